package wetpaint.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/** This process as a job of the shell that started it. */
final class Job {
  private @Nullable Process stopping;

  /** Tells of a window that changed, and of going on after a stop that {@link #suspend} did not ask for; each on a thread of its own. */
  Job(Runnable resized, Runnable wentOn) {
    Signals.register("WINCH", resized);
    Signals.register("CONT", () -> {
      if (!release()) {
        wentOn.run();
      }
    });
  }

  /**
   * Stops the whole foreground group, as the terminal's own Ctrl-Z would: the launcher too, or the shell would wait for it.
   * The kernel ignores this where no shell could ever continue it. Returns after it has gone on.
   */
  void suspend() throws IOException, InterruptedException {
    try {
      ask().waitFor();
    } finally {
      release();
    }
  }

  /** All is stopped in here, and goes on from here. */
  private synchronized Process ask() throws IOException {
    stopping = new ProcessBuilder("sh", "-c", "kill -TSTP 0").start();
    return stopping;
  }

  /** Ends who asked for the stop, who was stopped too and may not have been told to go on; tells whether there was one. */
  private synchronized boolean release() {
    var asked = stopping;
    stopping = null;
    if (asked != null) {
      asked.destroyForcibly();
    }
    return asked != null;
  }

  /** Whether the terminal is this job's: one in the background that touches it is stopped. Known on Linux, elsewhere believed. */
  boolean foreground() {
    try {
      var stat = Files.readString(Path.of("/proc/self/stat"));
      // proc(5): after the name in brackets come state, parent, group, session, terminal and the terminal's foreground group.
      var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      return fields[2].equals(fields[5]);
    } catch (IOException e) {
      return true;
    }
  }
}
