package wetpaint.time;

import java.util.concurrent.locks.Condition;

/** What a live pace reads: the wall's clock, or one that is moved by hand. */
public sealed interface Ticker permits WallTicker, HandTicker {
  /** The wall's clock. */
  static WallTicker wall() {
    return new WallTicker();
  }

  /** One that stands at 0 until it is moved. */
  static HandTicker byHand() {
    return new HandTicker();
  }

  /** Nanoseconds since some origin; never goes back. */
  long nanos();

  /** Waits on the condition until signalled or until so many nanoseconds of this ticker may have passed. */
  void await(Condition condition, long nanos) throws InterruptedException;
}
