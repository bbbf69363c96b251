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
  /** Milliseconds of silence after which something is sent, or a line that is gone would not be found out. */
  private static final long SILENCE = 10_000;
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
  private boolean beats;
  private Optional<Thread> writer = Optional.empty();
  /** Since when somebody writes or, if nobody does, nothing is written. */
  private long since;

  /** @param seen the number of the edition that the browser has already, or 0 */
  WebStream(Ticker ticker, long seen) {
    this.ticker = ticker;
    this.sent = seen;
    since = ticker.nanos() / MILLI;
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

  /**
   * Has something sent if nothing was for a while, and cuts it off if it has been stalled for too long; to be called every few seconds.
   * One clock for all lines: thousands that wait for a time of their own each would be as many alarms at every key.
   */
  void tend() {
    lock.lock();
    try {
      var time = ticker.nanos() / MILLI - since;
      if (writer.isEmpty() && time >= SILENCE) {
        beats = true;
        news.signal();
      } else if (time > STALLED) {
        writer.ifPresent(Thread::interrupt);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Writes all there is to tell until the end of the class or of the line. */
  void run(OutputStream out) throws IOException {
    writes(Optional.of(Thread.currentThread()));
    try {
      var next = Optional.of(WebEvent.RETRY);
      while (next.isPresent()) {
        out.write(next.orElseThrow());
        out.flush();
        next = next();
      }
    } finally {
      writes(Optional.empty());
    }
  }

  /** Somebody writes from now on, or nobody. */
  private void writes(Optional<Thread> who) {
    lock.lock();
    try {
      writer = who;
      since = ticker.nanos() / MILLI;
    } finally {
      lock.unlock();
    }
  }

  /** What is to be written next, waited for; nothing at the end. */
  private Optional<byte[]> next() throws IOException {
    lock.lock();
    try {
      writes(Optional.empty());
      while (!isNew() && word.isEmpty() && !beats && !over) {
        news.await();
      }
      writes(Optional.of(Thread.currentThread()));
      return taken();
    } catch (InterruptedException e) {
      throw new IOException(e);
    } finally {
      lock.unlock();
    }
  }

  private boolean isNew() {
    return event.filter(latest -> latest.number() != sent).isPresent();
  }

  private Optional<byte[]> taken() {
    var beat = beats;
    beats = false;
    if (isNew()) {
      sent = event.orElseThrow().number();
      return event.map(WebEvent::bytes);
    }
    var own = word;
    word = Optional.empty();
    return own.or(() -> Optional.of(WebEvent.HEARTBEAT).filter(_ -> beat));
  }
}
