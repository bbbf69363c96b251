package wetpaint.real;

import java.util.stream.LongStream;

/**
 * How long a unit of work takes here and now, in thread CPU time: so another program on the same core does not make
 * the paint any less.
 *
 * @param unitNanos nanoseconds of CPU time
 */
record Calibration(double unitNanos) {
  private static final int WARM_UP_NANOS = 200_000_000;
  private static final int BATCHES = 15;
  private static final int BATCH_UNITS = 250;
  private static boolean warm;

  /** Measures it on this thread, the first time after the compiler has had its time: 60 to 400 ms. */
  static synchronized Calibration measure() {
    var hash = 1L;
    if (!warm) {
      for (var end = System.nanoTime() + WARM_UP_NANOS; System.nanoTime() < end;) {
        hash = Work.unit(hash);
      }
      warm = true;
    }
    var batches = new long[BATCHES];
    for (var batch = 0; batch < BATCHES; batch++) {
      var start = ThreadTimes.ownCpu();
      hash = Work.units(hash, BATCH_UNITS);
      batches[batch] = ThreadTimes.ownCpu() - start;
    }
    if (hash == 0) {
      throw new AssertionError("the work was left out");
    }
    return new Calibration((double) LongStream.of(batches).sorted().toArray()[BATCHES / 2] / BATCH_UNITS);
  }

  /** The work that takes so many nanoseconds: 1 unit at least. */
  long units(long nanos) {
    return Math.max(1, Math.round(nanos / unitNanos));
  }
}
