package wetpaint.time;

import java.util.concurrent.locks.Condition;

/** Real time. */
final class WallTicker implements Ticker {
  @Override
  public long nanos() {
    return System.nanoTime();
  }

  @Override
  @SuppressWarnings("WaitNotInLoop") // The pace that calls this loops.
  public void await(Condition condition, long nanos) throws InterruptedException {
    if (condition.awaitNanos(nanos) > 0) {
      return;
    }
  }
}
