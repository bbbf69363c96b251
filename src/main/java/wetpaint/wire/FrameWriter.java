package wetpaint.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import jdk.jfr.FlightRecorder;
import org.jspecify.annotations.Nullable;

/**
 * Writes frames on the thread that draws them, which a terminal that does not read holds up: there is nothing to draw for it then. Others
 * open and end it, and wait no longer than they say. A thread of its own was rejected: to wake another core for each frame takes more of
 * a processor than to encode and to write it.
 */
public final class FrameWriter implements FrameSink {
  private final OutputStream out;
  private final Runnable changed;
  private final Runnable broken;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition stirred = lock.newCondition();
  /** What is to go out: a greeting waits here for the frame that it comes before, a farewell for the one under way. */
  private final Deque<byte[]> outgoing = new ArrayDeque<>();
  private boolean writing;
  private boolean open;
  private boolean ended;
  private volatile long writeNanos;

  /**
   * A writer to {@code out}, not open at first. {@code changed} is told when it is opened, on the caller's thread; {@code broken} when
   * the terminal can't be written to any more, on the thread that tried.
   */
  public FrameWriter(OutputStream out, Runnable changed, Runnable broken) {
    this.out = out;
    this.changed = changed;
    this.broken = broken;
  }

  @Override
  public boolean ready() {
    lock.lock();
    try {
      return open && !writing;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void write(byte[] frame) {
    lock.lock();
    try {
      while (open && writing) {
        stirred.awaitUninterruptibly();
      }
      if (!open) {
        return;
      }
      writing = true;
      outgoing.add(frame);
    } finally {
      lock.unlock();
    }
    send();
  }

  @Override
  public long writeNanos() {
    return writeNanos;
  }

  /** Takes frames from now on, the first one after {@code greeting}; never after the {@link #end}. */
  public void open(byte[] greeting) {
    lock.lock();
    try {
      open = !ended;
      if (open) {
        outgoing.add(greeting);
      }
    } finally {
      lock.unlock();
    }
    changed.run();
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

  private void close(byte[] farewell, int millis, boolean forGood) {
    lock.lock();
    try {
      if (open) {
        open = false;
        outgoing.add(farewell);
        if (!writing) {
          // Nobody has to wait for this one.
          writing = true;
          Thread.ofPlatform().daemon().name("wetpaint-farewell").start(this::send);
        }
      }
      ended |= forGood;
      stirred.signalAll();
      var left = TimeUnit.MILLISECONDS.toNanos(millis);
      while (writing && left > 0) {
        left = stirred.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  /** Sends all that is to go out, also what comes meanwhile. */
  private void send() {
    try {
      for (var next = next(); next != null; next = next()) {
        put(next);
      }
    } catch (IOException e) {
      gone();
      broken.run();
    }
  }

  private byte @Nullable [] next() {
    lock.lock();
    try {
      writing = !outgoing.isEmpty();
      if (!writing) {
        stirred.signalAll();
      }
      return outgoing.poll();
    } finally {
      lock.unlock();
    }
  }

  private void gone() {
    lock.lock();
    try {
      outgoing.clear();
      writing = false;
      open = false;
      ended = true;
      stirred.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** The event's class starts the flight recorder: not unless somebody records. */
  private void put(byte[] bytes) throws IOException {
    if (FlightRecorder.isInitialized()) {
      var event = new WriteEvent();
      event.begin();
      write(bytes, System.nanoTime());
      event.bytes = bytes.length;
      event.commit();
    } else {
      write(bytes, System.nanoTime());
    }
  }

  private void write(byte[] bytes, long start) throws IOException {
    out.write(bytes);
    out.flush();
    writeNanos = System.nanoTime() - start;
  }
}
