package wetpaint.time;

import org.jspecify.annotations.Nullable;

/** Somebody in a world, who runs only while it has the baton: on a virtual thread of its own. */
final class Participant {
  /** How a participant is kept while it waits. */
  enum Kind {
    /** Its thread waits. */
    LASTING,
    /** The same, and the world does not wait for it to return. */
    SERVANT,
    /** Its thread ends, and the body starts anew on another when it is due. */
    RESTARTED
  }

  final World world;
  final int number;
  final String name;
  final Kind kind;
  private final Runnable body;
  /** Counts its wakes, so that one that was overtaken by another is known to be stale. */
  long ticket;
  boolean over;
  String waitingFor = "its first turn";
  private @Nullable Fiber fiber;
  /** Whether its body was started anew, and has not got back to where it waited. */
  private boolean returning;
  private volatile boolean holding;

  Participant(World world, int number, String name, Runnable body, Kind kind) {
    this.world = world;
    this.number = number;
    this.name = name;
    this.body = body;
    this.kind = kind;
  }

  private void live() {
    Throwable cause = null;
    try {
      body.run();
    } catch (Away e) {
      fiber = null;
      world.passOn();
      return;
    } catch (Ended e) {
      // The world was closed: that is the end that was meant.
    } catch (Throwable e) {
      cause = e;
    }
    world.ended(this, cause);
  }

  /** Whether there is a thread of it to be ended. */
  boolean hasThread() {
    return fiber != null;
  }

  boolean isCurrent() {
    var mine = fiber;
    return mine != null && mine.isCurrent();
  }

  void interrupt() {
    var mine = fiber;
    if (mine != null) {
      mine.interrupt();
    }
  }

  StackTraceElement[] stackTrace() {
    var mine = fiber;
    return mine == null ? new StackTraceElement[0] : mine.stackTrace();
  }

  /** Called by whoever passes the baton on to it, perhaps itself. */
  void resume() {
    holding = true;
    var mine = fiber;
    if (mine == null) {
      mine = new Fiber(name, this::live);
      fiber = mine;
      mine.start();
    } else if (!mine.isCurrent()) {
      mine.unpark();
    }
  }

  /** Called by itself: whether it is back where it waited when its thread ended, and need not wait again. */
  boolean isBack() {
    var back = returning;
    returning = false;
    return back;
  }

  /** Called by itself: passes the baton on and waits until it comes back. */
  void handBack() {
    if (world.isClosing()) {
      throw new Ended();
    }
    holding = false;
    if (kind == Kind.RESTARTED) {
      returning = true;
      throw new Away();
    }
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

  /** Unwinds a participant that waits without a thread. Not an exception: nobody should catch it. */
  private static final class Away extends Error {
    private static final long serialVersionUID = 1;

    Away() {
      super("it waits", null, false, false);
    }
  }
}
