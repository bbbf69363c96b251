package wetpaint.pixel;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import wetpaint.theme.Theme;
import wetpaint.view.Exhibition;
import wetpaint.view.FinePainting;
import wetpaint.view.FineWall;
import wetpaint.view.Hanging;

/** What one terminal shows in pixels: which tiles, and what is to be sent to have them right. For one thread. */
public final class PixelScreen {
  /** Cells of a tile, from left to right and from top to bottom. */
  private static final int COLUMNS = 12;
  private static final int ROWS = 5;
  /** Drying paint changes in so many steps, as in cells: each is sent. */
  private static final int STEPS = 8;

  /** Nanoseconds between two looks at how far the paintings are: a brush that moves more often would cost twice as much. */
  private static final long PACE = 66_000_000;

  private final TileWriter writer;
  private final int cellWidth;
  private final int cellHeight;
  private final FineWall wall = new FineWall(STEPS, colour -> colour);
  private final Allowance allowance = new Allowance();
  private final Map<FinePainting, List<Tile>> tiles = new LinkedHashMap<>();
  private final BitSet under = new BitSet();
  private final BitSet freed = new BitSet();
  private int columns;
  private int named;
  private int next;
  private long since;
  private boolean behind;

  /**
   * A screen on which no pixels are shown yet.
   *
   * @param cellWidth  pixels of a cell from left to right
   * @param cellHeight pixels of a cell from top to bottom
   * @throws IllegalArgumentException if the protocol is none
   */
  public PixelScreen(PixelProtocol protocol, int cellWidth, int cellHeight) {
    writer = switch (protocol) {
      case KITTY -> new KittyWriter();
      case SIXEL -> new SixelWriter();
      case NONE -> throw new IllegalArgumentException("no pixels to be shown");
    };
    this.cellWidth = cellWidth;
    this.cellHeight = cellHeight;
  }

  /** Does a piece of what paintings need before they can be shown, some milliseconds of it. @return whether there is more to do */
  public boolean work() {
    wall.work();
    return wall.isBusy();
  }

  /**
   * Looks at what hangs on a screen of so many columns now; nothing does if it is empty.
   *
   * @param nanos since the last call
   * @return what is to be sent after the cells: tiles that are not right, in turn, as many as so much time allows
   */
  public byte[] take(Optional<Exhibition> exhibition, int screenColumns, long nanos) {
    if (screenColumns != columns) {
      columns = screenColumns;
      wall.forget();
    }
    var before = (BitSet) under.clone();
    var hung = wall.ready(exhibition.map(Exhibition::hangings).orElse(List.of()), cellWidth, cellHeight);
    var out = new ByteArrayOutputStream();
    takeDown(hung.stream().map(FineWall.Hung::painting).toList(), out);
    since += nanos;
    var isDue = since >= PACE;
    since = isDue ? 0 : since;
    var wrong = new ArrayList<Tile>();
    for (var each : hung) {
      take(each.hanging(), each.painting(), isDue ? exhibition.map(Exhibition::theme) : Optional.empty(),
          wrong, out);
    }
    allowance.pass(nanos);
    behind = !send(wrong, out) || !isDue;
    mark();
    freed.clear();
    freed.or(before);
    freed.andNot(under);
    return out.toByteArray();
  }

  private void takeDown(List<FinePainting> shown, ByteArrayOutputStream out) {
    tiles.entrySet().removeIf(entry -> {
      var isGone = !shown.contains(entry.getKey());
      if (isGone) {
        entry.getValue().forEach(tile -> remove(tile, out));
      }
      return isGone;
    });
  }

  /** @param theme to paint in; none if it is not time yet to paint */
  private void take(Hanging hanging, FinePainting painting, Optional<Theme> theme, List<Tile> wrong,
      ByteArrayOutputStream out) {
    var changed = theme.isPresent() && painting.draw(hanging, theme.orElseThrow());
    var cut = tiles.computeIfAbsent(painting, _ -> cut(hanging));
    var brush = changed
        ? painting.brush(cellWidth, theme.orElseThrow())
        : Optional.<FinePainting.Pixels>empty();
    for (var tile : cut) {
      if (changed) {
        paint(tile, hanging, painting, brush);
      }
      if (isCovered(tile, hanging)) {
        remove(tile, out);
      } else if (!tile.isRight()) {
        wrong.add(tile);
      }
    }
  }

  /** @return whether all could be sent */
  private boolean send(List<Tile> wrong, ByteArrayOutputStream out) {
    for (var at = 0; at < wrong.size(); at++) {
      var tile = wrong.get((next + at) % wrong.size());
      var one = new ByteArrayOutputStream();
      writer.show(tile, one);
      if (!allowance.covers(one.size())) {
        next = (next + at) % wrong.size();
        return false;
      }
      allowance.spend(one.size());
      out.writeBytes(one.toByteArray());
      tile.wasSent();
    }
    return true;
  }

  private List<Tile> cut(Hanging hanging) {
    var cut = new ArrayList<Tile>();
    for (var row = 0; row < hanging.height(); row += ROWS) {
      for (var column = 0; column < hanging.width(); column += COLUMNS) {
        cut.add(new Tile(named++, hanging.column() + column, hanging.row() + row,
            Math.min(COLUMNS, hanging.width() - column), Math.min(ROWS, hanging.height() - row), cellWidth,
            cellHeight));
      }
    }
    return cut;
  }

  private static boolean isCovered(Tile tile, Hanging hanging) {
    for (var row = tile.row; row < tile.row + tile.rows; row++) {
      for (var column = tile.column; column < tile.column + tile.columns; column++) {
        if (hanging.isCovered(column - hanging.column(), row - hanging.row())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Pixels of a painting that has fewer than the screen stand for several. */
  private void paint(Tile tile, Hanging hanging, FinePainting painting, Optional<FinePainting.Pixels> brush) {
    var left = (tile.column - hanging.column()) * cellWidth;
    var top = (tile.row - hanging.row()) * cellHeight;
    var wide = hanging.width() * cellWidth;
    var high = hanging.height() * cellHeight;
    for (int y = 0, pixel = 0; y < tile.height; y++) {
      var from = (top + y) * painting.height() / high;
      for (var x = 0; x < tile.width; x++, pixel++) {
        var at = (left + x) * painting.width() / wide;
        var over = brush.isPresent() ? brush.orElseThrow().colour(at, from) : -1;
        tile.wanted[pixel] = over >= 0 ? over : painting.pixels()[from * painting.width() + at];
      }
    }
  }

  private void mark() {
    under.clear();
    tiles.values().stream().flatMap(List::stream).filter(Tile::isShown).forEach(tile -> {
      for (var row = tile.row; row < tile.row + tile.rows; row++) {
        under.set(row * columns + tile.column, row * columns + tile.column + tile.columns);
      }
    });
  }

  private void remove(Tile tile, ByteArrayOutputStream out) {
    if (tile.isShown()) {
      writer.remove(tile, out);
      tile.wasRemoved();
    }
  }

  /** The cells, row by row, that are not to be drawn because pixels are over them. */
  public BitSet under() {
    return (BitSet) under.clone();
  }

  /** The cells that were under pixels before and are to be drawn now, whatever the terminal shows there. */
  public BitSet freed() {
    return (BitSet) freed.clone();
  }

  /** Whether there is something that is not right yet. */
  public boolean isBehind() {
    return behind || wall.isBusy();
  }

  /** Nobody knows what the terminal shows: all is to be sent again. @return what has it show no pixels */
  public byte[] forget() {
    tiles.values().forEach(each -> each.forEach(Tile::wasRemoved));
    return clearing();
  }

  /** What has the terminal show no pixels: for any thread. */
  public byte[] clearing() {
    return writer.clear();
  }
}
