package wetpaint.time;

import java.time.Duration;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.teavm.interop.Async;
import org.teavm.interop.AsyncCallback;

/**
 * A coroutine, in the place of a virtual thread: one at a time runs, until it parks. All that is no fiber runs on the browser's own
 * stack and never parks: where it has to wait it lets the fibers run, see {@link Turns}.
 */
final class Fiber {
  private static @Nullable Fiber current;

  private final Runnable body;
  private @Nullable AsyncCallback<Void> rest;
  private boolean started;
  private boolean permitted;
  private boolean over;

  /** One that has not started. */
  Fiber(String name, Runnable body) {
    this.body = body;
  }

  /** Only the loop of a world is a fiber, and it parks in one place: the compiler makes long and slow code of all that may park. */
  static boolean isForParticipants() {
    return false;
  }

  void start() {
    started = true;
    Turns.later(() -> run(() -> Turns.atOnce(new Thread(this::live)::start)));
  }

  private void live() {
    try {
      body.run();
    } catch (RuntimeException | Error e) {
      Turns.complain(String.valueOf(e));
    }
    over = true;
  }

  /** Lets it go on until it parks or ends. */
  private void run(Turns.Turn on) {
    current = this;
    on.take();
    current = null;
  }

  boolean hasStarted() {
    return started;
  }

  /** Whether it is this one that calls. */
  boolean isCurrent() {
    return current == this;
  }

  /** The one that calls; null if none does. */
  static @Nullable Fiber current() {
    return current;
  }

  /** Lets it go on from where it parks, or not park the next time. */
  void unpark() {
    permitted = true;
    var next = rest;
    if (next != null) {
      rest = null;
      Turns.later(() -> run(() -> next.complete(null)));
    }
  }

  /** Waits until it has ended. Nobody else could run while one that never parks does, so there is no other outcome. */
  boolean join(Duration atMost) throws InterruptedException {
    Turns.until(() -> over);
    return true;
  }

  void interrupt() {
    // Whoever could interrupt it does not run while it does.
  }

  StackTraceElement[] stackTrace() {
    return new StackTraceElement[0];
  }

  /** Nothing can run while a fiber keeps the world from going on, so nothing watches over that. */
  static void watch(String name, Runnable body) {
    // The browser itself tells of a page that does not answer.
  }

  /** Lets the loop that calls wait for its {@link #unpark}; it may return earlier, so ask again. */
  static void rest() {
    var me = Objects.requireNonNull(current);
    if (!me.permitted) {
      suspend(me);
    }
    me.permitted = false;
  }

  @SuppressWarnings("DoNotCallSuggester") // what has no threads here is not known to the compiler
  static void park(Object reason) {
    throw new IllegalStateException("no participant has a fiber here");
  }

  @Async
  private static native void suspend(Fiber fiber);

  private static void suspend(Fiber fiber, AsyncCallback<Void> callback) {
    fiber.rest = callback;
  }
}
