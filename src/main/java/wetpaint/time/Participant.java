package wetpaint.time;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Somebody in a world, who runs only while it has the baton: on a virtual thread of its own or, if it is started anew at each
 * turn, on that of the world.
 */
final class Participant {
  final World world;
  final int number;
  final String name;
  /** Whether the world does not wait for it to return. */
  final boolean servant;
  /** Whether it has no thread of its own. */
  final boolean restarted;
  private final Runnable body;
  /** Counts its wakes, so that one that was overtaken by another is known to be stale. */
  long ticket;
  boolean over;
  /** A gate, or an instant. */
  private Object waitsFor = "its first turn";
  private @Nullable Fiber fiber;
  /** Whether its body was started anew, and has not got to a wait yet. */
  private boolean returning;
  private volatile boolean holding;

  Participant(World world, int number, String name, Runnable body, boolean servant, boolean restarted) {
    this.world = world;
    this.number = number;
    this.name = name;
    this.body = body;
    this.servant = servant;
    this.restarted = restarted;
  }

  /** What it does at its turn if it has no thread of its own; called by the world's, and returns when it waits. */
  void act() {
    live();
  }

  private void live() {
    Throwable cause = null;
    try {
      body.run();
    } catch (Away e) {
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

  /** Whether it is this one that calls, if it holds the baton. */
  boolean isCurrent() {
    var mine = fiber;
    return restarted ? world.isThreadOfAll() : mine != null && mine.isCurrent();
  }

  void interrupt() {
    thread().ifPresent(Fiber::interrupt);
  }

  StackTraceElement[] stackTrace() {
    return thread().map(Fiber::stackTrace).orElseGet(() -> new StackTraceElement[0]);
  }

  private Optional<Fiber> thread() {
    return Optional.ofNullable(restarted ? world.loopThread() : fiber);
  }

  /** What it waits for, in words. */
  String waitsFor() {
    return waitsFor instanceof Long instant ? "instant " + instant : waitsFor.toString();
  }

  /** Called by whoever passes the baton on to it, perhaps itself, if it has a thread of its own. */
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

  /** Called by itself: whether it was started anew after it had waited here, and need not wait again. */
  boolean isBackAt(Object gateOrInstant) {
    var back = returning && waitsFor.equals(gateOrInstant);
    returning = false;
    return back;
  }

  /** Called by itself: passes the baton on and waits here until it comes back. */
  void handBack(Object gateOrInstant) {
    if (world.isClosing()) {
      throw new Ended();
    }
    waitsFor = gateOrInstant;
    if (restarted) {
      returning = true;
      throw new Away();
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

  /** Unwinds a participant that waits without a thread of its own. Not an exception: nobody should catch it. */
  private static final class Away extends Error {
    private static final long serialVersionUID = 1;

    Away() {
      super("it waits", null, false, false);
    }
  }
}
