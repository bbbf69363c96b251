package wetpaint.real;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How many cores so many busy threads get at once.
 *
 * @param asked how many threads there were
 * @param found CPU time over elapsed time, of all together
 */
public record FreeCores(int asked, double found) {
  private static final long PROBE = 300_000_000;

  /** Finds out, which takes 0.3 s. */
  public static FreeCores probe(int threads) {
    // The first look at a thread's CPU time takes a cold JVM longer than the whole probe.
    var _ = ThreadTimes.ownCpu();
    var cpu = new AtomicLong();
    var checksum = new AtomicLong();
    var begin = System.nanoTime();
    var end = begin + PROBE;
    List<Thread> spinners = new ArrayList<>();
    for (var thread = 0; thread < threads; thread++) {
      spinners.add(Thread.ofPlatform().daemon().name("probe").start(() -> {
        var before = ThreadTimes.ownCpu();
        var hash = 1L;
        while (System.nanoTime() < end) {
          hash = Work.unit(hash);
        }
        cpu.addAndGet(ThreadTimes.ownCpu() - before);
        checksum.addAndGet(hash);
      }));
    }
    for (var spinner : spinners) {
      try {
        spinner.join();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
    return new FreeCores(threads, (double) cpu.get() / (System.nanoTime() - begin));
  }

  /** The better one of two looks. */
  public FreeCores orBetter(FreeCores other) {
    return other.found > found ? other : this;
  }
}
