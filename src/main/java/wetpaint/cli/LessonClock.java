package wetpaint.cli;

import wetpaint.time.Ticker;

/** Milliseconds of a lesson: real time, but for the time during which it stood still. For any thread. */
final class LessonClock {
  private static final long NANOS = 1_000_000;

  private final Ticker ticker;
  /** What the ticker showed, or would have, when the lesson began. */
  private long origin;
  private long stoppedAt;
  private boolean stopped;

  /** A clock that shows 0 now. */
  LessonClock(Ticker ticker) {
    this.ticker = ticker;
    origin = ticker.nanos();
  }

  /** What it shows; never less than before. */
  synchronized long now() {
    return ((stopped ? stoppedAt : ticker.nanos()) - origin) / NANOS;
  }

  /** Stands still until {@link #start}. */
  synchronized void stop() {
    if (!stopped) {
      stopped = true;
      stoppedAt = ticker.nanos();
    }
  }

  /** Goes on from where it stands. */
  synchronized void start() {
    if (stopped) {
      stopped = false;
      origin += ticker.nanos() - stoppedAt;
    }
  }

  /** Has stood still since it showed {@code then}, as it turns out. */
  synchronized void standStillSince(long then) {
    origin += Math.max(0, now() - then) * NANOS;
  }

  /** Real nanoseconds until it shows so much, if it is not stopped; 0 if it does. */
  synchronized long until(long then) {
    var left = then - now();
    return left <= 0 ? 0 : ticker.realNanos(left * NANOS);
  }
}
