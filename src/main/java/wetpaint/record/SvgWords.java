package wetpaint.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The text among some cells of a grid, in runs of one style. Each run says how wide it is, so that it keeps to its cells in
 * whatever monospaced typeface it is shown.
 */
final class SvgWords {
  private static final int STYLE = Grid.BOLD | Grid.ITALIC | Grid.UNDERLINE | Grid.STRIKE | Grid.WIDE;

  private final Xml xml;
  private final Appearance look;
  private final Grid grid;
  private final IntPredicate wanted;

  SvgWords(Xml xml, Appearance look, Grid grid, IntPredicate wanted) {
    this.xml = xml;
    this.look = look;
    this.grid = grid;
    this.wanted = wanted;
  }

  void write() {
    for (int i = 0; i < grid.glyphs.length;) {
      i = isText(i) ? run(i) : i + 1;
    }
  }

  private boolean isText(int i) {
    var codePoint = Grid.codePoint(grid.glyphs[i]);
    return wanted.test(i) && grid.glyphs[i] != ' ' && grid.glyphs[i] != Grid.COVERED
        && !CellShapes.contains(codePoint);
  }

  /** Writes the run that starts at {@code first} and returns where the next one may start. */
  private int run(int first) {
    var end = first + 1;
    while (goesOn(first, end) || (isGap(end) && goesOn(first, end + 1))) {
      end++;
    }
    var text = new StringBuilder();
    for (int i = first; i < end; i++) {
      text.append(Grid.text(grid.glyphs[i]));
    }
    xml.open("text", attributes(first, end).toArray(String[]::new));
    xml.text(text.toString());
    xml.close();
    return end;
  }

  private boolean goesOn(int first, int i) {
    return i % grid.columns > first % grid.columns && i < grid.glyphs.length && isText(i)
        && grid.inks[i] == grid.inks[first] && style(i) == style(first) && (style(i) & Grid.WIDE) == 0;
  }

  private boolean isGap(int i) {
    return i < grid.glyphs.length && wanted.test(i) && grid.glyphs[i] == ' ';
  }

  private int style(int i) {
    return grid.glyphs[i] & STYLE;
  }

  private List<String> attributes(int first, int end) {
    var style = style(first);
    var cells = (style & Grid.WIDE) == 0 ? end - first : 2;
    var x = look.left() + first % grid.columns * look.cellWidth();
    var y = look.top() + first / grid.columns * look.cellHeight();
    var attributes = new ArrayList<>(List.of("x", Integer.toString(x),
        "y", Integer.toString(y + Typeface.baseline(look.cellWidth(), look.cellHeight())),
        "fill", Colors.hex(grid.inks[first])));
    if (cells > 1) {
      attributes.addAll(List.of("textLength", Integer.toString(cells * look.cellWidth())));
    }
    if ((style & Grid.BOLD) != 0) {
      attributes.addAll(List.of("font-weight", "bold"));
    }
    if ((style & Grid.ITALIC) != 0) {
      attributes.addAll(List.of("font-style", "italic"));
    }
    if ((style & (Grid.UNDERLINE | Grid.STRIKE)) != 0) {
      attributes
          .addAll(List.of("text-decoration", (style & Grid.UNDERLINE) != 0 ? "underline" : "line-through"));
    }
    return attributes;
  }
}
