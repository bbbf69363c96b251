package wetpaint.time;

import java.util.ArrayDeque;
import java.util.Queue;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Whose turn it is: first come, first served, and now and then the browser's own, so that it draws and hears keys. */
final class Turns {
  /** Milliseconds until it is the browser's turn. */
  private static final double SLICE = 6;

  private static final Queue<Runnable> READY = new ArrayDeque<>();
  private static boolean expected;

  private Turns() {}

  /** Has it run soon, after all that was to run before it. */
  static void later(Runnable turn) {
    READY.add(turn);
    if (!expected) {
      expected = true;
      soon(Turns::take);
    }
  }

  private static void take() {
    var end = now() + SLICE;
    while (!READY.isEmpty()) {
      if (now() >= end) {
        afterwards(Turns::take);
        return;
      }
      READY.remove().run();
    }
    expected = false;
  }

  @JSFunctor
  private interface Call extends JSObject {
    void call();
  }

  @JSBody(script = "return performance.now();")
  private static native double now();

  @JSBody(params = "call", script = "queueMicrotask(call);")
  private static native void soon(Call call);

  /** A message is no timer: a browser does not put it off for milliseconds. */
  @JSBody(params = "call", script = "var c = new MessageChannel(); c.port1.onmessage = function() {"
      + " c.port1.close(); call(); }; c.port2.postMessage(0);")
  private static native void afterwards(Call call);

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
