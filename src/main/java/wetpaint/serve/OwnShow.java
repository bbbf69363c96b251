package wetpaint.serve;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.show.Cue;
import wetpaint.show.Show;
import wetpaint.show.ShowConfig;
import wetpaint.time.Ticker;
import wetpaint.view.Look;

/**
 * A show that somebody in a class has for themselves, from the class's moment on. It is driven on the class's thread; the look is
 * for any thread.
 */
final class OwnShow implements AutoCloseable {
  private static final long MILLI = 1_000_000;

  private final Show show;
  private final ScheduledExecutorService thread;
  private final Ticker ticker;
  private final long period;
  private final Runnable changed;
  private final Consumer<Throwable> faults;
  private Optional<Future<?>> next = Optional.empty();
  private boolean closed;
  /** Something may be found out beside the show while it is being made. */
  private volatile boolean begun;

  /**
   * Begins with what is configured.
   *
   * @param period milliseconds between two looks at it while it moves
   * @param changed is told that there may be something new to see
   * @param faults  is told, on the class's thread, what went wrong while it went on by itself; then it stands still
   */
  OwnShow(ShowConfig config, ScheduledExecutorService thread, Executor background, Ticker ticker, long period,
      Runnable changed, Consumer<Throwable> faults) {
    this.faults = faults;
    this.thread = thread;
    this.ticker = ticker;
    this.period = period;
    this.changed = changed;
    show = new Show(config, background, this::foundOut, now());
    plan();
    begun = true;
    foundOut();
  }

  /** Something is there that was found out beside the show. */
  private void foundOut() {
    try {
      thread.execute(this::advance);
    } catch (RejectedExecutionException e) {
      // The class is over.
    }
  }

  Look look() {
    return show.look();
  }

  /** Goes on from a cue that was taken at that time of the class's clock, in milliseconds. On the class's thread. */
  void follow(Cue cue, long at) {
    show.follow(cue, at);
    advance();
  }

  /** All there is to know of it, as of now. On the class's thread. */
  Cue cue() {
    return show.cue(now());
  }

  void press(KeyStroke key) {
    show.press(key, now());
    changed.run();
    plan();
  }

  /** Whether somebody asked to end it. */
  boolean isOver() {
    return show.isOver();
  }

  private void advance() {
    if (closed || !begun) {
      return;
    }
    try {
      show.advance(now());
      changed.run();
      plan();
    } catch (RuntimeException | StackOverflowError e) {
      // An executor would keep it to itself.
      faults.accept(e);
    }
  }

  private void plan() {
    next.ifPresent(step -> step.cancel(false));
    var change = show.nextChange();
    next = change == Long.MAX_VALUE
        ? Optional.empty()
        : Optional
            .of(thread.schedule(this::advance, Math.max(period, change - now()), TimeUnit.MILLISECONDS));
  }

  private long now() {
    return ticker.nanos() / MILLI;
  }

  @Override
  public void close() {
    closed = true;
    next.ifPresent(step -> step.cancel(false));
    show.close();
  }
}
