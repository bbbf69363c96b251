package wetpaint.time;

import java.util.concurrent.locks.Condition;

/**
 * Real time since its making, in whole milliseconds: so what was done at a moment can be done again at exactly that
 * moment by a script, which knows no smaller ones.
 */
final class WallTicker implements Ticker {
  private static final long MILLI = 1_000_000;
  private final long origin = System.nanoTime();

  @Override
  public long nanos() {
    return (System.nanoTime() - origin) / MILLI * MILLI;
  }

  @Override
  @SuppressWarnings("WaitNotInLoop") // The pace that calls this loops.
  public void await(Condition condition, long nanos) throws InterruptedException {
    if (condition.awaitNanos(nanos) > 0) {
      return;
    }
  }
}
