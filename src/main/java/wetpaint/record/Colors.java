package wetpaint.record;

import java.util.Arrays;
import java.util.List;

import com.googlecode.lanterna.TextColor;

/**
 * The terminal's own colours as {@code 0xRRGGBB}: default text and background, and the 16 of the palette (8 normal, then 8
 * bright, each black, red, green, yellow, blue, magenta, cyan, white).
 */
public record Colors(int text, int background, List<Integer> palette) {
  private static final List<TextColor.ANSI> PALETTE = Arrays.stream(TextColor.ANSI.values())
      .filter(color -> color != TextColor.ANSI.DEFAULT).toList();

  /** Throws an {@link IllegalArgumentException} if the palette has more or fewer than 16 colours. */
  public Colors {
    palette = List.copyOf(palette);
    if (palette.size() != 16) {
      throw new IllegalArgumentException("a palette has 16 colours, not " + palette.size());
    }
  }

  int text(TextColor color) {
    return color == TextColor.ANSI.DEFAULT ? text : rgb(color);
  }

  int background(TextColor color) {
    return color == TextColor.ANSI.DEFAULT ? background : rgb(color);
  }

  private int rgb(TextColor color) {
    if (color instanceof TextColor.ANSI ansi) {
      return palette.get(PALETTE.indexOf(ansi));
    }
    return color.getRed() << 16 | color.getGreen() << 8 | color.getBlue();
  }

  /** {@code #rrggbb}. */
  static String hex(int rgb) {
    return "#%06x".formatted(rgb);
  }
}
