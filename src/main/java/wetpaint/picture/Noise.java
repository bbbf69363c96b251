package wetpaint.picture;

/** Chance that is the same in every run. */
final class Noise {
  private Noise() {}

  /** A number from 0 up to but not including 1 for a pair of numbers: splitmix64's finaliser. */
  static double at(int a, int b) {
    var z = (((long) a << 32) | (b & 0xFFFFFFFFL)) + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return ((z ^ (z >>> 31)) >>> 11) * 0x1p-53;
  }
}
