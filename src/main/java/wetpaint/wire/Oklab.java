package wetpaint.wire;

import wetpaint.theme.Srgb;

/**
 * A colour where distance is about as large as it looks: Björn Ottosson, "A perceptual color space for image processing"
 * (2020).
 *
 * @param lightness 0 black to 1 white
 * @param a green to red
 * @param b blue to yellow
 */
record Oklab(float lightness, float a, float b) {
  /** From 24 bits of sRGB. */
  static Oklab of(int rgb) {
    float red = Srgb.linear(rgb >> 16 & 0xff);
    float green = Srgb.linear(rgb >> 8 & 0xff);
    float blue = Srgb.linear(rgb & 0xff);
    double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    return new Oklab(
        (float) (0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s),
        (float) (1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s),
        (float) (0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s));
  }

  /** The square of the distance to another colour. */
  float distance(Oklab other) {
    float dl = lightness - other.lightness;
    float da = a - other.a;
    float db = b - other.b;
    return dl * dl + da * da + db * db;
  }

  /** Whether the eye sees a grey: a chroma below 0.04, of at most about 0.32. */
  boolean isGrey() {
    return a * a + b * b < 0.04f * 0.04f;
  }
}
