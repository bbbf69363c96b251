package wetpaint.view;

import java.util.ArrayList;
import java.util.List;

/** A text in lines of whole words. */
final class Wrapped {
  private Wrapped() {}

  /** The first words of a name that fit into so many columns, or nothing. */
  static String start(String name, int columns) {
    return Surface.columns(name) <= columns
        ? name
        : Surface.fitting(columns, List.of(lines(name, columns).getFirst()));
  }

  /** Lines of at most so many columns; a single word that is longer has a line of its own. */
  static List<String> lines(String text, int columns) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.split(" ", -1)) {
      if (!line.isEmpty() && Surface.columns(line + " " + word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    if (lines.isEmpty()) {
      lines.add("");
    }
    return lines;
  }
}
