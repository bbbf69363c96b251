package wetpaint.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import wetpaint.time.Ticker;

/**
 * The line to one browser. It holds the latest of what there is to tell only: who reads slowly misses what is out of date, and costs
 * no memory. A thread of its own, which is a virtual one, writes; anybody hands over, and never waits.
 */
final class WebStream {
  /** Milliseconds after which something is sent, or a line that is gone would not be found out. */
  private static final long HEARTBEAT = 15_000;
  /** Milliseconds after which a browser that reads nothing is cut off. */
  private static final long STALLED = 30_000;
  private static final long MILLI = 1_000_000;

  private final Ticker ticker;
  /** Not a monitor: a virtual thread that waits for one is woken by way of a third thread. */
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private Optional<WebEvent> event = Optional.empty();
  private Optional<byte[]> word = Optional.empty();
  private long sent;
  private boolean over;
  private Optional<Thread> writer = Optional.empty();
  private long writes = Long.MAX_VALUE;

  /** @param seen the number of the edition that the browser has already, or 0 */
  WebStream(Ticker ticker, long seen) {
    this.ticker = ticker;
    this.sent = seen;
  }

  /** There is something new for everybody. */
  void tell(WebEvent latest) {
    change(() -> event = Optional.of(latest));
  }

  /** There is something new for this browser alone. */
  void tell(byte[] own) {
    change(() -> word = Optional.of(own));
  }

  /** Ends it, after what there is to tell. */
  void end() {
    change(() -> over = true);
  }

  private void change(Runnable change) {
    lock.lock();
    try {
      change.run();
      news.signal();
    } finally {
      lock.unlock();
    }
  }

  /** Cuts it off if it has been stalled for too long. */
  void cutIfStalled() {
    lock.lock();
    try {
      if (ticker.nanos() / MILLI - writes > STALLED) {
        writer.ifPresent(Thread::interrupt);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Writes all there is to tell until the end of the class or of the line. */
  void run(OutputStream out) throws IOException {
    try {
      write(out, WebEvent.RETRY);
      var next = next();
      while (next.isPresent()) {
        write(out, next.orElseThrow());
        next = next();
      }
    } finally {
      at(Long.MAX_VALUE, Optional.empty());
    }
  }

  private void write(OutputStream out, byte[] bytes) throws IOException {
    at(ticker.nanos() / MILLI, Optional.of(Thread.currentThread()));
    out.write(bytes);
    out.flush();
    at(Long.MAX_VALUE, Optional.empty());
  }

  /** Somebody writes since then, or nobody. */
  private void at(long time, Optional<Thread> who) {
    lock.lock();
    try {
      writes = time;
      writer = who;
    } finally {
      lock.unlock();
    }
  }

  /** What is to be written next, waited for; nothing at the end. */
  private Optional<byte[]> next() throws IOException {
    lock.lock();
    try {
      var left = HEARTBEAT * MILLI;
      while (event.filter(latest -> latest.number() != sent).isEmpty() && word.isEmpty() && !over) {
        if (left <= 0) {
          return Optional.of(WebEvent.HEARTBEAT);
        }
        left = news.awaitNanos(left);
      }
      return taken();
    } catch (InterruptedException e) {
      throw new IOException(e);
    } finally {
      lock.unlock();
    }
  }

  private Optional<byte[]> taken() {
    if (event.filter(latest -> latest.number() != sent).isPresent()) {
      sent = event.orElseThrow().number();
      return event.map(WebEvent::bytes);
    }
    var own = word;
    word = Optional.empty();
    return own;
  }
}
