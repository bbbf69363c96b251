// @title One after another: while the paint dries, the painter stands
// @from *: a plain loop: one canvas after another
// @run java sync.java [SCALE]
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;

class Sync {
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

  // @show
  static void canvas(String name) {
    for (int layer = 0; layer < 4; layer++) {
      paint(paintTime); // @paint
      sleep(dryTime); // @dry
    }
    done(name); // @done
  }

  static void studio() {
    for (String name : NAMES) { // @switch
      canvas(name); // @start
    }
  }
  // @end
}
