package wetpaint.time;

/** Runs something in a turn of its own, for somebody who must not wait for it. */
public final class Beside {
  private Beside() {}

  /** Has it run soon. What it throws is its own business. */
  public static void run(String name, Runnable body) {
    Turns.later(() -> {
      try {
        body.run();
      } catch (RuntimeException | Error e) {
        Turns.complain(String.valueOf(e));
      }
    });
  }
}
