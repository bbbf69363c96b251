package wetpaint.theme;

import com.googlecode.lanterna.TextColor;

/** The greys between those of black and of white paint; colours are 0xRRGGBB. */
record Greys(int black, int white) {
  static final Greys FULL = new Greys(0x000000, 0xffffff);

  /** The grey that stands for a colour: lighter colours have lighter greys. */
  int of(int rgb) {
    return mix(black, white, lightness(rgb), 255);
  }

  /** {@code part} of {@code whole} on the way from one colour to another, in sRGB: integers only, as it is done per pixel. */
  static int mix(int from, int to, int part, int whole) {
    return mix(from, to, part, whole, 16) | mix(from, to, part, whole, 8) | mix(from, to, part, whole, 0);
  }

  private static int mix(int from, int to, int part, int whole, int shift) {
    int a = from >> shift & 0xff;
    int b = to >> shift & 0xff;
    return ((a * (whole - part) + b * part + whole / 2) / whole) << shift;
  }

  /** 0 to 255: luma as in ITU-R BT.601, which keeps to how light sRGB colours look without leaving integers. */
  static int lightness(int rgb) {
    return (299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff)) / 1000;
  }

  static int rgb(TextColor colour) {
    return colour.getRed() << 16 | colour.getGreen() << 8 | colour.getBlue();
  }
}
