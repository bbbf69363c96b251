package wetpaint.wire;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;

import wetpaint.view.BlockGlyphs;

/**
 * What an eye sees in one cell: two pixels, or a character in two colours. Cells that look the same are equal, however they
 * are written.
 *
 * @param text the character, "pixels" for two pixels, "" for the right half of a wide character
 * @param ink the colour of the character or the upper pixel: 0xRRGGBB, a number of the palette, or one of the terminal's own
 * @param ground the colour behind the character or of the lower pixel
 * @param styles the first letters of bold, italic, underline and reverse, as far as they are seen
 */
record CellLook(String text, int ink, int ground, String styles) {
  static final int INK = -1;
  static final int PAPER = -2;
  /** Plus a number from 0 to 255: a colour of the palette. */
  static final int PALETTE = 0x1000000;

  /** What is seen of a character in a foreground and a background. */
  static CellLook of(String text, int foreground, int background, String styles) {
    if (styles.contains("r")) {
      return of(text, background, foreground, styles.replace("r", ""));
    }
    if (text.equals(" ") && !styles.contains("u")) {
      return pixels(background, background);
    }
    return switch (styles.isEmpty() ? text : "") {
      case "▀" -> pixels(foreground, background);
      case "▄" -> pixels(background, foreground);
      case "█" -> pixels(foreground, foreground);
      default -> new CellLook(text, foreground, background, styles);
    };
  }

  private static CellLook pixels(int upper, int lower) {
    return new CellLook("pixels", upper, lower, "");
  }

  /** What is to be seen of a Lanterna cell on a terminal that shows everything. */
  static CellLook of(TextCharacter cell) {
    var styles = (cell.isBold() ? "b" : "") + (cell.isItalic() ? "i" : "") + (cell.isUnderlined() ? "u" : "")
        + (cell.isReversed() ? "r" : "");
    var text = cell.getCharacterString();
    var seen = BlockGlyphs.isStandIn(text.charAt(0)) && text.length() == 1
        ? Character.toString(BlockGlyphs.point(text.charAt(0)))
        : text;
    return of(seen, color(cell.getForegroundColor(), INK),
        color(cell.getBackgroundColor(), PAPER), styles);
  }

  private static int color(TextColor color, int own) {
    return color == TextColor.ANSI.DEFAULT
        ? own
        : color.getRed() << 16 | color.getGreen() << 8 | color.getBlue();
  }
}
