package wetpaint.show;

import java.util.stream.IntStream;

/** The speeds that the keys go through, in per cent. */
final class Speeds {
  private static final int[] LADDER = {10, 25, 50, 100, 200, 400, 800, 1600, 3200, 6400, 10_000};

  private Speeds() {}

  static int above(int speed) {
    return IntStream.of(LADDER).filter(step -> step > speed).findFirst().orElse(speed);
  }

  static int below(int speed) {
    return IntStream.of(LADDER).filter(step -> step < speed).reduce((_, later) -> later).orElse(speed);
  }

  /** {@code 0.5×}. */
  static String name(int speed) {
    return (speed % 100 == 0 ? String.valueOf(speed / 100) : String.valueOf(speed / 100.0)) + "×";
  }
}
