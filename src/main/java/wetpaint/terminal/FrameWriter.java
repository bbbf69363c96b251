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
  private final Runnable written;
  private final Runnable broken;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private byte @Nullable [] frame;
  private int length;
  private boolean closed;

  /**
   * A writer to {@code out}. {@code written} is told after each frame, {@code broken} once if the terminal can't be
   * written to any more; both on the writer's thread.
   */
  FrameWriter(OutputStream out, Runnable written, Runnable broken) {
    this.out = out;
    this.written = written;
    this.broken = broken;
    Thread.ofPlatform().daemon().name("wetpaint-writer").start(this::run);
  }

  @Override
  public boolean ready() {
    lock.lock();
    try {
      return frame == null && !closed;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void write(byte[] buffer, int length) {
    lock.lock();
    try {
      while (frame != null && !closed) {
        changed.awaitUninterruptibly();
      }
      if (!closed) {
        put(buffer, length);
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes no more frames and sends {@code farewell} after the one under way, waiting at most {@code millis} for both:
   * a terminal that does not read never gets it.
   */
  void close(byte[] farewell, int millis) {
    lock.lock();
    try {
      if (closed) {
        return;
      }
      closed = true;
      drain(millis);
      if (frame == null) {
        put(farewell, farewell.length);
        drain(millis);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Waits until all has gone out, at most {@code millis}. */
  void drain(int millis) {
    lock.lock();
    try {
      var left = TimeUnit.MILLISECONDS.toNanos(millis);
      while (frame != null && left > 0) {
        left = changed.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  private void put(byte[] buffer, int length) {
    frame = buffer;
    this.length = length;
    changed.signalAll();
  }

  private void run() {
    try {
      while (true) {
        var next = take();
        out.write(next, 0, length);
        out.flush();
        done();
        written.run();
      }
    } catch (IOException e) {
      lock.lock();
      try {
        closed = true;
        frame = null;
        changed.signalAll();
      } finally {
        lock.unlock();
      }
      broken.run();
    }
  }

  private byte[] take() {
    lock.lock();
    try {
      while (frame == null) {
        changed.awaitUninterruptibly();
      }
      return frame;
    } finally {
      lock.unlock();
    }
  }

  private void done() {
    lock.lock();
    try {
      frame = null;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
