package wetpaint.wire;

import com.googlecode.lanterna.TextColor;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** The 256 colours of xterm: sixteen that users change, a cube of 216, 24 greys. */
final class XtermPalette {
  private static final int[] RGB = new int[256];
  private static final Oklab[] LAB = new Oklab[256];

  static {
    int[] named = {
        0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
        0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff};
    System.arraycopy(named, 0, RGB, 0, 16);
    for (int i = 0; i < 216; i++) {
      RGB[16 + i] = level(i / 36) << 16 | level(i / 6 % 6) << 8 | level(i % 6);
    }
    for (int i = 0; i < 24; i++) {
      RGB[232 + i] = (8 + 10 * i) * 0x010101;
    }
    for (int i = 0; i < 256; i++) {
      LAB[i] = Oklab.of(RGB[i]);
    }
  }

  private XtermPalette() {}

  private static int level(int step) {
    return step == 0 ? 0 : 55 + 40 * step;
  }

  /** The 24 bits of a colour of the palette. */
  static int rgb(int index) {
    return RGB[index];
  }

  /** The nearest of the colours that users don't change: 16 to 255. */
  static int nearest256(int rgb) {
    return nearest(rgb, 16, 256, -1);
  }

  /** The nearest of the sixteen, leaving one out (-1: none); for greys a grey, for the eye sees a hue before a shade. */
  static int nearest16(int rgb, int except) {
    return nearest(rgb, 0, 16, except);
  }

  private static int nearest(int rgb, int from, int to, int except) {
    var wanted = Oklab.of(rgb);
    int best = from;
    float least = Float.MAX_VALUE;
    for (int i = from; i < to; i++) {
      boolean strange = i == except || (wanted.isGrey() && !LAB[i].isGrey());
      float distance = strange ? Float.MAX_VALUE : wanted.distance(LAB[i]);
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  /** The index of a Lanterna colour, which tells it only inside its control sequence. */
  static int index(TextColor color) {
    var sequence = new String(color.getForegroundSGRSequence(), US_ASCII);
    return Integer.parseInt(sequence.substring(sequence.lastIndexOf(';') + 1));
  }
}
