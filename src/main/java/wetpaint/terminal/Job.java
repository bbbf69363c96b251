package wetpaint.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/** This process as a job of the shell that started it. */
final class Job {
  /** What ends a process, besides INT, TERM and HUP which the JVM handles, and can be handled: with its number on Linux. */
  private static final Map<String, Integer> ENDS = Map.of("TRAP", 5, "USR1", 10, "ALRM", 14, "STKFLT", 16,
      "XCPU", 24, "VTALRM", 26, "PROF", 27, "IO", 29, "PWR", 30, "SYS", 31);
  private static final int KILLED = 128;
  /** Places in the line of proc(5), after the name. */
  private static final int PARENT = 1;
  private static final int GROUP = 2;
  private static final int SESSION = 3;
  private static final int FOREGROUND = 5;
  /** In the place of the foreground's group: there is no controlling terminal, so nothing is ever stopped for touching one. */
  private static final String NO_TERMINAL = "-1";

  private final Runnable asked;
  private @Nullable Process stopping;

  /**
   * Tells of a window that changed, of going on after a stop that {@link #suspend} did not ask for, and of being asked to stop
   * by a signal; each on a thread of its own. A signal that ends a program ends this one in order.
   */
  Job(Runnable resized, Runnable wentOn, Runnable asked) {
    this.asked = asked;
    ENDS.forEach(
        (signal, number) -> Signals.register(signal, () -> Runtime.getRuntime().exit(KILLED + number)));
    Signals.register("TSTP", asked);
    Signals.register("WINCH", resized);
    Signals.register("CONT", () -> {
      if (!release()) {
        wentOn.run();
      }
    });
  }

  /** Handles a signal that nobody sends, and that would be ignored: to handle the first one takes long. */
  static void prepare() {
    Signals.register("URG", () -> {});
  }

  /**
   * Stops the whole foreground group, as the terminal's own Ctrl-Z would: the launcher too, or the shell would wait for it.
   * The kernel ignores this where no shell could ever continue it. Returns after it has gone on.
   */
  void suspend() throws IOException, InterruptedException {
    Signals.registerDefault("TSTP");
    try {
      ask().waitFor();
    } finally {
      release();
      Signals.register("TSTP", asked);
    }
  }

  /**
   * Waits until the shell has put this job into the foreground of its terminal, stopped as the terminal itself would stop it: one
   * that was started in the background sees the settings of a shell that reads a line.
   *
   * @throws NotATerminal if no shell ever could
   */
  static void awaitForeground() throws NotATerminal, IOException {
    try {
      while (!foreground()) {
        if (orphaned()) {
          throw new NotATerminal(
              "Wetpaint was started in the background of a terminal, and no shell can bring it to the front.");
        }
        new ProcessBuilder("sh", "-c", "kill -TTOU 0").start().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
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
  static boolean foreground() {
    try {
      var fields = stat("self");
      return fields[GROUP].equals(fields[FOREGROUND]) || fields[FOREGROUND].equals(NO_TERMINAL);
    } catch (IOException e) {
      return true;
    }
  }

  /** Whether the kernel would not let this job be stopped, for its parent is no shell of this session. */
  private static boolean orphaned() throws IOException {
    var own = stat("self");
    var parent = stat(own[PARENT]);
    return parent[GROUP].equals(own[GROUP]) || !parent[SESSION].equals(own[SESSION]);
  }

  /** The fields of proc(5) after the name in brackets. */
  private static String[] stat(String process) throws IOException {
    var stat = Files.readString(Path.of("/proc", process, "stat"));
    return stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
  }
}
