package wetpaint.terminal;

import java.io.IOException;
import java.util.Objects;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.Terminal;
import jdk.jfr.FlightRecorder;
import org.jspecify.annotations.Nullable;

/** Lanterna's screen, sent as whole frames that are as short as they can be. */
public final class WireScreen extends TerminalScreen {
  private final FrameSink sink;
  private final FrameEncoder encoder;
  /** The sink keeps one while the other is filled. */
  private FrameBuffer frame = new FrameBuffer();
  private FrameBuffer spare = new FrameBuffer();
  private boolean started;
  private @Nullable TerminalPosition shownCursor;
  private final LastSecond sent = new LastSecond();
  private long viewNanos;
  private FrameStats stats = new FrameStats(0, 0, 0, 0, 0, 0, 0, 0);

  /**
   * A screen on a terminal of the given kind; frames go to the sink, everything else through the terminal.
   *
   * @throws IOException if the terminal doesn't tell its size
   */
  public WireScreen(Terminal terminal, FrameSink sink, TerminalKind kind) throws IOException {
    super(terminal);
    this.sink = sink;
    encoder = new FrameEncoder(kind);
    setCursorPosition(null);
  }

  @Override
  public synchronized void startScreen() throws IOException {
    super.startScreen();
    getTerminal().flush();
    encoder.forget();
    started = true;
  }

  @Override
  public synchronized void stopScreen(boolean flushInput) throws IOException {
    started = false;
    super.stopScreen(flushInput);
  }

  /**
   * Sends what has changed since the last refresh, in one write; nothing if nothing has. COMPLETE sends everything, over
   * whatever the terminal shows by now.
   */
  @Override
  public synchronized void refresh(RefreshType type) throws IOException {
    if (!started) {
      return;
    }
    if (type == RefreshType.COMPLETE) {
      encoder.forget();
    }
    long start = System.nanoTime();
    encoder.encode(getBackBuffer(), frame);
    getBackBuffer().copyTo(getFrontBuffer());
    boolean any = frame.length() > 0;
    if (any) {
      send(System.nanoTime() - start);
    }
    showCursor(any);
  }

  /** What was sent so far. */
  public synchronized FrameStats stats() {
    return new FrameStats(stats.frames(), stats.bytes(), sent.sum(System.nanoTime()), stats.frameBytes(),
        stats.changedCells(), stats.viewNanos(), stats.encodeNanos(), sink.writeNanos());
  }

  /** Tells how long it took to draw what is refreshed next. */
  synchronized void drawn(long nanos) {
    viewNanos = nanos;
  }

  private void send(long encodeNanos) {
    sent.add(System.nanoTime(), frame.length());
    stats = new FrameStats(
        stats.frames() + 1,
        stats.bytes() + frame.length(),
        0,
        frame.length(),
        encoder.changedCells(),
        viewNanos,
        encodeNanos,
        0);
    // The event's class starts the flight recorder, half of the time to the first frame: not unless somebody records.
    if (FlightRecorder.isInitialized()) {
      sendRecorded();
    } else {
      sink.write(frame.array(), frame.length());
    }
    var filled = frame;
    frame = spare;
    spare = filled;
  }

  private void sendRecorded() {
    var event = new FrameEvent();
    event.begin();
    sink.write(frame.array(), frame.length());
    event.end();
    if (event.shouldCommit()) {
      event.bytes = stats.frameBytes();
      event.changedCells = stats.changedCells();
      event.viewNanos = stats.viewNanos();
      event.encodeNanos = stats.encodeNanos();
      event.commit();
    }
  }

  private void showCursor(boolean moved) throws IOException {
    var wanted = getCursorPosition();
    if (wanted == null ? shownCursor == null : !moved && Objects.equals(wanted, shownCursor)) {
      return;
    }
    getTerminal().setCursorVisible(wanted != null);
    if (wanted != null) {
      getTerminal().setCursorPosition(wanted.getColumn(), wanted.getRow());
      encoder.cursorMoved();
    }
    getTerminal().flush();
    shownCursor = wanted;
  }
}
