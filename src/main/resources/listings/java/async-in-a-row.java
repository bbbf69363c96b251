// @title join one after the other: async code that is sync
// @from *: join in the loop: each canvas only after the one before
// @run java async-in-a-row.java [SCALE]
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

class AsyncInARow {
  static final List<String> NAMES = List.of("Sunrise", "Harbour", "Nocturne");

  static double scale = 1; // real seconds to a second of the studio
  static Duration paintTime;
  static Duration dryTime;
  static double speed;
  static long start;
  static volatile long sink;

  public static void main(String[] args) throws Exception {
    scale = args.length > 0 ? Double.parseDouble(args[0]) : scale;
    paintTime = seconds(1);
    dryTime = seconds(1.5);
    speed = roundsPerSecond();
    start = System.nanoTime();
    studio();
  }

  static Duration seconds(double studio) {
    return Duration.ofNanos(Math.round(studio * scale * 1e9));
  }

  /** Work: so many rounds, as many as this computer does in that time. */
  static void paint(Duration time) {
    work(Math.round(time.toNanos() / 1e9 * speed));
  }

  static void work(long rounds) {
    long x = 1;
    for (long i = 0; i < rounds; i++) {
      x = x * 6364136223846793005L + 1442695040888963407L;
    }
    sink = x;
  }

  /** The fastest of many tries, with time for the compiler in between. */
  static double roundsPerSecond() throws InterruptedException {
    var threads = ManagementFactory.getThreadMXBean();
    double fastest = 0;
    for (int i = 0; i < 30; i++) {
      long before = threads.getCurrentThreadCpuTime();
      work(1_000_000);
      fastest = Math.max(fastest, 1e6 / ((threads.getCurrentThreadCpuTime() - before) / 1e9));
      Thread.sleep(1);
    }
    return fastest;
  }

  static void done(String name) {
    System.out.printf("%s done at %.2f%n", name, (System.nanoTime() - start) / 1e9 / scale);
  }

  static final ExecutorService loop = Executors.newSingleThreadExecutor();

  static CompletableFuture<Void> begin() {
    return CompletableFuture.completedFuture(null);
  }

  /** A timer: it needs no thread while it runs, and what comes after it goes back to the loop. */
  static Executor timer() {
    return CompletableFuture.delayedExecutor(dryTime.toNanos(), NANOSECONDS, Runnable::run);
  }

  // @show
  static CompletableFuture<?> canvas(String name) {
    var steps = begin();
    for (int layer = 0; layer < 4; layer++) {
      steps = steps
          .thenRunAsync(() -> paint(paintTime), loop) // @paint
          .thenRunAsync(() -> {}, timer()); // @dry
    }
    return steps.thenRun(() -> done(name)); // @done
  }

  static void studio() {
    for (String name : NAMES) {
      canvas(name).join(); // one at a time! @start @switch
    }
    loop.shutdown();
  }
  // @end
}
