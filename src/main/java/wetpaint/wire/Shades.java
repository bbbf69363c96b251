package wetpaint.wire;

/**
 * Characters for pixels where colours can't tell wet paint from dry: wet is drawn with one ramp of characters, what has
 * turned grey with another, and no character is in both.
 */
final class Shades {
  /** Paint that has turned grey, dark to light, in any depth and character set. */
  static final String DRY = " .:-=";
  private static final String WET = "░▒▓█";
  private static final String WET_ASCII = "+*#%@";
  private static final int GREY_BIT = 256;

  private final GlyphSet glyphs;
  private final IntCache tones = new IntCache(Shades::tone);

  Shades(GlyphSet glyphs) {
    this.glyphs = glyphs;
  }

  private static int tone(int color) {
    var lab = Oklab.of(WireColor.look(color));
    int lightness = Math.clamp(Math.round(lab.lightness() * 255), 0, 255);
    return lab.isGrey() ? lightness | GREY_BIT : lightness;
  }

  /** Whether both pixels of a cell are grey. */
  boolean grey(int top, int bottom) {
    return (tones.answer(top) & tones.answer(bottom) & GREY_BIT) != 0;
  }

  /** 0 black to 255 white, for two pixels together. */
  int lightness(int top, int bottom) {
    return ((tones.answer(top) & 0xff) + (tones.answer(bottom) & 0xff)) / 2;
  }

  /** The character for two pixels without any colour. */
  int glyph(int top, int bottom) {
    var ramp = grey(top, bottom) ? DRY : glyphs == GlyphSet.ASCII ? WET_ASCII : WET;
    return ramp.charAt(lightness(top, bottom) * ramp.length() / 256);
  }

  /** The character for two grey pixels, drawn in white on black. */
  int dry(int top, int bottom) {
    return glyphs == GlyphSet.ASCII
        ? DRY.charAt(lightness(top, bottom) * DRY.length() / 256)
        : " ░▒▓█".charAt(lightness(top, bottom) * 5 / 256);
  }
}
