package wetpaint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** A process in a pseudoterminal of 80 x 24, whose output is counted and otherwise lost. */
final class Watched implements AutoCloseable {
  private static final long SECOND = 1_000_000_000;
  /** Jiffies a second, in /proc; the same on all Linuxes of today. */
  private static final int TICKS = 100;
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
  private static final Pattern MOST_RESIDENT = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  private final long started = System.nanoTime();
  private final PtyProcess process;
  private final ArrayDeque<Chunk> lastSecond = new ArrayDeque<>();
  private final StringBuilder tail = new StringBuilder();
  private long bytes;
  private long inLastSecond;
  private long peak;
  private boolean ended;
  /** When something came out first since all was forgotten. */
  private long took;

  private record Chunk(long at, int bytes) {}

  private Watched(Map<String, String> extra, String... command) {
    var env = new HashMap<>(
        Map.of("TERM", "xterm-256color", "LC_ALL", "C.UTF-8", "PATH", System.getenv("PATH"),
            "JAVA_HOME", System.getProperty("java.home")));
    env.putAll(extra);
    try {
      process = new PtyProcessBuilder(command).setEnvironment(env).setInitialColumns(80).setInitialRows(24)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofPlatform().daemon().start(this::watch);
  }

  static Watched run(Map<String, String> extra, String... command) {
    return new Watched(extra, command);
  }

  private void watch() {
    var buffer = new byte[1 << 16];
    try (var in = process.getInputStream()) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        took(new String(buffer, 0, n, ISO_8859_1));
      }
    } catch (IOException e) {
      // The process has gone.
    }
    synchronized (this) {
      ended = true;
      notifyAll();
    }
  }

  private synchronized void took(String text) {
    var now = System.nanoTime();
    bytes += text.length();
    inLastSecond += text.length();
    lastSecond.add(new Chunk(now, text.length()));
    while (now - lastSecond.getFirst().at() >= SECOND) {
      inLastSecond -= lastSecond.removeFirst().bytes();
    }
    peak = Math.max(peak, inLastSecond);
    if (took == 0) {
      took = now;
    }
    tail.append(text);
    tail.delete(0, Math.max(0, tail.length() - (1 << 18)));
    notifyAll();
  }

  /** Waits until this has come out. @return nanoseconds since the process was started */
  synchronized long await(String text) {
    while (tail.indexOf(text) < 0) {
      if (ended) {
        throw new IllegalStateException("ended before it said " + text + ", saying " + tail);
      }
      try {
        wait();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return System.nanoTime() - started;
  }

  /** Forgets what has come out. */
  synchronized void forget() {
    tail.setLength(0);
    took = 0;
  }

  /** Waits until this has come out since all was forgotten. @return when what it is in came out, by {@link System#nanoTime} */
  synchronized long awaitNext(String text) {
    await(text);
    return took;
  }

  /** Forgets the bytes of the seconds before. */
  synchronized void countAnew() {
    bytes = 0;
    peak = 0;
    inLastSecond = 0;
    lastSecond.clear();
  }

  /** The bytes that came out. */
  synchronized long bytes() {
    return bytes;
  }

  /** The most bytes in any second. */
  synchronized long peak() {
    return peak;
  }

  void type(String keys) {
    try {
      process.getOutputStream().write(keys.getBytes(ISO_8859_1));
      process.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hangs up. @return nanoseconds until the process had gone */
  long hangUp() {
    try {
      var start = System.nanoTime();
      process.getInputStream().close();
      process.getOutputStream().close();
      process.waitFor();
      return System.nanoTime() - start;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  void awaitEnd() {
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Seconds of a processor that the process has taken by now. */
  double processorSeconds() {
    var stat = proc("stat");
    // proc(5): the name in brackets is the second field, the times are the 14th and 15th.
    var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return (double) (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
  }

  /** Nanoseconds of a processor that each thread has taken by now: the ticks of a process are too long for one that hardly runs. */
  Map<String, Long> threadNanos() {
    try (var threads = Files.list(Path.of("/proc", Long.toString(process.pid()), "task"))) {
      return threads.map(thread -> thread.getFileName().toString()).collect(Collectors.toMap(
          Function.identity(),
          // Linux's Documentation/scheduler/sched-stats: the first number is the time on a processor.
          thread -> Long.parseLong(proc("task/" + thread + "/schedstat").split(" ", -1)[0])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Resident megabytes, now. */
  double resident() {
    return megabytes(RESIDENT);
  }

  /** Resident megabytes, when they were most. */
  double mostResident() {
    return megabytes(MOST_RESIDENT);
  }

  private double megabytes(Pattern line) {
    var found = line.matcher(proc("status"));
    return found.find() ? Long.parseLong(found.group(1)) / 1024.0 : Double.NaN;
  }

  private String proc(String file) {
    try {
      return Files.readString(Path.of("/proc", Long.toString(process.pid()), file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
