package wetpaint.theme;

/** What can be done with sRGB colours, 0xRRGGBB. */
public final class Srgb {
  private static final float[] LINEAR = new float[256];

  static {
    for (var i = 0; i < LINEAR.length; i++) {
      var c = i / 255.0;
      // IEC 61966-2-1
      LINEAR[i] = (float) (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
  }

  private Srgb() {}

  /** The light of a channel's value from 0 to 255: 0 to 1. */
  public static float linear(int channel) {
    return LINEAR[channel];
  }

  /** {@code part} of {@code whole} on the way from one colour to another, in integers only, as it is done per pixel. */
  public static int mix(int from, int to, int part, int whole) {
    return mix(from, to, part, whole, 16) | mix(from, to, part, whole, 8) | mix(from, to, part, whole, 0);
  }

  private static int mix(int from, int to, int part, int whole, int shift) {
    var a = from >> shift & 0xff;
    var b = to >> shift & 0xff;
    return ((a * (whole - part) + b * part + whole / 2) / whole) << shift;
  }

  /** How light it looks, 0 to 255: luma as in ITU-R BT.601, in integers. */
  public static int lightness(int rgb) {
    return (299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff)) / 1000;
  }
}
