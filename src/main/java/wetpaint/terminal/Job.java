package wetpaint.terminal;

import java.io.IOException;

import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/** This process as a job of the shell that started it. */
final class Job implements AutoCloseable {
  private final Runnable stop;
  private volatile @Nullable Process stopping;

  /** Tells of a changed window, of a wish to stop, and of going on again; each on a thread of its own. */
  Job(Runnable resized, Runnable stop, Runnable goOn) {
    this.stop = stop;
    Signals.register("WINCH", resized);
    Signals.register("TSTP", stop);
    Signals.register("CONT", () -> {
      var stopped = stopping;
      if (stopped == null) {
        goOn.run();
      } else {
        stopped.destroyForcibly();
      }
    });
  }

  /**
   * Stops the whole foreground group, as the terminal's own Ctrl-Z would: the launcher too, or the shell would wait for it.
   * The kernel ignores this where no shell could ever continue it. Returns after it has gone on.
   */
  void suspend() throws IOException {
    Signals.registerDefault("TSTP");
    try {
      var process = new ProcessBuilder("sh", "-c", "kill -TSTP 0").start();
      stopping = process;
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      stopping = null;
      Signals.register("TSTP", stop);
    }
  }

  @Override
  public void close() {
    Signals.registerDefault("WINCH");
    Signals.registerDefault("TSTP");
    Signals.registerDefault("CONT");
  }
}
