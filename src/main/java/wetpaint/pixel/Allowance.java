package wetpaint.pixel;

/** So many bytes a second, of which some can be saved up: never more than 54,000 in any second, for the cells take some as well. */
final class Allowance {
  private static final int SAVED = 8_000;
  /** Bytes a second. */
  private static final int FLOW = 46_000;
  private static final long SECOND = 1_000_000_000;

  private double left = SAVED;

  /** So many nanoseconds have gone by. */
  void pass(long nanos) {
    left = Math.min(SAVED, left + (double) nanos * FLOW / SECOND);
  }

  /** Whether so many bytes may be sent now. */
  boolean covers(int bytes) {
    return bytes <= left;
  }

  void spend(int bytes) {
    left -= bytes;
  }
}
