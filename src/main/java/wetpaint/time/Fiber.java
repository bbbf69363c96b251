package wetpaint.time;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * A virtual thread, and all that this package needs of one. What threads there are on a platform is known here and in
 * {@link Mutex} only: a build for another platform replaces the two.
 */
final class Fiber {
  private final Thread thread;

  /** One that has not started. */
  Fiber(String name, Runnable body) {
    thread = Thread.ofVirtual().name(name).unstarted(body);
  }

  /** Whether a world may give participants fibers of their own. */
  static boolean isForParticipants() {
    return true;
  }

  void start() {
    thread.start();
  }

  /** Runs, where threads can keep a world from going on, what watches over that. */
  static void watch(String name, Runnable body) {
    new Fiber(name, body).start();
  }

  boolean hasStarted() {
    return thread.getState() != Thread.State.NEW;
  }

  /** Whether it is this one that calls. */
  boolean isCurrent() {
    return thread.equals(Thread.currentThread());
  }

  /** Lets it go on from where it parks, or not park the next time. */
  void unpark() {
    LockSupport.unpark(thread);
  }

  /** Waits until it has ended (true) or that much real time has passed (false). */
  boolean join(Duration atMost) throws InterruptedException {
    return thread.join(atMost);
  }

  void interrupt() {
    thread.interrupt();
  }

  StackTraceElement[] stackTrace() {
    return thread.getStackTrace();
  }

  /** Lets the caller wait for its {@link #unpark}; it may return earlier, so ask again. */
  static void park(Object reason) {
    LockSupport.park(reason);
  }
}
