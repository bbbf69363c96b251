package wetpaint.time;

/**
 * Studio time as a function of a ticker: it was {@code studio} hundredths of a nanosecond when the ticker said
 * {@code epoch} nanoseconds and goes on from there at {@code percent}/100 of its pace. Pause and changes of speed make
 * a new one ("rebase the epoch"); nothing counts ticks and, in this unit, nothing is rounded: nothing drifts.
 */
record Tempo(long epoch, long studio, int percent, boolean paused) {
  /** A millisecond, in hundredths of a nanosecond. */
  private static final long MILLI = 100_000_000;
  /** Later than any run lasts, so that sums don't overflow: more than a year, in milliseconds. */
  private static final long FURTHEST = Long.MAX_VALUE / MILLI / 2;

  /** Milliseconds of studio time, whole ones, when the ticker says {@code nanos}. */
  long millis(long nanos) {
    return Math.floorDiv(studio(nanos), MILLI);
  }

  /** Nanoseconds of the ticker until that millisecond begins; only while time passes. */
  long nanosUntil(long millis, long nanos) {
    return Math.ceilDiv(units(millis) - studio(nanos), (long) percent);
  }

  /** From when the ticker says {@code nanos} on, at another speed, or paused, or no longer so. */
  Tempo rebased(long nanos, int newPercent, boolean pause) {
    return new Tempo(nanos, studio(nanos), newPercent, pause);
  }

  /** When the ticker says {@code nanos}, at the start of that millisecond at once, if it is still to come. */
  Tempo jumped(long nanos, long millis) {
    return new Tempo(nanos, Math.max(studio(nanos), units(millis)), percent, paused);
  }

  private long studio(long nanos) {
    return paused ? studio : studio + Math.multiplyExact(nanos - epoch, (long) percent);
  }

  private static long units(long millis) {
    return Math.min(millis, FURTHEST) * MILLI;
  }
}
