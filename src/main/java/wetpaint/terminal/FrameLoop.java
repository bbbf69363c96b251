package wetpaint.terminal;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Has frames drawn when there is something to see: in each slot while the picture moves by itself, otherwise once after each
 * {@link #wake}. Slots that come too late, or while the frame before is still on its way, are skipped.
 */
final class FrameLoop {
  /** Draws a frame, all of it if {@code whole}; tells whether the next one will look different by itself. */
  @FunctionalInterface
  interface Frame {
    boolean draw(boolean whole);
  }

  private final Pacer pacer;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean stirred = true;
  private boolean whole = true;
  private boolean stopped;

  FrameLoop(Pacer pacer) {
    this.pacer = pacer;
  }

  /** Something has changed: the next frame is due. */
  void wake() {
    stir(false, false);
  }

  /** The next frame is due, and has every cell sent again. */
  void repaint() {
    stir(true, false);
  }

  /** Ends {@link #run}. */
  void stop() {
    stir(false, true);
  }

  boolean stopped() {
    lock.lock();
    try {
      return stopped;
    } finally {
      lock.unlock();
    }
  }

  private void stir(boolean all, boolean stop) {
    lock.lock();
    try {
      stirred = true;
      whole |= all;
      stopped |= stop;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** The sink may be ready: nothing else has changed. */
  void sinkChanged() {
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Draws until it is stopped or interrupted, on the caller's thread. */
  void run(FrameSink sink, Frame frame) {
    var moving = false;
    var slot = System.nanoTime() - pacer.period();
    try {
      while (awaitWork(moving, sink)) {
        var now = System.nanoTime();
        slot = moving ? pacer.next(slot, now) : pacer.wake(slot, now);
        if (!awaitSlot(slot)) {
          return;
        }
        moving = frame.draw(takeWhole());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean awaitWork(boolean moving, FrameSink sink) throws InterruptedException {
    lock.lock();
    try {
      while (!stopped && !((moving || stirred) && sink.ready())) {
        changed.await();
      }
      return !stopped;
    } finally {
      lock.unlock();
    }
  }

  private boolean awaitSlot(long slot) throws InterruptedException {
    lock.lock();
    try {
      while (!stopped && slot > System.nanoTime()) {
        changed.awaitNanos(slot - System.nanoTime());
      }
      stirred = false;
      return !stopped;
    } finally {
      lock.unlock();
    }
  }

  private boolean takeWhole() {
    lock.lock();
    try {
      var all = whole;
      whole = false;
      return all;
    } finally {
      lock.unlock();
    }
  }
}
