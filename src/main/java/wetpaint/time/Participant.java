package wetpaint.time;

/** A virtual thread of a world: it runs only while it holds the baton. */
final class Participant {
  final World world;
  final int number;
  final String name;
  final boolean servant;
  final Fiber fiber;
  /** Counts its wakes, so that one that was overtaken by another is known to be stale. */
  long ticket;
  boolean over;
  String waitingFor = "its first turn";
  private volatile boolean holding;

  Participant(World world, int number, String name, Runnable body, boolean servant) {
    this.world = world;
    this.number = number;
    this.name = name;
    this.servant = servant;
    this.fiber = new Fiber(name, () -> live(body));
  }

  private void live(Runnable body) {
    Throwable cause = null;
    try {
      body.run();
    } catch (Ended e) {
      // The world was closed: that is the end that was meant.
    } catch (Throwable e) {
      cause = e;
    } finally {
      world.ended(this, cause);
    }
  }

  boolean hasStarted() {
    return fiber.hasStarted();
  }

  /** Called by whoever passes the baton on to it, perhaps itself. */
  void resume() {
    holding = true;
    if (!hasStarted()) {
      fiber.start();
    } else if (!fiber.isCurrent()) {
      fiber.unpark();
    }
  }

  /** Called by itself: passes the baton on and waits until it comes back. */
  void handBack() {
    if (world.isClosing()) {
      throw new Ended();
    }
    holding = false;
    world.passOn();
    while (!holding) {
      Fiber.park(this);
    }
    if (world.isClosing()) {
      throw new Ended();
    }
  }

  /** Unwinds a participant when its world is closed. Not an exception: nobody should catch it. */
  private static final class Ended extends Error {
    private static final long serialVersionUID = 1;

    Ended() {
      super("the world is over", null, false, false);
    }
  }
}
