package wetpaint.terminal;

import java.util.Objects;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;

/**
 * What an eye sees in one cell: two pixels, or a character in colours. Two cells that look the same are equal however they
 * are written. Colours are 24 bits, or one of the terminal's own.
 */
record Look(String text, String upper, String lower, String styles) {
  static final String INK = "ink";
  static final String PAPER = "paper";

  /** What is seen of a character in a foreground and a background. */
  static Look of(String text, String foreground, String background, String styles) {
    boolean seenOnBlank = styles.contains("underline") || styles.contains("crossed");
    if (styles.contains("reverse")) {
      return of(text, background, foreground, styles.replace("reverse ", ""));
    }
    return switch (text) {
      case " " -> seenOnBlank
          ? new Look(text, foreground, background, styles)
          : new Look("pixels", background, background, "");
      case "▀" -> styles.isEmpty()
          ? new Look("pixels", foreground, background, "")
          : new Look(text, foreground, background, styles);
      case "▄" -> styles.isEmpty()
          ? new Look("pixels", background, foreground, "")
          : new Look(text, foreground, background, styles);
      case "█" -> styles.isEmpty()
          ? new Look("pixels", foreground, foreground, "")
          : new Look(text, foreground, background, styles);
      default -> new Look(text, foreground, background, styles);
    };
  }

  /** What is to be seen of a Lanterna cell on a terminal that shows everything. */
  static Look of(TextCharacter cell) {
    var styles = new StringBuilder();
    styles.append(cell.isBold() ? "bold " : "");
    styles.append(cell.isItalic() ? "italic " : "");
    styles.append(cell.isUnderlined() ? "underline " : "");
    styles.append(cell.isReversed() ? "reverse " : "");
    return of(cell.getCharacterString(), color(cell.getForegroundColor(), INK),
        color(cell.getBackgroundColor(), PAPER),
        styles.toString());
  }

  private static String color(TextColor color, String own) {
    return Objects.equals(color, TextColor.ANSI.DEFAULT)
        ? own
        : "%02x%02x%02x".formatted(color.getRed(), color.getGreen(), color.getBlue());
  }
}
