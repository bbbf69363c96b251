package wetpaint.wire;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;
import jdk.jfr.FlightRecorder;

/**
 * A screen at the end of a stream of bytes. Frames are drawn as Lanterna's text graphics and sent as short as they can be. For
 * one thread.
 */
public final class Wire {
  private final TerminalKind kind;
  private final FrameSink sink;
  private final FrameEncoder encoder;
  private final LastSecond sent = new LastSecond();
  private BasicTextImage image;
  private FrameStats stats = new FrameStats(0, 0, 0, 0, 0, 0, 0, 0);

  /** A screen of that size on a terminal of that kind, which shows nobody knows what; frames go to the sink. */
  public Wire(TerminalKind kind, TerminalSize size, FrameSink sink) {
    this.kind = kind;
    this.sink = sink;
    encoder = new FrameEncoder(kind);
    image = blank(size);
  }

  private static BasicTextImage blank(TerminalSize size) {
    return new BasicTextImage(size, TextCharacter.DEFAULT_CHARACTER);
  }

  /** What the terminal can show. */
  public TerminalKind kind() {
    return kind;
  }

  /** Columns and rows. */
  public TerminalSize size() {
    return image.getSize();
  }

  /** The terminal has another size now: the next frame paints everything. */
  public void resize(TerminalSize size) {
    if (!size.equals(size())) {
      image = blank(size);
    }
  }

  /** Nobody knows what the terminal shows: the next frame paints everything. */
  public void repaint() {
    encoder.forget();
  }

  /**
   * Draws a frame and sends what differs from the one before, in one write; nothing if it looks the same.
   *
   * @return whether the next frame will look different by itself
   */
  public boolean show(FrameDrawing drawing) {
    long start = System.nanoTime();
    boolean moving = drawing.draw(image.newTextGraphics());
    long drawn = System.nanoTime();
    var frame = encoder.encode(image);
    if (frame.length > 0) {
      send(frame, drawn - start, System.nanoTime() - drawn);
    }
    return moving;
  }

  /** What was sent so far. */
  public FrameStats stats() {
    return new FrameStats(stats.frames(), stats.bytes(), sent.sum(System.nanoTime()), stats.frameBytes(),
        stats.changedCells(), stats.viewNanos(), stats.encodeNanos(), sink.writeNanos());
  }

  private void send(byte[] frame, long viewNanos, long encodeNanos) {
    sent.add(System.nanoTime(), frame.length);
    stats = new FrameStats(stats.frames() + 1, stats.bytes() + frame.length, 0, frame.length,
        encoder.changedCells(), viewNanos, encodeNanos, 0);
    // The event's class starts the flight recorder, half of the time to the first frame: not unless somebody records.
    if (FlightRecorder.isInitialized()) {
      sendRecorded(frame);
    } else {
      sink.write(frame);
    }
  }

  private void sendRecorded(byte[] frame) {
    var event = new FrameEvent();
    event.begin();
    sink.write(frame);
    event.end();
    if (event.shouldCommit()) {
      event.bytes = stats.frameBytes();
      event.changedCells = stats.changedCells();
      event.viewNanos = stats.viewNanos();
      event.encodeNanos = stats.encodeNanos();
      event.commit();
    }
  }
}
