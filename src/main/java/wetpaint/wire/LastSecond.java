package wetpaint.wire;

/** Adds up the bytes of one second; times are nanoseconds that never go back. */
final class LastSecond {
  private static final long SECOND = 1_000_000_000;
  /** More than the frames of a second. */
  private static final int PLACES = 128;

  private final long[] times = new long[PLACES];
  private final int[] bytes = new int[PLACES];
  private int next;

  /** Notes so many bytes. */
  void add(long now, int sent) {
    times[next] = now;
    bytes[next] = sent;
    next = (next + 1) % PLACES;
  }

  /** The bytes of the second before {@code now}. */
  long sum(long now) {
    long sum = 0;
    for (int i = 0; i < PLACES; i++) {
      sum += now - times[i] < SECOND ? bytes[i] : 0;
    }
    return sum;
  }
}
