package wetpaint.wire;

import java.util.Arrays;
import java.util.Optional;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;
import jdk.jfr.FlightRecorder;

import wetpaint.pixel.PixelScreen;
import wetpaint.view.BlockGlyphs;

/**
 * A screen at the end of a stream of bytes. Frames are drawn as Lanterna's text graphics and sent as short as they can be. For
 * one thread.
 */
public final class Wire {
  /** Nanoseconds of each frame for paintings that are not ready yet. */
  private static final long WORK = 8_000_000;
  private static final TextCharacter UNDER = TextCharacter.fromCharacter(BlockGlyphs.UNDER)[0];

  private final TerminalKind kind;
  private final FrameSink sink;
  private final FrameEncoder encoder;
  private final LastSecond sent = new LastSecond();
  private final Optional<PixelScreen> pixels;
  private long pixelsAt = System.nanoTime();
  private BasicTextImage image;
  private FrameStats stats = new FrameStats(0, 0, 0, 0, 0, 0, 0, 0);

  /** A screen of that size on a terminal of that kind, which shows nobody knows what; frames go to the sink. */
  public Wire(TerminalKind kind, TerminalSize size, FrameSink sink) {
    this(kind, size, sink, Optional.empty());
  }

  /** The same, on which paintings are shown in pixels. */
  public Wire(TerminalKind kind, TerminalSize size, FrameSink sink, Optional<PixelScreen> pixels) {
    this.kind = kind;
    this.sink = sink;
    this.pixels = pixels;
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
    pixels.map(PixelScreen::forget).filter(clearing -> clearing.length > 0).ifPresent(sink::write);
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
    var frame = pixels.isPresent() ? encode(drawing, pixels.orElseThrow(), drawn) : encoder.encode(image);
    if (frame.length > 0) {
      send(frame, drawn - start, System.nanoTime() - drawn);
    }
    return moving || pixels.filter(PixelScreen::isBehind).isPresent();
  }

  private byte[] encode(FrameDrawing drawing, PixelScreen screen, long now) {
    while (screen.work() && System.nanoTime() - now < WORK) {
      // The rest is done at the next frame, not to be late with this one.
    }
    var after = screen.take(drawing.exhibition(), size().getColumns(), now - pixelsAt);
    pixelsAt = now;
    int columns = size().getColumns();
    screen.under().stream().forEach(cell -> image.setCharacterAt(cell % columns, cell / columns, UNDER));
    encoder.forget(screen.freed());
    var before = encoder.encode(image);
    var frame = Arrays.copyOf(before, before.length + after.length);
    System.arraycopy(after, 0, frame, before.length, after.length);
    return frame;
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
