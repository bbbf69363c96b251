package wetpaint.real;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the system says of one of its threads: how long it ran, and how long it was runnable without a core. Made on that
 * thread; the figures can be asked for by anyone.
 */
final class ThreadTimes {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  /** Linux only: nanoseconds on a core, nanoseconds runnable without one, turns (Documentation/scheduler/sched-stats). */
  private static final String SCHEDSTAT = "/proc/thread-self/schedstat";
  private static final int LONGEST_LINE = 80;

  private final long id;
  private final Optional<RandomAccessFile> schedstat;
  private final byte[] line = new byte[LONGEST_LINE];

  /** @param id the number that Java gives to the platform thread on which this is called, a carrier's if it carries one */
  ThreadTimes(long id) {
    this.id = id;
    this.schedstat = open();
  }

  /** CPU time of the calling platform thread, in nanoseconds. */
  static long ownCpu() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** The number of the live platform thread of that name. */
  static Optional<Long> idOf(String name) {
    for (var id : THREADS.getAllThreadIds()) {
      var thread = THREADS.getThreadInfo(id);
      if (thread != null && thread.getThreadName().equals(name)) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  /** CPU time in nanoseconds, or -1 if the thread is no more. */
  long cpu() {
    return THREADS.getThreadCpuTime(id);
  }

  /** Nanoseconds for which it could have run and had no core, or 0 where the system does not tell. */
  long runnable() {
    if (schedstat.isEmpty()) {
      return 0;
    }
    try {
      var file = schedstat.orElseThrow();
      file.seek(0);
      var length = file.read(line);
      return length < 0
          ? 0
          : Long.parseLong(new String(line, 0, length, StandardCharsets.US_ASCII).split(" ", 3)[1]);
    } catch (IOException _) {
      return 0;
    }
  }

  /** Whether this system tells how long threads are runnable without a core. */
  static boolean tellsRunnable() {
    var file = open();
    file.ifPresent(ThreadTimes::close);
    return file.isPresent();
  }

  void close() {
    schedstat.ifPresent(ThreadTimes::close);
  }

  private static void close(RandomAccessFile file) {
    try {
      file.close();
    } catch (IOException _) {
      // It was only read.
    }
  }

  private static Optional<RandomAccessFile> open() {
    try {
      return Optional.of(new RandomAccessFile(SCHEDSTAT, "r"));
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
