package wetpaint.real;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The platform thread that paints, under the number of the painter that it is: a thread of its own, or the carrier under
 * a virtual thread.
 */
final class Painter {
  private static final ThreadLocal<Painter> OWN = new ThreadLocal<>();
  private static final Map<String, Painter> CARRIERS = new ConcurrentHashMap<>();

  final int number;
  private final ThreadTimes times;
  private long cpuBefore;
  private long runnableBefore;

  private Painter(int number, long thread) {
    this.number = number;
    this.times = new ThreadTimes(thread);
    this.runnableBefore = times.runnable();
  }

  /** Makes the calling platform thread a painter until the work returns. */
  static void as(int number, Runnable work) {
    var painter = new Painter(number, Thread.currentThread().threadId());
    OWN.set(painter);
    try {
      work.run();
    } finally {
      OWN.remove();
      painter.times.close();
    }
  }

  /** Who paints what the calling thread is about to paint. */
  static Painter current() {
    return Thread.currentThread().isVirtual() ? carrier() : OWN.get();
  }

  /** A stroke begins. @return nanoseconds that the thread was runnable without a core since its last stroke */
  long begin() {
    cpuBefore = times.cpu();
    return runnable();
  }

  /** Nanoseconds of CPU time since the stroke began. */
  long cpu() {
    return times.cpu() - cpuBefore;
  }

  /** Nanoseconds that the thread was runnable without a core since this was last asked. */
  long runnable() {
    var before = runnableBefore;
    runnableBefore = times.runnable();
    return runnableBefore - before;
  }

  private static Painter carrier() {
    while (true) {
      var name = carrierName();
      var painter = CARRIERS.get(name);
      if (painter != null) {
        return painter;
      }
      // To hire takes a lock, and who waits for a lock may go on on another carrier.
      hire(name);
    }
  }

  /** Only its description says on which carrier a virtual thread is mounted. It stays there as long as it does not wait. */
  private static String carrierName() {
    var thread = Thread.currentThread().toString();
    return thread.substring(thread.lastIndexOf('@') + 1);
  }

  /** A new carrier takes the lowest number of those that are free: the pool lets idle ones go. */
  private static synchronized void hire(String name) {
    var id = ThreadTimes.idOf(name);
    if (id.isPresent() && name.equals(carrierName()) && !CARRIERS.containsKey(name)) {
      CARRIERS.values().removeIf(painter -> painter.times.cpu() < 0);
      var taken = CARRIERS.values().stream().map(painter -> painter.number).collect(Collectors.toSet());
      var number = IntStream.iterate(0, next -> next + 1).filter(next -> !taken.contains(next)).findFirst();
      CARRIERS.put(name, new Painter(number.orElseThrow(), id.orElseThrow()));
    }
  }
}
