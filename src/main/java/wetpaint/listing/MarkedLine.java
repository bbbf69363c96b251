package wetpaint.listing;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a program's text, apart from its marks.
 *
 * @param number from 1, in the file
 * @param text   without marks, and without a comment that was nothing but marks
 * @param marks  their words, in their order
 * @param head   the word of a mark with text behind it ({@code @title}, {@code @from}, {@code @run}), or nothing
 * @param about  that text
 */
record MarkedLine(int number, String text, List<String> marks, String head, String about) {
  /** The words of marks that have text behind them. */
  static final List<String> HEADS = List.of("title", "from", "run");

  private static final Pattern MARKS = Pattern.compile("(?:^|\\s+)(@[A-Za-z-]+(?:\\s+@[A-Za-z-]+)*)\\s*$");
  private static final Pattern HEAD = Pattern
      .compile("\\s*@(" + String.join("|", HEADS) + ")(?:\\s+(.*?))?\\s*");

  /** @param tokens those of the line, of which the last may be a comment */
  static MarkedLine of(int number, String line, List<CodeLine.Token> tokens, Language language) {
    var plain = new MarkedLine(number, line.stripTrailing(), List.of(), "", "");
    if (tokens.isEmpty() || tokens.getLast().kind() != CodeLine.Kind.COMMENT) {
      return plain;
    }
    var start = tokens.getLast().from();
    if (!line.startsWith(language.comment(), start)) {
      return plain;
    }
    var code = line.substring(0, start);
    var comment = line.substring(start + language.comment().length());
    var head = HEAD.matcher(comment);
    if (code.isBlank() && head.matches()) {
      var about = head.group(2);
      return new MarkedLine(number, code, List.of(), head.group(1), about == null ? "" : about);
    }
    var marks = MARKS.matcher(comment);
    if (!marks.find()) {
      return plain;
    }
    var rest = comment.substring(0, marks.start());
    return new MarkedLine(number,
        (rest.isBlank() ? code : code + language.comment() + rest).stripTrailing(),
        List.of(marks.group(1).replace("@", "").split("\\s+")), "", "");
  }

  /** Whether there was nothing on the line but marks. */
  boolean isOnlyMarks() {
    return text.isBlank() && (!marks.isEmpty() || !head.isEmpty());
  }
}
