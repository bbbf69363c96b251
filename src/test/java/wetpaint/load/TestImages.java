package wetpaint.load;

import java.awt.image.BufferedImage;
import java.util.function.IntBinaryOperator;

/** Images made for tests. */
final class TestImages {
  private TestImages() {}

  /** An image whose pixel at (x, y) has the given colour, 0xAARRGGBB. */
  static BufferedImage image(int width, int height, int type, IntBinaryOperator colour) {
    var image = new BufferedImage(width, height, type);
    for (var y = 0; y < height; y++) {
      for (var x = 0; x < width; x++) {
        image.setRGB(x, y, colour.applyAsInt(x, y));
      }
    }
    return image;
  }

  /** An opaque image. */
  static BufferedImage image(int width, int height, IntBinaryOperator colour) {
    return image(width, height, BufferedImage.TYPE_INT_RGB, colour);
  }
}
