package wetpaint.view;

import com.googlecode.lanterna.TextColor;

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
    return channel(from, to, percent, 16) | channel(from, to, percent, 8) | channel(from, to, percent, 0);
  }

  private static int channel(int from, int to, int percent, int shift) {
    var a = from >> shift & 0xff;
    var b = to >> shift & 0xff;
    return ((a * (100 - percent) + b * percent + 50) / 100) << shift;
  }

  /** Black for a light colour, white for a dark one. */
  static int opposite(int rgb) {
    return lightness(rgb) > 127 ? 0 : 0xffffff;
  }

  /** How light it looks, 0 to 255: luma as in ITU-R BT.601. */
  static int lightness(int rgb) {
    return (299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff)) / 1000;
  }
}
