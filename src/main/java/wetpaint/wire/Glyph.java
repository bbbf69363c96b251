package wetpaint.wire;

import com.googlecode.lanterna.TextCharacter;

/**
 * A character with its styles, packed in an int: 21 bits of code point (or a number in a {@link Clusters} table), two
 * flags, eight styles.
 */
final class Glyph {
  /** Two pixels, one above the other; the foreground is the upper one. */
  static final int HALVES = 0x2580;
  static final int LOWER = 0x2584;
  static final int FULL = 0x2588;
  /** Nothing in one colour, both foreground and background: always written as a blank, so that copied text has blanks there. */
  static final int BLANK = ' ';
  /** The right half of a wide character. */
  static final int TAIL = -1;
  /** Under pixels: no character has this number. Written as a blank, once, and never again on the way to another cell. */
  static final int UNDER = 0x10ffff;
  /** Equal to no glyph: what is there is not known. */
  static final int NOTHING = -2;

  static final int BOLD = 1;
  static final int ITALIC = 1 << 1;
  static final int UNDERLINE = 1 << 2;
  static final int BLINK = 1 << 3;
  static final int REVERSE = 1 << 4;
  static final int CROSSED_OUT = 1 << 5;
  static final int BORDERED = 1 << 6;
  /** The styles that a blank doesn't show. */
  static final int UNSEEN_ON_BLANK = BOLD | ITALIC | BLINK;

  private static final int POINT = (1 << 21) - 1;
  private static final int CLUSTER = 1 << 21;
  private static final int WIDE = 1 << 22;
  private static final int STYLE_SHIFT = 23;

  private Glyph() {}

  static int of(int point, boolean wide, int styles) {
    return point | (wide ? WIDE : 0) | styles << STYLE_SHIFT;
  }

  static int cluster(int number, boolean wide, int styles) {
    return number | CLUSTER | (wide ? WIDE : 0) | styles << STYLE_SHIFT;
  }

  static int point(int glyph) {
    return glyph & POINT;
  }

  static boolean isCluster(int glyph) {
    return glyph >= 0 && (glyph & CLUSTER) != 0;
  }

  static boolean isWide(int glyph) {
    return glyph >= 0 && (glyph & WIDE) != 0;
  }

  static int styles(int glyph) {
    return glyph >>> STYLE_SHIFT;
  }

  /** The styles of a Lanterna cell; Fraktur and circled are left out: hardly a terminal knows them. */
  static int styles(TextCharacter cell) {
    return (cell.isBold() ? BOLD : 0)
        | (cell.isItalic() ? ITALIC : 0)
        | (cell.isUnderlined() ? UNDERLINE : 0)
        | (cell.isBlinking() ? BLINK : 0)
        | (cell.isReversed() ? REVERSE : 0)
        | (cell.isCrossedOut() ? CROSSED_OUT : 0)
        | (cell.isBordered() ? BORDERED : 0);
  }

  /** The SGR number that turns a style on. */
  static int on(int style) {
    return switch (style) {
      case BOLD -> 1;
      case ITALIC -> 3;
      case UNDERLINE -> 4;
      case BLINK -> 5;
      case REVERSE -> 7;
      case CROSSED_OUT -> 9;
      case BORDERED -> 51;
      default -> throw new IllegalArgumentException("style " + style);
    };
  }

  /** The SGR number that turns a style off. */
  static int off(int style) {
    return switch (style) {
      case BOLD -> 22;
      case BORDERED -> 54;
      default -> 20 + on(style);
    };
  }
}
