package wetpaint.record;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Some cells of a grid as SVG: grounds and half blocks as few large rectangles, other drawn characters as paths. */
final class SvgCells {
  private final Appearance look;
  private final Grid grid;
  private final IntPredicate wanted;

  /** A rectangle of one colour: columns and half rows. */
  private record Area(int left, int right, int top, int color) {}

  /** What is filled in one go. */
  private record Fill(int color, int quarters, boolean smooth) {
    Fill(int color) {
      this(color, 4, false);
    }

    List<String> attributes() {
      var attributes = new ArrayList<>(List.of("fill", Colors.hex(color)));
      if (quarters < 4) {
        attributes.addAll(List.of("fill-opacity", "." + 25 * quarters));
      }
      if (smooth) {
        attributes.addAll(List.of("shape-rendering", "auto"));
      }
      return attributes;
    }
  }

  private SvgCells(Appearance look, Grid grid, IntPredicate wanted) {
    this.look = look;
    this.grid = grid;
    this.wanted = wanted;
  }

  /** Writes the cells that are {@code wanted}, by their indices. */
  static void write(Xml xml, Appearance look, Grid grid, IntPredicate wanted) {
    var cells = new SvgCells(look, grid, wanted);
    write(xml, cells.grounds());
    write(xml, cells.shapes());
    new SvgWords(xml, look, grid, wanted).write();
  }

  private static void write(Xml xml, Map<Fill, SvgPath> paths) {
    paths.forEach((fill, path) -> {
      var attributes = fill.attributes();
      attributes.addAll(List.of("d", path.toString()));
      xml.leaf("path", attributes.toArray(String[]::new));
    });
  }

  private Map<Fill, SvgPath> grounds() {
    var paths = new LinkedHashMap<Fill, SvgPath>();
    var open = List.<Area>of();
    for (int half = 0; half <= 2 * grid.rows; half++) {
      var runs = runs(half);
      var going = new ArrayList<Area>();
      for (var area : open) {
        if (runs
            .removeIf(run -> run.left == area.left && run.right == area.right && run.color == area.color)) {
          going.add(area);
        } else {
          rectangle(paths.computeIfAbsent(new Fill(area.color), _ -> new SvgPath()), area, half);
        }
      }
      going.addAll(runs);
      open = going;
    }
    return paths;
  }

  private List<Area> runs(int half) {
    var runs = new ArrayList<Area>();
    var first = half / 2 * grid.columns;
    for (int column = 0; column < grid.columns && half < 2 * grid.rows;) {
      var left = column;
      var color = color(first + left, half);
      while (column < grid.columns && wanted.test(first + column) && color(first + column, half) == color) {
        column++;
      }
      if (column > left) {
        runs.add(new Area(left, column, half, color));
      } else {
        column++;
      }
    }
    return runs;
  }

  private int color(int i, int half) {
    return half % 2 == 0 && Grid.codePoint(grid.glyphs[i]) == Grid.UPPER_HALF
        ? grid.inks[i]
        : grid.grounds[i];
  }

  private void rectangle(SvgPath path, Area area, int bottom) {
    var size = look.cellWidth();
    path.rectangle(look.left() + area.left * size, look.top() + area.top * size,
        (area.right - area.left) * size,
        (bottom - area.top) * size);
  }

  private Map<Fill, SvgPath> shapes() {
    var paths = new LinkedHashMap<Fill, SvgPath>();
    for (int i = 0; i < grid.glyphs.length; i++) {
      var codePoint = Grid.codePoint(grid.glyphs[i]);
      if (wanted.test(i) && CellShapes.contains(codePoint) && codePoint != Grid.UPPER_HALF) {
        var fill = new Fill(grid.inks[i], BlockShapes.quarters(codePoint), CellShapes.isCurved(codePoint));
        shape(paths.computeIfAbsent(fill, _ -> new SvgPath()), i, codePoint);
      }
    }
    return paths;
  }

  /** Draws the cell, or the whole run that starts with it. */
  private void shape(SvgPath path, int i, int codePoint) {
    var across = CellShapes.runsAcross(codePoint) ? run(i, 1) : 1;
    var down = CellShapes.runsDown(codePoint) ? run(i, grid.columns) : 1;
    var place = AffineTransform.getTranslateInstance(
        look.left() + i % grid.columns * look.cellWidth(), look.top() + i / grid.columns * look.cellHeight());
    place.scale(across, down);
    CellShapes.of(codePoint, look.cellWidth(), look.cellHeight())
        .filter(_ -> across > 0 && down > 0)
        .ifPresent(shape -> path.shape(shape, place));
  }

  /** How many cells from this one on, in steps, look the same; 0 if the one before does too. */
  private int run(int i, int step) {
    if (alike(i, i - step)) {
      return 0;
    }
    int length = 1;
    while (alike(i, i + length * step)) {
      length++;
    }
    return length;
  }

  private boolean alike(int i, int other) {
    return other >= 0 && other < grid.glyphs.length && wanted.test(other)
        && (other / grid.columns == i / grid.columns || other % grid.columns == i % grid.columns)
        && grid.glyphs[other] == grid.glyphs[i] && grid.inks[other] == grid.inks[i];
  }
}
