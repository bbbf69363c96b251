package wetpaint.time;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.teavm.interop.Async;
import org.teavm.interop.AsyncCallback;

/** A coroutine, in the place of a virtual thread: one at a time runs, until it parks. */
final class Fiber {
  /** What {@code main} runs on, and whoever else was started by nobody here. */
  private static final Fiber MAIN = new Fiber("main", () -> {
    // It runs already.
  });

  private static Fiber current = MAIN;

  private final Runnable body;
  private final List<Fiber> waiting = new ArrayList<>();
  private @Nullable AsyncCallback<Void> rest;
  private boolean started;
  private boolean permitted;
  private boolean over;

  /** One that has not started. */
  Fiber(String name, Runnable body) {
    this.body = body;
  }

  void start() {
    started = true;
    Coroutine.start(this);
  }

  boolean hasStarted() {
    return started;
  }

  /** Whether it is this one that calls. */
  boolean isCurrent() {
    return current == this;
  }

  static Fiber current() {
    return current;
  }

  /** Lets it go on from where it parks, or not park the next time. */
  void unpark() {
    permitted = true;
    var next = rest;
    if (next != null) {
      rest = null;
      Turns.later(() -> {
        current = this;
        next.complete(null);
      });
    }
  }

  /** Waits until it has ended. Nobody else could run while one that never ends does, so there is no other outcome. */
  boolean join(Duration atMost) throws InterruptedException {
    while (!over) {
      waiting.add(current);
      park(this);
    }
    return true;
  }

  void interrupt() {
    // Whoever could interrupt it does not run while it does.
  }

  StackTraceElement[] stackTrace() {
    return new StackTraceElement[0];
  }

  /** Lets the caller wait for its {@link #unpark}; it may return earlier, so ask again. */
  static void park(Object reason) {
    var me = current;
    if (!me.permitted) {
      suspend(me);
    }
    me.permitted = false;
  }

  @Async
  private static native void suspend(Fiber fiber);

  private static void suspend(Fiber fiber, AsyncCallback<Void> callback) {
    fiber.rest = callback;
  }

  /** What a coroutine runs; those that end are used again, for a browser takes its time to start one. */
  private static final class Coroutine {
    private static final Deque<Coroutine> IDLE = new ArrayDeque<>();

    private Fiber fiber;
    private @Nullable AsyncCallback<Void> next;

    private Coroutine(Fiber fiber) {
      this.fiber = fiber;
    }

    static void start(Fiber fiber) {
      var idle = IDLE.poll();
      if (idle == null) {
        new Thread(new Coroutine(fiber)::live).start();
      } else {
        idle.fiber = fiber;
        var next = Objects.requireNonNull(idle.next);
        Turns.later(() -> next.complete(null));
      }
    }

    private void live() {
      while (true) {
        current = fiber;
        try {
          fiber.body.run();
        } catch (RuntimeException | Error e) {
          Turns.complain(String.valueOf(e));
        }
        fiber.over = true;
        fiber.waiting.forEach(Fiber::unpark);
        IDLE.push(this);
        idle(this);
      }
    }

    @Async
    private static native void idle(Coroutine coroutine);

    private static void idle(Coroutine coroutine, AsyncCallback<Void> callback) {
      coroutine.next = callback;
    }
  }
}
