package wetpaint.picture;

import java.util.Arrays;

/** The few colours, darkest first, that stand for all colours of an image. */
final class Palette {
  private static final int ROUNDS = 8;

  private final int[] colours;

  private Palette(int[] colours) {
    this.colours = colours;
  }

  /**
   * At most so many colours (0xRRGGBB) for these: each next one is the colour that is farthest from all chosen before,
   * then all move to the mean of those they stand for (Gonzalez' farthest-first traversal, Lloyd's k-means).
   */
  static Palette of(int[] all, int most) {
    var chosen = new int[most];
    var distance = new int[all.length];
    Arrays.fill(distance, Integer.MAX_VALUE);
    var count = 0;
    for (var farthest = 0; count < most && distance[farthest] > 0; count++) {
      chosen[count] = all[farthest];
      farthest = 0;
      for (var i = 0; i < all.length; i++) {
        distance[i] = Math.min(distance[i], distance(all[i], chosen[count]));
        farthest = distance[i] > distance[farthest] ? i : farthest;
      }
    }
    var colours = Arrays.copyOf(chosen, count);
    for (var round = 0; round < ROUNDS; round++) {
      means(all, colours);
    }
    return new Palette(
        Arrays.stream(colours).distinct().boxed().sorted((a, b) -> brightness(a) - brightness(b))
            .mapToInt(c -> c).toArray());
  }

  /** How many colours there are. */
  int size() {
    return colours.length;
  }

  /** A colour by its number from 0, the darkest. */
  int colour(int number) {
    return colours[number];
  }

  /** The number of the colour that is nearest to one. */
  int nearest(int colour) {
    return nearest(colour, colours);
  }

  private static void means(int[] all, int[] colours) {
    var sums = new long[colours.length][4];
    for (var colour : all) {
      var sum = sums[nearest(colour, colours)];
      sum[0] += colour >> 16;
      sum[1] += colour >> 8 & 0xFF;
      sum[2] += colour & 0xFF;
      sum[3]++;
    }
    for (var i = 0; i < colours.length; i++) {
      var n = sums[i][3];
      if (n > 0) {
        colours[i] = mean(sums[i][0], n) << 16 | mean(sums[i][1], n) << 8 | mean(sums[i][2], n);
      }
    }
  }

  private static int mean(long sum, long count) {
    return (int) ((sum + count / 2) / count);
  }

  private static int nearest(int colour, int[] colours) {
    var best = 0;
    for (var i = 1; i < colours.length; i++) {
      if (distance(colour, colours[i]) < distance(colour, colours[best])) {
        best = i;
      }
    }
    return best;
  }

  /** Squared distance in sRGB, which is even enough to the eye for this. */
  private static int distance(int a, int b) {
    var red = (a >> 16) - (b >> 16);
    var green = (a >> 8 & 0xFF) - (b >> 8 & 0xFF);
    var blue = (a & 0xFF) - (b & 0xFF);
    return 3 * red * red + 4 * green * green + 2 * blue * blue;
  }

  private static int brightness(int colour) {
    return 3 * (colour >> 16) + 6 * (colour >> 8 & 0xFF) + (colour & 0xFF);
  }
}
