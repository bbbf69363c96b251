package wetpaint.show;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;

import org.jspecify.annotations.Nullable;

import wetpaint.studio.Command;
import wetpaint.studio.Journal;
import wetpaint.studio.Run;
import wetpaint.studio.Scene;
import wetpaint.studio.Setting;
import wetpaint.studio.Studio;
import wetpaint.time.Beside;
import wetpaint.time.LivePace;
import wetpaint.time.Pace;

/**
 * A run while it is played: a studio that goes on from instant to instant as it is told. If so much happens that it takes its
 * time, the session is behind for a while: it shows how things stood before, and keeps what it is given until then.
 */
final class RunSession implements AutoCloseable {
  /** For so long, in milliseconds of real time, what happens is waited for, by whoever does not wait for ever. */
  private static final long PATIENCE = 15;
  /** So few canvases are only behind where the machine has no time for them, which is worth a longer wait than a refused key. */
  private static final int FEW = 100;
  /** See {@link #FEW}; in milliseconds of real time. */
  private static final long LONG_PATIENCE = 250;
  /** With more canvases it takes time to set a run up, and room to keep what is shown meanwhile. */
  private static final int CROWD = 10_000;

  private final LivePace pace = Pace.stepped();
  private final boolean waits;
  private final long patience;
  private final Run opened;
  private final Queue<Command> waiting = new ArrayDeque<>();
  private Scene scene;
  private boolean behind;
  private volatile boolean closed;
  /** Set up beside the show if there is something to be shown meanwhile, for a crowd takes its time. */
  private volatile @Nullable Studio studio;
  private volatile @Nullable Throwable fault;

  /**
   * Opens a run at an instant: what was due by then happens.
   *
   * @param meanwhile what is shown until that has happened; of very many canvases it is how they stand at the start
   * @param waits     whether everything waits for what happens, so that nothing is ever behind
   */
  RunSession(Run run, long from, Optional<Scene> meanwhile, boolean waits) {
    this.waits = waits;
    this.opened = run;
    this.patience = run.scenario().canvases().size() > FEW ? PATIENCE : LONG_PATIENCE;
    pace.jump(from);
    var crowd = run.scenario().canvases().size() > CROWD;
    if (crowd || meanwhile.isPresent()) {
      scene = crowd ? Scene.beginning(run) : meanwhile.orElseThrow();
      Beside.run("studio", this::open);
    } else {
      var here = new Studio(run, pace);
      scene = here.scene();
      studio = here;
      here.start();
    }
    settle();
  }

  @SuppressWarnings("resource") // closed with the session
  private void open() {
    try {
      var here = new Studio(opened, pace);
      studio = here;
      if (closed) {
        here.close();
      } else {
        here.start();
      }
    } catch (RuntimeException | Error e) {
      fault = e;
    }
  }

  private void settle() {
    if (waits) {
      pace.settle();
      behind = false;
    } else {
      // Whoever is behind is asked again at the next frame.
      behind = !pace.settle(behind ? 1 : patience);
    }
    var here = studio;
    var failure = here == null ? fault : here.failure().orElse(fault);
    if (failure != null) {
      throw new IllegalStateException("the studio failed", failure);
    }
    if (!behind) {
      scene = studio().scene();
    }
  }

  /** The studio, which is there once anything has been waited for. */
  private Studio studio() {
    return Objects.requireNonNull(studio);
  }

  /** Whether there is more to happen by now than has. */
  boolean isBehind() {
    return behind;
  }

  /** How things stand or, while it is behind, how they stood. */
  Scene scene() {
    return scene;
  }

  /** What has happened; not to be asked while it is behind. */
  Journal journal() {
    return studio().journal();
  }

  /** The run with all commands so far. */
  Run run() {
    var here = studio;
    return here == null ? opened : here.run();
  }

  /**
   * Gives a command.
   *
   * @return the instant at which it is applied: the present one or, if that has been, the next; nothing while it is behind, for
   *     then it is given later
   */
  OptionalLong give(Command command) {
    if (behind) {
      waiting.add(command);
      return OptionalLong.empty();
    }
    var at = studio().give(command);
    settle();
    return OptionalLong.of(at);
  }

  /** The mode and painters that were chosen last, whether or not that has been applied yet. */
  Setting chosen(long until) {
    var chosen = opened.start();
    for (var given : run().commands()) {
      if (given.at() <= until && given.command() instanceof Command.Switch(var setting)) {
        chosen = setting;
      }
    }
    for (var command : waiting) {
      if (command instanceof Command.Switch(var setting)) {
        chosen = setting;
      }
    }
    return chosen;
  }

  /** Gives the next of the commands that had to wait. @return when it is applied; nothing if there is none or it is behind */
  OptionalLong giveNext() {
    return behind || waiting.isEmpty() ? OptionalLong.empty() : give(waiting.remove());
  }

  /** The instant of the next event, or {@link Long#MAX_VALUE} if none is to come; not to be asked while it is behind. */
  long next() {
    return studio().next();
  }

  /** Goes on to a later instant: all that is due by then happens. */
  void go(long to) {
    pace.jump(to);
    settle();
  }

  @Override
  public void close() {
    closed = true;
    var here = studio;
    if (here != null && waits) {
      here.close();
    } else if (here != null) {
      // To end a crowd takes its time as well.
      Beside.run("studio", here::close);
    }
  }
}
