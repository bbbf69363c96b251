package wetpaint.picture;

import java.awt.image.BufferedImage;
import java.util.Random;
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

  /** A picture after an image of soft blobs, the same for the same seed. */
  static Picture photo(int width, int height, long seed) {
    var random = new Random(seed);
    var waves = random.doubles(12, 1, 9).toArray();
    var image = image(width, height, (x, y) -> {
      var colour = 0;
      for (var c = 0; c < 3; c++) {
        var value = Math.sin(waves[4 * c] * x / width + waves[4 * c + 1])
            * Math.cos(waves[4 * c + 2] * y / height + waves[4 * c + 3]);
        colour = colour << 8 | (int) (127.5 + 127 * value);
      }
      return colour;
    });
    return new Photo("photo", Pixels.of(image, Orientation.UPRIGHT));
  }
}
