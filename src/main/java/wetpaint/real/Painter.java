package wetpaint.real;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The platform thread that paints, under the number of the painter that it is: a thread of its own, or the carrier under
 * a virtual thread.
 */
final class Painter {
  private static final ThreadLocal<Painter> OWN = new ThreadLocal<>();
  private static final Map<String, Painter> CARRIERS = new HashMap<>();

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
    // Only its description says on which carrier a virtual thread is mounted. It stays on it as long as it does not wait.
    var thread = Thread.currentThread().toString();
    var name = thread.substring(thread.lastIndexOf('@') + 1);
    synchronized (CARRIERS) {
      return CARRIERS.computeIfAbsent(name, Painter::hire);
    }
  }

  /** A new carrier takes the lowest number of those that are free: the pool lets idle ones go. */
  private static Painter hire(String name) {
    CARRIERS.values().removeIf(painter -> painter.times.cpu() < 0);
    List<Integer> taken = new ArrayList<>(CARRIERS.values().stream().map(painter -> painter.number).toList());
    var number = 0;
    while (taken.contains(number)) {
      number++;
    }
    return new Painter(number, ThreadTimes.idOf(name).orElseThrow());
  }
}
