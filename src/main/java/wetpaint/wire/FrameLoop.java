package wetpaint.wire;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Has frames drawn when there is something to see: in each slot while the picture moves by itself, otherwise once after each
 * {@link #wake}. Slots that come too late, or while the frame before is still on its way, are skipped. What somebody waits to see, as
 * the effect of a key, need not wait for the whole of a slot: see {@link #hurry}.
 */
public final class FrameLoop {
  /** Draws a frame, all of it if {@code whole}; tells whether the next one will look different by itself. */
  @FunctionalInterface
  public interface Frame {
    boolean draw(boolean whole);
  }

  /** What part of a period a frame may come early: who paces the show keeps slots of their own, nearly the same ones. */
  private static final int EARLY = 8;
  /**
   * By what part of a period slots draw nearer to when the show asks for frames, which it does at a pace of its own: frames would wait
   * for a part of a slot for good otherwise, once one has been late.
   */
  private static final int DRIFT = 64;

  private final Pacer pacer;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Condition over = lock.newCondition();
  private boolean stirred = true;
  private boolean whole = true;
  private boolean stopped;
  private boolean hurried;
  /** Whether a slot has come before the sink was ready: otherwise to wake the drawing thread is a waste. */
  private boolean sinkAwaited;

  /** A loop that draws at that pace. */
  public FrameLoop(Pacer pacer) {
    this.pacer = pacer;
  }

  /** Something has changed: the next frame is due. */
  public void wake() {
    stir(false, false);
  }

  /** As {@link #wake}, but up to three quarters of a slot sooner: one frame comes out of turn, and in the long run there are no more. */
  public void hurry() {
    lock.lock();
    try {
      hurried = true;
      stirred = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** The next frame is due, and has every cell sent again. */
  public void repaint() {
    stir(true, false);
  }

  /** Ends {@link #run}. */
  public void stop() {
    stir(false, true);
  }

  /** Waits until it is stopped, or who waits is interrupted: however long a frame takes to be written. */
  public void awaitStop() {
    lock.lock();
    try {
      while (!stopped) {
        over.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  /** Whether it was stopped. */
  public boolean stopped() {
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
      if (stop) {
        over.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  /** The sink may be ready: nothing else has changed. */
  public void sinkChanged() {
    lock.lock();
    try {
      if (sinkAwaited) {
        changed.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Draws until it is stopped or interrupted, on the caller's thread. */
  public void run(FrameSink sink, Frame frame) {
    var moving = false;
    var slot = System.nanoTime() - pacer.period();
    try {
      while (awaitWork(moving)) {
        var now = System.nanoTime();
        slot = moving ? pacer.next(slot, now) : pacer.wake(slot - pacer.period() / DRIFT, now);
        awaitSlot(slot);
        if (sink.ready()) {
          moving = draw(frame);
        } else {
          awaitReady(sink);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean awaitWork(boolean moving) throws InterruptedException {
    lock.lock();
    try {
      while (!stopped && !moving && !stirred) {
        changed.await();
      }
      return !stopped;
    } finally {
      lock.unlock();
    }
  }

  private void awaitSlot(long slot) throws InterruptedException {
    lock.lock();
    try {
      for (var left = untilDue(slot); !stopped && left > 0; left = untilDue(slot)) {
        changed.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  private long untilDue(long slot) {
    return slot - (hurried ? pacer.period() * 3 / 4 : pacer.period() / EARLY) - System.nanoTime();
  }

  private void awaitReady(FrameSink sink) throws InterruptedException {
    lock.lock();
    try {
      sinkAwaited = true;
      while (!stopped && !sink.ready()) {
        changed.await();
      }
    } finally {
      sinkAwaited = false;
      lock.unlock();
    }
  }

  private boolean draw(Frame frame) {
    boolean all;
    lock.lock();
    try {
      if (stopped) {
        return false;
      }
      all = whole;
      whole = false;
      hurried = false;
      stirred = false;
    } finally {
      lock.unlock();
    }
    return frame.draw(all);
  }
}
