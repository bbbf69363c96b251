package wetpaint.time;

/**
 * Studio time as a function of a ticker: it was {@code studio} microseconds when the ticker said {@code epoch}
 * nanoseconds and goes on from there at {@code percent}/100 of its pace. Pause and changes of speed make a new one
 * ("rebase the epoch"); nothing counts ticks, so nothing drifts.
 */
record Tempo(long epoch, long studio, int percent, boolean paused) {
  /** Microseconds of studio time when the ticker says {@code nanos}. */
  long micros(long nanos) {
    return paused ? studio : studio + Math.multiplyExact(nanos - epoch, (long) percent) / 100_000;
  }

  long millis(long nanos) {
    return Math.floorDiv(micros(nanos), 1000);
  }

  /** What the ticker says at the first nanosecond of that millisecond; only while time passes. */
  long nanosAt(long millis) {
    var micros = millis * 1000 - studio;
    return epoch + Math.ceilDiv(Math.multiplyExact(micros, 100_000L), (long) percent);
  }

  Tempo rebased(long nanos, int newPercent, boolean pause) {
    return new Tempo(nanos, micros(nanos), newPercent, pause);
  }
}
