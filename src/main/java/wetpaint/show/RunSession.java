package wetpaint.show;

import org.jspecify.annotations.Nullable;

import wetpaint.studio.Command;
import wetpaint.studio.Journal;
import wetpaint.studio.Run;
import wetpaint.studio.Scene;
import wetpaint.studio.Studio;
import wetpaint.time.LivePace;
import wetpaint.time.Pace;

/** A run while it is played: a studio that goes on from instant to instant as it is told. */
final class RunSession implements AutoCloseable {
  private final LivePace pace = Pace.stepped();
  private final Studio studio;
  private volatile @Nullable Throwable fault;

  /** Opens a run at an instant: what was due by then has happened. */
  RunSession(Run run, long from) {
    pace.jump(from);
    studio = new Studio(run, pace);
    Thread.ofVirtual().name("studio").start(this::work);
    settle();
  }

  private void work() {
    try {
      studio.work();
    } catch (RuntimeException | Error e) {
      fault = e;
    }
  }

  private void settle() {
    pace.settle();
    if (fault != null) {
      throw new IllegalStateException("the studio failed", fault);
    }
  }

  Scene scene() {
    return studio.scene();
  }

  Journal journal() {
    return studio.journal();
  }

  /** The run with all commands so far. */
  Run run() {
    return studio.run();
  }

  /** Gives a command. @return the instant at which it is applied: the present one or, if that has been, the next */
  long give(Command command) {
    var at = studio.give(command);
    settle();
    return at;
  }

  /** The instant of the next event, or {@link Long#MAX_VALUE} if none is to come. */
  long next() {
    return studio.next();
  }

  /** Goes on to a later instant: all that is due by then happens. */
  void go(long to) {
    pace.jump(to);
    settle();
  }

  @Override
  public void close() {
    studio.close();
  }
}
