package wetpaint.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Mutual exclusion of fibers, which may park while they hold it, and of those that look in from outside; see {@link Fiber}. */
final class Mutex {
  private static final long MILLI = 1_000_000;

  /** Who holds it, if it is a fiber. */
  private @Nullable Fiber owner;
  private int depth;

  void lock() {
    if (isTaken()) {
      Turns.until(() -> !isTaken());
    }
    owner = Fiber.current();
    depth++;
  }

  /** Whether somebody else holds it. */
  private boolean isTaken() {
    return depth > 0 && owner != Fiber.current();
  }

  void unlock() {
    depth--;
  }

  /** Something to wait for, and to be told about, while the mutex is held. */
  Signal signal() {
    return new Signal(this);
  }

  /** Where those who hold the mutex wait, and let go of it meanwhile: fibers by the one, all others by the other method. */
  static final class Signal {
    private final Mutex mutex;
    private final List<Fiber> waiting = new ArrayList<>();
    private int sent;

    Signal(Mutex mutex) {
      this.mutex = mutex;
    }

    /** Lets a fiber wait until sent or until so many nanoseconds of real time have passed; it may return earlier, so ask again. */
    void await(long nanos) throws InterruptedException {
      var me = Objects.requireNonNull(Fiber.current());
      if (nanos != Long.MAX_VALUE) {
        Turns.in((int) Math.min(Integer.MAX_VALUE, nanos / MILLI + 1), me::unpark);
      }
      var held = mutex.depth;
      waiting.add(me);
      mutex.depth = 0;
      Fiber.rest();
      mutex.lock();
      mutex.depth = held;
    }

    /** Lets one who is no fiber wait until sent; it may return earlier, so ask again. */
    void awaitOutside() {
      awaitOutside(Long.MAX_VALUE);
    }

    /** The same, or until so many nanoseconds of real time have passed. */
    void awaitOutside(long nanos) {
      var held = mutex.depth;
      var before = sent;
      mutex.depth = 0;
      Turns.until(() -> sent != before, nanos / MILLI);
      mutex.lock();
      mutex.depth = held;
    }

    void send() {
      sent++;
      var told = List.copyOf(waiting);
      waiting.clear();
      told.forEach(Fiber::unpark);
    }
  }
}
