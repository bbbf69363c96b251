package wetpaint.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;

/**
 * Writes frames on a thread of its own, so that a terminal which does not read holds up nobody else: one frame
 * is on its way, none waits behind it.
 */
final class FrameWriter implements FrameSink {
  private final OutputStream out;
  private final Runnable changed;
  private final Runnable broken;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition stirred = lock.newCondition();
  private byte @Nullable [] frame;
  private int length;
  private boolean open;

  /**
   * A writer to {@code out}, closed at first. {@code changed} is told whenever it may have become ready, {@code broken} when
   * the terminal can't be written to any more; both on the writer's thread.
   */
  FrameWriter(OutputStream out, Runnable changed, Runnable broken) {
    this.out = out;
    this.changed = changed;
    this.broken = broken;
    Thread.ofPlatform().daemon().name("wetpaint-writer").start(this::run);
  }

  @Override
  public boolean ready() {
    lock.lock();
    try {
      return open && frame == null;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void write(byte[] buffer, int length) {
    lock.lock();
    try {
      while (open && frame != null) {
        stirred.awaitUninterruptibly();
      }
      if (open) {
        put(buffer, length);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Takes frames from now on, after {@code greeting}. */
  void open(byte[] greeting) {
    lock.lock();
    try {
      open = true;
      write(greeting, greeting.length);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes no more frames, and sends {@code farewell} after the one under way, waiting at most {@code millis} for each: a
   * terminal that does not read never gets it.
   */
  void close(byte[] farewell, int millis) {
    lock.lock();
    try {
      if (open) {
        open = false;
        drain(millis);
        if (frame == null) {
          put(farewell, farewell.length);
          drain(millis);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  private void drain(int millis) throws InterruptedException {
    var left = TimeUnit.MILLISECONDS.toNanos(millis);
    while (frame != null && left > 0) {
      left = stirred.awaitNanos(left);
    }
  }

  private void put(byte[] buffer, int length) {
    frame = buffer;
    this.length = length;
    stirred.signalAll();
  }

  private void run() {
    try {
      while (true) {
        out.write(take(), 0, length);
        out.flush();
        done(open);
        changed.run();
      }
    } catch (IOException e) {
      done(false);
      broken.run();
    }
  }

  private byte[] take() {
    lock.lock();
    try {
      while (frame == null) {
        stirred.awaitUninterruptibly();
      }
      return frame;
    } finally {
      lock.unlock();
    }
  }

  private void done(boolean stillOpen) {
    lock.lock();
    try {
      frame = null;
      open &= stillOpen;
      stirred.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
