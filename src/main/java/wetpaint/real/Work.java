package wetpaint.real;

/**
 * What painting really is: a chain of hashes, each of the one before, so that no compiler can leave any of it out and no
 * core can do two at once. A canvas's last hash tells that no unit was lost, repeated or done out of order.
 */
final class Work {
  /** Hashes in a unit: some 10 to 30 microseconds, short enough to stop or to be disturbed between two units. */
  private static final int ROUNDS = 4096;

  private Work() {}

  /** One unit of work. The function is the finaliser of SplittableRandom ("mix64", variant 13 by D. Stafford). */
  static long unit(long hash) {
    var z = hash;
    for (var round = 0; round < ROUNDS; round++) {
      z += 0x9E3779B97F4A7C15L;
      z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
      z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
      z ^= z >>> 31;
    }
    return z;
  }

  /** So many units, one after the other. */
  static long units(long hash, long count) {
    var z = hash;
    for (var unit = 0L; unit < count; unit++) {
      z = unit(z);
    }
    return z;
  }
}
