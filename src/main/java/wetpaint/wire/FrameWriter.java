package wetpaint.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import jdk.jfr.FlightRecorder;
import org.jspecify.annotations.Nullable;

/**
 * Writes frames on a thread of its own, so that a terminal which does not read holds up nobody else: one frame
 * is on its way, none waits behind it.
 */
public final class FrameWriter implements FrameSink {
  private final OutputStream out;
  private final Runnable changed;
  private final Runnable broken;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition stirred = lock.newCondition();
  private byte @Nullable [] frame;
  private byte @Nullable [] farewell;
  private boolean open;
  private boolean ended;
  private volatile long writeNanos;

  /**
   * A writer to {@code out}, not open at first. {@code changed} is told whenever it may have become ready, {@code broken} when
   * the terminal can't be written to any more; both on the writer's thread.
   */
  public FrameWriter(OutputStream out, Runnable changed, Runnable broken) {
    this.out = out;
    this.changed = changed;
    this.broken = broken;
    Thread.ofPlatform().daemon().name("wetpaint-writer").start(this::run);
  }

  @Override
  public boolean ready() {
    lock.lock();
    try {
      return open && idle();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void write(byte[] bytes) {
    lock.lock();
    try {
      while (open && !idle()) {
        stirred.awaitUninterruptibly();
      }
      if (open) {
        frame = bytes;
        stirred.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public long writeNanos() {
    return writeNanos;
  }

  /** Takes frames from now on, after {@code greeting}; never after the {@link #end}. */
  public void open(byte[] greeting) {
    lock.lock();
    try {
      open = !ended;
      write(greeting);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes no more frames until it is opened, sends {@code farewell} after the one under way, and waits at most {@code millis}
   * for both to go out.
   */
  public void pause(byte[] farewell, int millis) {
    close(farewell, millis, false);
  }

  /** As {@link #pause}, for good. */
  public void end(byte[] farewell, int millis) {
    close(farewell, millis, true);
  }

  private void close(byte[] bytes, int millis, boolean forGood) {
    lock.lock();
    try {
      if (open) {
        open = false;
        farewell = bytes;
        stirred.signalAll();
      }
      ended |= forGood;
      var left = TimeUnit.MILLISECONDS.toNanos(millis);
      while (!idle() && left > 0) {
        left = stirred.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  private boolean idle() {
    return frame == null && farewell == null;
  }

  private void run() {
    try {
      while (true) {
        send(take());
        done(false);
        changed.run();
      }
    } catch (IOException e) {
      done(true);
      broken.run();
    }
  }

  /** The event's class starts the flight recorder: not unless somebody records. */
  private void send(byte[] bytes) throws IOException {
    if (FlightRecorder.isInitialized()) {
      var event = new WriteEvent();
      event.begin();
      put(bytes);
      event.bytes = bytes.length;
      event.commit();
    } else {
      put(bytes);
    }
  }

  private void put(byte[] bytes) throws IOException {
    var start = System.nanoTime();
    out.write(bytes);
    out.flush();
    writeNanos = System.nanoTime() - start;
  }

  private byte[] take() {
    lock.lock();
    try {
      while (frame == null) {
        if (farewell != null) {
          frame = farewell;
          farewell = null;
        } else {
          stirred.awaitUninterruptibly();
        }
      }
      return frame;
    } finally {
      lock.unlock();
    }
  }

  private void done(boolean gone) {
    lock.lock();
    try {
      frame = null;
      if (gone) {
        farewell = null;
        open = false;
        ended = true;
      }
      stirred.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
