package wetpaint.time;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.BooleanSupplier;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * Whose turn it is: first come, first served. Who waits for something, and is no fiber, takes the turns until it is so; what is left
 * is taken when the browser has nothing else to do.
 */
final class Turns {
  /** Milliseconds until it is the browser's turn. */
  private static final double SLICE = 6;

  /** Something that runs and does not park; of a type of its own, by which the compiler knows it from what fibers run. */
  @FunctionalInterface
  interface Turn {
    void take();
  }

  private static final Queue<Turn> READY = new ArrayDeque<>();
  private static boolean expected;

  private Turns() {}

  /** Has it run soon, after all that was to run before it. */
  static void later(Turn turn) {
    READY.add(turn);
    if (!expected) {
      expected = true;
      soon(Turns::take);
    }
  }

  private static void take() {
    until(READY::isEmpty, (long) SLICE);
    expected = !READY.isEmpty();
    if (expected) {
      soon(Turns::take);
    }
  }

  /** Takes turns until something is so. @throws IllegalStateException if it never will be, for nobody has a turn */
  static void until(BooleanSupplier so) {
    until(so, Long.MAX_VALUE);
  }

  /** The same, but for so many milliseconds only. */
  static void until(BooleanSupplier so, long millis) {
    var end = now() + millis;
    while (!so.getAsBoolean() && now() < end) {
      if (READY.isEmpty()) {
        throw new IllegalStateException("nobody is left who could go on");
      }
      READY.remove().take();
    }
  }

  @JSFunctor
  private interface Call extends JSObject {
    void call();
  }

  @JSBody(script = "return performance.now();")
  private static native double now();

  /** A message is no timer: a browser does not put it off for milliseconds. */
  @JSBody(params = "call", script = "var c = new MessageChannel(); c.port1.onmessage = function() {"
      + " c.port1.close(); call(); }; c.port2.postMessage(0);")
  private static native void soon(Call call);

  /** Runs what the compiler's threads would have a timer run, at once instead: a browser takes its time with timers. */
  static void atOnce(Runnable start) {
    untimed(start::run);
  }

  @JSBody(params = "start", script = "var timer = self.setTimeout, timed; self.setTimeout = function(call) { timed = call; };"
      + " try { start(); } finally { self.setTimeout = timer; } timed();")
  private static native void untimed(Call start);

  /** Tells the browser of a fault. */
  @JSBody(params = "fault", script = "console.error(fault);")
  static native void complain(String fault);

  /** Calls it in so many milliseconds. */
  static void in(int millis, Runnable action) {
    timer(action::run, millis);
  }

  @JSBody(params = {"call", "millis"}, script = "setTimeout(call, millis);")
  private static native void timer(Call call, int millis);
}
