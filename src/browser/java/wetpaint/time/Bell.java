package wetpaint.time;

/** Wakes a coroutine from a browser's event, which must not wait itself. */
public final class Bell {
  private final Fiber listener;
  private boolean rung;

  /** For the coroutine that makes it. */
  public Bell() {
    listener = Fiber.current();
  }

  /** Waits until it is rung. */
  public void await() {
    while (!rung) {
      Fiber.park(this);
    }
    rung = false;
  }

  /** Rings it. */
  public void ring() {
    rung = true;
    listener.unpark();
  }
}
