package wetpaint.listing;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.concurrent.atomic.DoubleAdder;

/** How much of the machine is free just now. */
final class FreeCores {
  private static final long SPIN = 200_000_000;

  private FreeCores() {}

  /** Cores that so many threads get that do nothing but compute: at most as many as they are. */
  static double of(int threads) throws InterruptedException {
    var cores = new DoubleAdder();
    var spinners = new ArrayList<Thread>();
    for (var i = 0; i < threads; i++) {
      spinners.add(Thread.ofPlatform().start(() -> cores.add(share())));
    }
    for (var spinner : spinners) {
      spinner.join();
    }
    return cores.sum();
  }

  private static double share() {
    var threads = ManagementFactory.getThreadMXBean();
    var cpu = threads.getCurrentThreadCpuTime();
    var start = System.nanoTime();
    while (System.nanoTime() - start < SPIN) {
      Thread.onSpinWait();
    }
    return (double) (threads.getCurrentThreadCpuTime() - cpu) / (System.nanoTime() - start);
  }
}
