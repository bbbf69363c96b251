package wetpaint.time;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Follows a ticker, times the speed; can be paused, sped up, slowed down and stepped. Safe for any thread. */
public final class LivePace implements Pace {
  /** The slowest and the fastest speed, in per cent of the ticker's. */
  public static final int SLOWEST = 10;

  /** See {@link #SLOWEST}. */
  public static final int FASTEST = 10_000;

  private final Ticker ticker;
  private final Mutex mutex = new Mutex();
  private final Mutex.Signal changed = mutex.signal();
  private final Mutex.Signal settled = mutex.signal();
  private Tempo tempo;
  private boolean nudged;
  private long awaited = -1;
  private boolean over;

  LivePace(Ticker ticker) {
    this.ticker = ticker;
    this.tempo = new Tempo(ticker.nanos(), 0, 100, false);
  }

  @Override
  public long now() {
    return locked(() -> tempo.millis(ticker.nanos()));
  }

  /** Speed in per cent of the ticker's. */
  public int speed() {
    return locked(() -> tempo.percent());
  }

  /** True while time stands still. */
  public boolean isPaused() {
    return locked(() -> tempo.paused());
  }

  /** Stops time at once. */
  public void pause() {
    rebase(tempo -> tempo.rebased(ticker.nanos(), tempo.percent(), true));
  }

  /** Lets time go on from where it stopped. */
  public void resume() {
    rebase(tempo -> tempo.rebased(ticker.nanos(), tempo.percent(), false));
  }

  /**
   * Goes on at another speed.
   *
   * @param percent of the ticker's pace; what is out of range is brought into it
   */
  public void speed(int percent) {
    rebase(tempo -> tempo.rebased(ticker.nanos(), Math.clamp(percent, SLOWEST, FASTEST), tempo.paused()));
  }

  /**
   * Goes to the given instant at once (a step, if it is the next one due); what was skipped happens now. An instant
   * gone by is not gone back to.
   */
  public void jump(long millis) {
    mutex.lock();
    try {
      tempo = tempo.jumped(ticker.nanos(), millis);
      // A world that waits for something later is not woken: a show jumps at every frame.
      if (!tempo.paused() || awaited <= tempo.millis(ticker.nanos())) {
        changed.send();
      }
    } finally {
      mutex.unlock();
    }
  }

  private void rebase(UnaryOperator<Tempo> change) {
    change(() -> tempo = change.apply(tempo));
  }

  @Override
  public boolean reach(long at) {
    mutex.lock();
    try {
      while (!nudged && tempo.millis(ticker.nanos()) < at) {
        awaited = at;
        settled.send();
        changed.await(tempo.paused()
            ? Long.MAX_VALUE
            : ticker.realNanos(tempo.nanosUntil(at, ticker.nanos())));
      }
      var reached = !nudged;
      nudged = false;
      return reached;
    } catch (InterruptedException e) {
      throw new IllegalStateException("a world's loop is nobody's to interrupt", e);
    } finally {
      awaited = -1;
      mutex.unlock();
    }
  }

  /** Waits until all that is due by now has happened in the world that runs at this pace, or that world is over. */
  public void settle() {
    mutex.lock();
    try {
      while (!over && (nudged || awaited <= tempo.millis(ticker.nanos()))) {
        changed.send();
        settled.awaitOutside();
      }
    } finally {
      mutex.unlock();
    }
  }

  /**
   * The same, but waits no longer than so many milliseconds of real time.
   *
   * @return whether all that is due by now has happened; false also if this thread is interrupted meanwhile
   */
  public boolean settle(long millis) {
    var until = System.nanoTime() + millis * 1_000_000;
    mutex.lock();
    try {
      while (!over && (nudged || awaited <= tempo.millis(ticker.nanos()))) {
        var left = until - System.nanoTime();
        if (left <= 0) {
          return false;
        }
        changed.send();
        settled.awaitOutside(left);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      mutex.unlock();
    }
  }

  @Override
  public void nudge() {
    change(() -> nudged = true);
  }

  @Override
  public void over() {
    mutex.lock();
    try {
      over = true;
      settled.send();
    } finally {
      mutex.unlock();
    }
  }

  private void change(Runnable change) {
    mutex.lock();
    try {
      change.run();
      changed.send();
    } finally {
      mutex.unlock();
    }
  }

  private <T> T locked(Supplier<T> look) {
    mutex.lock();
    try {
      return look.get();
    } finally {
      mutex.unlock();
    }
  }
}
