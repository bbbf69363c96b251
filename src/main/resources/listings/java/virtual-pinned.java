// @title A native call that blocks: the virtual thread can't let go of its carrier
// @from *: usleep of the C library: the carrier is stuck with it
// @run java --enable-native-access=ALL-UNNAMED virtual-pinned.java [SCALE [PAINTERS]]
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;

class VirtualPinned {
  static final List<String> NAMES = List.of("Sunrise", "Harbour", "Nocturne");

  static double scale = 1; // real seconds to a second of the studio
  static int painters = 2;
  static Duration paintTime;
  static Duration dryTime;
  static double speed;
  static long start;
  static volatile long sink;

  public static void main(String[] args) throws Exception {
    scale = args.length > 0 ? Double.parseDouble(args[0]) : scale;
    painters = args.length > 1 ? Integer.parseInt(args[1]) : painters;
    System.setProperty("jdk.virtualThreadScheduler.parallelism", "" + painters);
    System.setProperty("jdk.virtualThreadScheduler.maxPoolSize", "" + painters);
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

  static final MethodHandle USLEEP = Linker.nativeLinker().downcallHandle(
      Linker.nativeLinker().defaultLookup().findOrThrow("usleep"),
      FunctionDescriptor.of(JAVA_INT, JAVA_INT));

  /** A call into the C library, of which the scheduler of virtual threads knows nothing. */
  static void usleep(Duration time) {
    try {
      var _ = (int) USLEEP.invokeExact((int) (time.toNanos() / 1000));
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean struck(String name, int layer) {
    return name.equals("Sunrise") && layer == 0;
  }

  // @show
  static void canvas(String name) {
    for (int layer = 0; layer < 4; layer++) {
      if (struck(name, layer)) {
        usleep(seconds(2)); // native: pinned! @call
      }
      paint(paintTime); // @paint
      sleep(dryTime); // @dry @switch
    }
    done(name); // @done
  }

  static void studio() {
    try (var pool = newVirtualThreadPerTaskExecutor()) {
      NAMES.forEach(n -> pool.submit(() -> canvas(n))); // @start
    }
  }
  // @end
}
