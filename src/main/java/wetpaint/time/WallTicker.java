package wetpaint.time;

import java.util.OptionalLong;
import java.util.concurrent.locks.Condition;

/**
 * Real time since its making, in whole milliseconds: so what was done at a moment can be done again at exactly that
 * moment by a script, which knows no smaller ones.
 */
public final class WallTicker implements Ticker {
  private static final long MILLI = 1_000_000;
  /** Nanoseconds that are waited at least, for a held one does not move. */
  private static final long SHORTEST = 100_000;

  private final long origin = System.nanoTime();
  private volatile OptionalLong held = OptionalLong.empty();

  WallTicker() {}

  /** Stands still until {@link #release}: what is done meanwhile happens at one moment, however long it takes. */
  public void hold() {
    held = OptionalLong.of(nanos());
  }

  /** Shows real time again. */
  public void release() {
    held = OptionalLong.empty();
  }

  @Override
  public long nanos() {
    // Looked at twice: real time read after it was held would be later than what everybody else is shown.
    while (true) {
      var shown = held;
      if (shown.isPresent()) {
        return shown.getAsLong();
      }
      var now = (System.nanoTime() - origin) / MILLI * MILLI;
      if (held.isEmpty()) {
        return now;
      }
    }
  }

  @Override
  @SuppressWarnings("WaitNotInLoop") // The pace that calls this loops.
  public void await(Condition condition, long nanos) throws InterruptedException {
    // What it shows is behind real time: by part of a millisecond, or for as long as it is held.
    var left = nanos() + nanos - (System.nanoTime() - origin);
    if (condition.awaitNanos(Math.max(left, SHORTEST)) > 0) {
      return;
    }
  }
}
