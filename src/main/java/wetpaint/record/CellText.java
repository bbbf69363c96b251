package wetpaint.record;

import java.text.Normalizer;

/** What a recording may hold of a text: no character that steers a terminal, turns text around or that XML can't hold. */
final class CellText {
  private static final String BLANK = " ";
  private static final String REPLACEMENT = "\uFFFD";
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

  private CellText() {}

  /** A cell's text: one character with its marks, composed; a blank if there is nothing to see. */
  static String of(String cell) {
    if (cell.length() == 1 && isPlain(cell.charAt(0))) {
      return cell;
    }
    var clean = clean(cell, "");
    return clean.isEmpty() || clean.equals("\u00A0")
        ? BLANK
        : Normalizer.normalize(clean, Normalizer.Form.NFC);
  }

  /** A line of text, such as a title, with a sign where something was taken out. */
  static String line(String text) {
    return clean(text, REPLACEMENT);
  }

  /** JSON in which characters that are not seen, as keys may be, are spelt as escapes. */
  static String escaped(String json) {
    if (json.codePoints().allMatch(CellText::isSeen)) {
      return json;
    }
    var escaped = new StringBuilder();
    json.codePoints().forEach(point -> {
      if (isSeen(point)) {
        escaped.appendCodePoint(point);
      } else {
        Character.toString(point).chars().forEach(c -> escaped.append("\\u%04X".formatted(c)));
      }
    });
    return escaped.toString();
  }

  private static String clean(String text, String otherwise) {
    var clean = new StringBuilder();
    text.codePoints().forEach(point -> {
      if (isSeen(point) || (!clean.isEmpty() && joins(point))) {
        clean.appendCodePoint(point);
      } else {
        clean.append(otherwise);
      }
    });
    return clean.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= ' ' && c < 0x7F) || (c >= 0x2500 && c < 0x2600);
  }

  /** Within a cluster, as scripts and emoji have it. */
  private static boolean joins(int point) {
    return point == ZERO_WIDTH_JOINER || point == ZERO_WIDTH_NON_JOINER;
  }

  /** Whether the character is neither a control, nor a format (among them those that turn text around), nor none at all. */
  static boolean isSeen(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
        false;
      default -> (point & 0xFFFE) != 0xFFFE && (point < 0xFDD0 || point > 0xFDEF);
    };
  }
}
