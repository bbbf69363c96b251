package wetpaint.view;

import com.googlecode.lanterna.TextColor;

import wetpaint.theme.Srgb;

/** Colours as 0xRRGGBB. */
final class Rgb {
  private Rgb() {}

  static int of(TextColor colour) {
    return colour.getRed() << 16 | colour.getGreen() << 8 | colour.getBlue();
  }

  static TextColor.RGB colour(int rgb) {
    return new TextColor.RGB(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
  }

  /** {@code percent} of the way from one colour to another. */
  static int mix(int from, int to, int percent) {
    return Srgb.mix(from, to, percent, 100);
  }

  /** Black for a light colour, white for a dark one. */
  static int opposite(int rgb) {
    return lightness(rgb) > 127 ? 0 : 0xffffff;
  }

  /** How light it looks, 0 to 255. */
  static int lightness(int rgb) {
    return Srgb.lightness(rgb);
  }
}
