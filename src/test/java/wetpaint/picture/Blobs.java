package wetpaint.picture;

import java.util.List;
import java.util.Random;

/**
 * An image of soft blobs of colour.
 *
 * @param waves four figures for each of red, green and blue
 */
public record Blobs(int width, int height, List<Double> waves) implements ImageLines {
  /** A picture after such an image, the same for the same seed. */
  public static Picture photo(int width, int height, long seed) {
    var waves = new Random(seed).doubles(12, 1, 9).boxed().toList();
    return Photo.of("photo", new Blobs(width, height, waves), Orientation.UPRIGHT);
  }

  @Override
  public void read(int y, int[] argb) {
    for (var x = 0; x < argb.length; x++) {
      argb[x] = 0xFF;
      for (var c = 0; c < 3; c++) {
        var value = Math.sin(waves.get(4 * c) * x / width + waves.get(4 * c + 1))
            * Math.cos(waves.get(4 * c + 2) * y / height + waves.get(4 * c + 3));
        argb[x] = argb[x] << 8 | (int) (127.5 + 127 * value);
      }
    }
  }
}
