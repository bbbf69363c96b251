package wetpaint.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

import org.jspecify.annotations.Nullable;

/** Mutual exclusion of coroutines, which may park while they hold it; see {@link Fiber}. */
final class Mutex {
  private static final int MILLI = 1_000_000;

  private final Queue<Fiber> waiting = new ArrayDeque<>();
  private @Nullable Fiber owner;
  private int depth;

  void lock() {
    var me = Fiber.current();
    while (owner != null && owner != me) {
      waiting.add(me);
      Fiber.park(this);
    }
    owner = me;
    depth++;
  }

  void unlock() {
    depth--;
    if (depth == 0) {
      owner = null;
      var next = waiting.poll();
      if (next != null) {
        next.unpark();
      }
    }
  }

  /** Something to wait for, and to be told about, while the mutex is held. */
  Signal signal() {
    return new Signal(this, new ArrayList<>());
  }

  /** Where those who hold the mutex wait, and let go of it meanwhile. */
  record Signal(Mutex mutex, List<Fiber> waiting) {
    /** Waits until sent or until so many nanoseconds of real time have passed; it may return earlier, so ask again. */
    void await(long nanos) throws InterruptedException {
      if (nanos != Long.MAX_VALUE) {
        Turns.in((int) Math.min(Integer.MAX_VALUE, nanos / MILLI + 1), Fiber.current()::unpark);
      }
      awaitUninterruptibly();
    }

    /** Waits until sent; it may return earlier, so ask again. */
    void awaitUninterruptibly() {
      var held = mutex.depth;
      waiting.add(Fiber.current());
      mutex.depth = 1;
      mutex.unlock();
      Fiber.park(this);
      mutex.lock();
      mutex.depth = held;
    }

    void send() {
      var told = List.copyOf(waiting);
      waiting.clear();
      told.forEach(Fiber::unpark);
    }
  }
}
