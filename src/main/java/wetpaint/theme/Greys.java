package wetpaint.theme;

import com.googlecode.lanterna.TextColor;

/** The greys between those of black and of white paint; colours are 0xRRGGBB. */
record Greys(int black, int white) {
  static final Greys FULL = new Greys(0x000000, 0xffffff);

  /** The grey that stands for a colour: lighter colours have lighter greys. */
  int of(int rgb) {
    return Srgb.mix(black, white, Srgb.lightness(rgb), 255);
  }

  static int rgb(TextColor colour) {
    return colour.getRed() << 16 | colour.getGreen() << 8 | colour.getBlue();
  }
}
