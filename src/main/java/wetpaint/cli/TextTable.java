package wetpaint.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

import wetpaint.view.TextColumns;

/** Rows of text in aligned columns: figures to the right, words to the left. */
final class TextTable {
  private static final String GAP = "  ";

  /** A column's heading, and the side to which it is aligned. */
  record Column(String heading, boolean toTheRight) {
    static Column words(String heading) {
      return new Column(heading, false);
    }

    static Column figures(String heading) {
      return new Column(heading, true);
    }
  }

  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(Column... columns) {
    this.columns = List.of(columns);
  }

  void row(String... cells) {
    rows.add(Stream.of(cells).map(TextColumns::visible).toList());
  }

  /** The width of a text on a terminal, in cells. */
  static int width(String text) {
    return TextColumns.printed(text);
  }

  /** The text, cut to so many cells. */
  static String cut(String text, int most) {
    return width(text) <= most ? text : TextColumns.clippedInPrint(text, most - 3).stripTrailing() + "...";
  }

  /** Its width in cells. */
  int width() {
    return IntStream.of(widths()).sum() + GAP.length() * (columns.size() - 1);
  }

  void print(Writer out, Ansi ansi) throws IOException {
    var widths = widths();
    var headings = headings();
    if (!headings.stream().allMatch(String::isEmpty)) {
      var line = line(headings, widths);
      out.write((ansi.enabled() ? Style.on(Style.bold) + line + Style.on(Style.reset) : line) + "\n");
    }
    for (var row : rows) {
      out.write(line(row, widths) + "\n");
    }
  }

  private List<String> headings() {
    return columns.stream().map(Column::heading).toList();
  }

  private int[] widths() {
    return IntStream.range(0, columns.size()).map(i -> Stream.concat(Stream.of(headings()), rows.stream())
        .mapToInt(row -> width(row.get(i))).max().orElse(0)).toArray();
  }

  private String line(List<String> cells, int[] widths) {
    var line = new StringBuilder();
    for (var i = 0; i < widths.length; i++) {
      var cell = cells.get(i);
      var padding = " ".repeat(widths[i] - width(cell));
      line.append(i == 0 ? "" : GAP).append(columns.get(i).toTheRight() ? padding + cell : cell + padding);
    }
    return line.toString().stripTrailing();
  }
}
