package wetpaint.time;

import java.util.OptionalLong;

/**
 * Real time since its making, in whole milliseconds: so what was done at a moment can be done again at exactly that
 * moment by a script, which knows no smaller ones.
 */
public final class WallTicker implements Ticker {
  private static final long MILLI = 1_000_000;
  /** Nanoseconds that are waited at least, for a held one does not move. */
  private static final long SHORTEST = 100_000;

  private final long origin = System.nanoTime();
  private OptionalLong held = OptionalLong.empty();

  WallTicker() {}

  /** Stands still until {@link #release}: what is done meanwhile happens at one moment, however long it takes. */
  public synchronized void hold() {
    held = OptionalLong.of(nanos());
  }

  /** Shows real time again. */
  public synchronized void release() {
    held = OptionalLong.empty();
  }

  /** Real time is read while nobody else can hold the ticker: read before and shown after, it could be later than the hold. */
  @Override
  public synchronized long nanos() {
    return held.orElseGet(() -> real() / MILLI * MILLI);
  }

  @Override
  public long realNanos(long nanos) {
    // What it shows is behind real time: by part of a millisecond, or for as long as it is held.
    return Math.max(nanos() + nanos - real(), SHORTEST);
  }

  private long real() {
    return System.nanoTime() - origin;
  }
}
