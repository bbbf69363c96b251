package wetpaint.time;

/** What a live pace reads: the wall's clock, or one that is moved by hand. Safe for any thread. */
public sealed interface Ticker permits WallTicker, HandTicker {
  /** The wall's clock. */
  static WallTicker wall() {
    return new WallTicker();
  }

  /** One that stands at 0 until it is moved. */
  static HandTicker byHand() {
    return new HandTicker();
  }

  /** Nanoseconds since some origin; what one thread has read is never later than what another reads after it. */
  long nanos();

  /**
   * Nanoseconds of real time until so many of this ticker may have passed: so long it is worth waiting before looking again.
   * {@link Long#MAX_VALUE} if real time moves it not at all.
   */
  long realNanos(long nanos);
}
