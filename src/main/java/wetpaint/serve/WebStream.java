package wetpaint.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

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
  synchronized void tell(WebEvent latest) {
    event = Optional.of(latest);
    notifyAll();
  }

  /** There is something new for this browser alone. */
  synchronized void tell(byte[] own) {
    word = Optional.of(own);
    notifyAll();
  }

  /** Ends it, after what there is to tell. */
  synchronized void end() {
    over = true;
    notifyAll();
  }

  /** Cuts it off if it has been stalled for too long. */
  synchronized void cutIfStalled() {
    if (ticker.nanos() / MILLI - writes > STALLED) {
      writer.ifPresent(Thread::interrupt);
    }
  }

  /** Writes all there is to tell until the end of the class or of the line. */
  void run(OutputStream out) throws IOException {
    begin();
    try {
      write(out, WebEvent.RETRY);
      var next = next();
      while (next.isPresent()) {
        write(out, next.orElseThrow());
        next = next();
      }
    } finally {
      synchronized (this) {
        writer = Optional.empty();
      }
    }
  }

  private synchronized void begin() {
    writer = Optional.of(Thread.currentThread());
  }

  private void write(OutputStream out, byte[] bytes) throws IOException {
    at(ticker.nanos() / MILLI);
    out.write(bytes);
    out.flush();
    at(Long.MAX_VALUE);
  }

  private synchronized void at(long time) {
    writes = time;
  }

  /** What is to be written next, waited for; nothing at the end. */
  private synchronized Optional<byte[]> next() throws IOException {
    var until = ticker.nanos() / MILLI + HEARTBEAT;
    while (true) {
      if (event.filter(latest -> latest.number() != sent).isPresent()) {
        var latest = event.orElseThrow();
        sent = latest.number();
        return Optional.of(latest.bytes());
      }
      if (word.isPresent()) {
        var own = word;
        word = Optional.empty();
        return own;
      }
      var left = until - ticker.nanos() / MILLI;
      if (over) {
        return Optional.empty();
      }
      if (left <= 0) {
        return Optional.of(WebEvent.HEARTBEAT);
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }
  }
}
