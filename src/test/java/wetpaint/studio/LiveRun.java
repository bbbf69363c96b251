package wetpaint.studio;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import wetpaint.time.LivePace;
import wetpaint.time.Pace;

/** A run that happens on a thread of its own while a test looks on. */
final class LiveRun implements AutoCloseable {
  final Studio studio;
  final LivePace pace;
  private final FutureTask<Void> work;

  LiveRun(Run run, LivePace pace) {
    this.studio = new Studio(run, pace);
    this.pace = pace;
    this.work = new FutureTask<>(studio::work, null);
    Thread.ofVirtual().start(work);
  }

  /** One that is stepped from instant to instant; that of 0 has happened. */
  static LiveRun stepped(Run run) {
    var live = new LiveRun(run, Pace.stepped());
    live.pace.settle();
    return live;
  }

  /** Goes on to an instant. */
  void goTo(long at) {
    pace.jump(at);
    pace.settle();
  }

  /** Returns when it has ended, as it ended. */
  void join() throws InterruptedException, ExecutionException {
    work.get();
  }

  @Override
  public void close() {
    studio.close();
  }
}
