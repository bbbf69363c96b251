package wetpaint.wire;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import com.googlecode.lanterna.TerminalSize;
import org.jspecify.annotations.Nullable;

/** A viewer's place in an {@link Audience}: how the viewer's terminal is, and what it shows. For any thread. */
public final class Seat<K> {
  private final Audience<K> audience;
  private final TerminalKind kind;
  private final FrameSink sink;
  private final Consumer<RuntimeException> fault;
  private volatile TerminalSize size;
  private volatile K sees;
  private volatile boolean missed;
  private final AtomicBoolean unknown = new AtomicBoolean(true);
  /** Of the picture that the terminal shows; only the thread that shows touches these two. */
  private @Nullable FrameFeed feed;
  private int shown;

  Seat(Audience<K> audience, TerminalKind kind, TerminalSize size, K sees, FrameSink sink,
      Consumer<RuntimeException> fault) {
    this.audience = audience;
    this.kind = kind;
    this.size = size;
    this.sees = sees;
    this.sink = sink;
    this.fault = fault;
  }

  /** What the terminal can show. */
  public TerminalKind kind() {
    return kind;
  }

  /** Columns and rows. */
  public TerminalSize size() {
    return size;
  }

  /** What the viewer's picture depends on. */
  public K sees() {
    return sees;
  }

  /** The terminal has another size now. */
  public void resize(TerminalSize now) {
    unknown.set(true);
    size = now;
  }

  /** The viewer is to see something else. */
  public void see(K now) {
    sees = now;
  }

  /** Nobody knows what the terminal shows: the next frame paints everything. */
  public void repaint() {
    unknown.set(true);
  }

  /** Gets no more frames. */
  public void leave() {
    audience.leave(this);
  }

  boolean isReady() {
    // Noted before it is asked: whoever sees later that it is ready sees this, too.
    missed = true;
    var ready = sink.ready();
    missed = !ready;
    return ready;
  }

  /** Whether a frame was shown to others while the one before was still on its way. */
  public boolean hasMissed() {
    return missed;
  }

  /** Whether a frame is on its way that has not gone out yet. */
  public boolean isBusy() {
    return !sink.ready();
  }

  /** Sends what leads to the latest picture of a feed. A viewer who can't be sent anything leaves. */
  void send(FrameFeed latest) {
    try {
      var before = unknown.getAndSet(false) ? null : feed;
      var frame = before == null
          ? latest.since(FrameFeed.UNKNOWN)
          : before == latest ? latest.since(shown) : latest.after(before, shown);
      feed = latest;
      shown = latest.latest();
      if (frame.length > 0) {
        sink.write(frame);
      }
    } catch (RuntimeException e) {
      fail(e);
    }
  }

  /** Ends this viewer's watching and nobody else's. */
  void fail(RuntimeException e) {
    leave();
    fault.accept(e);
  }
}
