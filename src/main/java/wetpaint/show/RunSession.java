package wetpaint.show;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import wetpaint.studio.Command;
import wetpaint.studio.Event;
import wetpaint.studio.Run;
import wetpaint.studio.Scene;
import wetpaint.studio.Studio;
import wetpaint.time.LivePace;
import wetpaint.time.Pace;
import wetpaint.time.Ticker;

/** A run while it is played: a studio on a live pace. */
final class RunSession implements AutoCloseable {
  private final LivePace pace;
  private final Studio studio;
  private volatile @Nullable Throwable fault;

  /** Opens a run at an instant: what was due by then has happened, and time stands still. */
  RunSession(Run run, long from, int speed, Ticker ticker) {
    pace = Pace.live(ticker);
    pace.pause();
    pace.speed(speed);
    pace.jump(from);
    studio = new Studio(run, pace);
    Thread.ofVirtual().name("studio").start(this::work);
    pace.settle();
  }

  private void work() {
    try {
      studio.work();
    } catch (RuntimeException | Error e) {
      fault = e;
    }
  }

  /** How fast and whether time passes. */
  LivePace pace() {
    return pace;
  }

  /** Waits until all that is due now has happened. @throws IllegalStateException if the studio failed */
  void settle() {
    pace.settle();
    if (fault != null) {
      throw new IllegalStateException("the studio failed", fault);
    }
  }

  Scene scene() {
    return studio.scene();
  }

  List<Event> events(int from) {
    return studio.events(from);
  }

  int eventCount() {
    return studio.eventCount();
  }

  /** The run with all commands so far. */
  Run run() {
    return studio.run();
  }

  /** Gives a command, and if that means the next millisecond while time stands still, goes there. */
  void give(Command command) {
    var at = studio.give(command);
    if (pace.isPaused() && at > pace.now()) {
      pace.jump(at);
    }
    settle();
  }

  /** Lets all happen that is due at the next instant. @return the instant, or nothing if no more is to come */
  Optional<Long> step() {
    var next = studio.next();
    if (next == Long.MAX_VALUE) {
      return Optional.empty();
    }
    go(next);
    return Optional.of(next);
  }

  /** Goes on to a later instant at once. */
  void go(long to) {
    pace.jump(to);
    settle();
  }

  @Override
  public void close() {
    studio.close();
  }
}
