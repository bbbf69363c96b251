package wetpaint.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import wetpaint.time.Ticker;

/**
 * The line to one browser. It holds the latest of what there is to tell only: who reads slowly misses what is out of date, and costs
 * no memory. Anybody hands over, and never waits; what is handed over is written by a virtual thread that lives for as long as there is
 * something to write: one that waited for the next news would keep a stack for each browser. For any thread.
 */
final class WebStream {
  /** Milliseconds of silence after which something is sent, or a line that is gone would not be found out. */
  private static final long SILENCE = 10_000;
  /** Milliseconds after which a browser that reads nothing is cut off. */
  private static final long STALLED = 30_000;
  private static final long MILLI = 1_000_000;

  /** The browser, and what is done when it has gone. */
  private record Browser(OutputStream in, Runnable gone) {}

  private final Ticker ticker;
  private Optional<Browser> browser = Optional.empty();
  private Optional<WebEvent> event = Optional.empty();
  private Optional<byte[]> word = Optional.empty();
  private long sent;
  private boolean beats;
  private boolean over;
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

  /**
   * Begins to write.
   *
   * @param gone done once, when the line is at its end or the browser is there no more
   */
  void open(OutputStream in, Runnable gone) {
    change(() -> browser = Optional.of(new Browser(in, gone)));
  }

  /**
   * Has something sent if nothing was for a while, and cuts it off if it has been stalled for too long; to be called every few seconds.
   * One clock for all lines: thousands that wait for a time of their own each would be as many alarms at every key.
   */
  void tend() {
    change(() -> {
      var time = ticker.nanos() / MILLI - since;
      beats |= writer.isEmpty() && time >= SILENCE;
      writer.filter(_ -> time > STALLED).ifPresent(Thread::interrupt);
    });
  }

  /** Changes what there is to tell, and has it written if nobody writes. */
  private void change(Runnable change) {
    var starts = Optional.<Thread>empty();
    synchronized (this) {
      change.run();
      if (writer.isEmpty() && (over || isNew() || word.isPresent() || beats)) {
        writer = browser
            .map(at -> Thread.ofVirtual().name("wetpaint-web-line").unstarted(() -> write(at.in)));
        starts = writer;
      }
    }
    starts.ifPresent(Thread::start);
  }

  private void write(OutputStream in) {
    try {
      for (var next = next(); next.isPresent(); next = next()) {
        in.write(next.orElseThrow());
        in.flush();
      }
    } catch (IOException e) {
      // It has gone, as lines do.
    } finally {
      leave();
    }
  }

  /** What is to be written next; if there is nothing, nobody writes any more. */
  private synchronized Optional<byte[]> next() {
    since = ticker.nanos() / MILLI;
    var next = taken();
    if (next.isEmpty()) {
      writer = Optional.empty();
    }
    return next;
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

  /** Writes no more; who is the writer still has not written all, as the browser is there no more. */
  private void leave() {
    var left = Optional.<Browser>empty();
    synchronized (this) {
      if (writer.filter(Thread.currentThread()::equals).isPresent()) {
        writer = Optional.empty();
        over = true;
      }
      if (over && writer.isEmpty()) {
        left = browser;
        browser = Optional.empty();
      }
    }
    left.ifPresent(at -> at.gone.run());
  }
}
