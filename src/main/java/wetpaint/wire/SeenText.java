package wetpaint.wire;

/**
 * The one filter that all text passes on its way to a terminal. What is left of a cell is a character that is seen, and the marks
 * on it: nothing that steers the terminal, reorders the letters around it, or takes columns that nobody expects.
 */
final class SeenText {
  /** Stands for what can't be shown. */
  static final int UNKNOWN = '?';
  /** From and to: wide in East Asia (Unicode's EastAsianWidth.txt), but narrow for Lanterna, which gives them one column. */
  private static final String WIDE = "\u2329\u232a\u2630\u2637\u268a\u268f\u2f00\u2fff\u3105\u312f\u3190\u31ef\u3300\u33ff"
      + "\u4dc0\u4dff\ua000\ua4c6\ua960\ua97c\ufe10\ufe19\ufe50\ufe6b\uffe0\uffe6";
  /** More marks than any language puts on one letter. */
  private static final int MARKS = 4;

  private SeenText() {}

  /** The character of a cell. */
  static int base(String text) {
    int point = text.codePointAt(0);
    return !isSeen(point) ? UNKNOWN : isTooWide(point) ? AsciiGlyphs.of(point) : point;
  }

  /** Whether a terminal would take two columns for what is meant to take one. */
  private static boolean isTooWide(int point) {
    if (point < 0x2300 || point > 0xffff) {
      return false;
    }
    for (int i = 0; i < WIDE.length(); i += 2) {
      if (point >= WIDE.charAt(i) && point <= WIDE.charAt(i + 1)) {
        return true;
      }
    }
    return Character.isEmojiPresentation(point);
  }

  /**
   * The character of a cell with its marks. Emoji that are joined, coloured or paired come down to the first one: terminals
   * don't agree on how many columns the others take.
   */
  static String withMarks(String text) {
    var seen = new StringBuilder().appendCodePoint(base(text));
    int at = text.offsetByCodePoints(0, 1);
    for (int marks = 0; at < text.length() && marks < MARKS && isMark(text.codePointAt(at)); marks++) {
      seen.appendCodePoint(text.codePointAt(at));
      at = text.offsetByCodePoints(at, 1);
    }
    return seen.toString();
  }

  private static boolean isMark(int point) {
    boolean variation = (point >= 0xfe00 && point <= 0xfe0f) || point >= 0xe0100;
    return !variation && switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> false;
    };
  }

  private static boolean isSeen(int point) {
    if (point >= ' ' && point <= '~') {
      return true;
    }
    // The middle and last parts of Korean syllables are marks in all but name.
    if (point >= 0x1160 && point <= 0x11ff) {
      return false;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
          Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
          Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
        false;
      default -> true;
    };
  }
}
