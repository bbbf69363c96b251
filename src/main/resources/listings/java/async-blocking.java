// @title A call that blocks on the one thread: everything stands still
// @from *: a sleep on the loop's own thread, where a timer should be
// @run java async-blocking.java [SCALE]
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

class AsyncBlocking {
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

  /** Thread.sleep, without an exception to be declared. */
  static void sleep(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
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

  /** Waits for all of them, then ends the loop. */
  static void all(List<? extends CompletableFuture<?>> canvases) {
    CompletableFuture.allOf(canvases.toArray(CompletableFuture[]::new)).join();
    loop.shutdown();
  }

  static boolean struck(String name, int layer) {
    return name.equals("Sunrise") && layer == 0;
  }

  // @show
  static CompletableFuture<?> canvas(String name) {
    var steps = begin();
    for (int layer = 0; layer < 4; layer++) {
      boolean bad = struck(name, layer);
      steps = steps.thenRunAsync(() -> {
        if (bad) sleep(seconds(2)); // blocks! @call
        paint(paintTime); // @paint
      }, loop).thenRunAsync(() -> {}, timer()); // @dry @switch
    }
    return steps.thenRun(() -> done(name)); // @done
  }

  static void studio() {
    all(NAMES.stream().map(n -> canvas(n)).toList()); // @start
  }
  // @end
}
