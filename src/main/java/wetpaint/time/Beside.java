package wetpaint.time;

/** Runs something on a virtual thread of its own, for somebody who must not wait for it. */
public final class Beside {
  private Beside() {}

  /** Starts it. What it throws is its own business. */
  public static void run(String name, Runnable body) {
    new Fiber(name, body).start();
  }
}
