// @title A pool of platform threads: each stays with its canvas, asleep while it dries
// @from sync: the same canvas(), on several threads at once
// @from *: a pool of threads, each of them sync
// @run java parallel.java [SCALE [PAINTERS]]
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;

import static java.util.concurrent.Executors.newFixedThreadPool;

class Parallel {
  static final List<String> NAMES = List.of("Sunrise", "Harbour", "Nocturne");

  static double scale = 1; // real seconds to a second of the studio
  static int painters = 3;
  static Duration paintTime;
  static Duration dryTime;
  static double speed;
  static long start;
  static volatile long sink;

  public static void main(String[] args) throws Exception {
    scale = args.length > 0 ? Double.parseDouble(args[0]) : scale;
    painters = args.length > 1 ? Integer.parseInt(args[1]) : painters;
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

  // @show
  static void canvas(String name) {
    for (int layer = 0; layer < 4; layer++) {
      paint(paintTime); // @paint
      sleep(dryTime); // @dry
    }
    done(name); // @done
  }

  static void studio() {
    try (var pool = newFixedThreadPool(painters)) {
      for (String name : NAMES) {
        pool.submit(() -> canvas(name)); // @start @switch
      }
    }
  }
  // @end
}
