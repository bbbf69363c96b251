package wetpaint.record;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;

import wetpaint.show.Opening;
import wetpaint.show.Show;
import wetpaint.studio.Mode;
import wetpaint.time.HandTicker;
import wetpaint.time.Ticker;
import wetpaint.view.Charset;
import wetpaint.view.Screenplay;

/**
 * Plays a tape: the show that is seen live, on a clock that is moved from frame to frame. What is hidden takes place, but
 * takes no time in the recording.
 */
public final class Director implements AutoCloseable {
  /** The longest recording, in milliseconds. */
  public static final long LONGEST = 2 * 60 * 60 * 1000L;

  private final Tape tape;
  private final List<? extends Recording> recordings;
  private final LongConsumer progress;
  private final Screenshots screenshots;
  private final HandTicker ticker = Ticker.byHand();
  private final Show show;
  private final Screenplay screenplay = new Screenplay();
  private final BasicTextImage image;
  private long wall;
  /** Milliseconds of what happened that are recorded so far. */
  private long shown;
  private long frames;
  private boolean hidden;
  private Optional<Mode> mode = Optional.empty();

  /** Saves the present picture. */
  @FunctionalInterface
  public interface Screenshots {
    /** Saves what is to be seen as the file that the step names. */
    void save(Tape.Step.Screenshot step, Frame frame) throws IOException;
  }

  /**
   * Gets ready.
   *
   * @param size     of the screen, in cells
   * @param progress is told the milliseconds recorded so far, at every frame
   */
  public Director(Tape tape, Opening opening, TerminalSize size, List<? extends Recording> recordings,
      Screenshots screenshots, LongConsumer progress) {
    this.tape = tape;
    this.recordings = recordings;
    this.screenshots = screenshots;
    this.progress = progress;
    this.show = new Show(opening, ticker, Runnable::run, () -> {});
    this.image = new BasicTextImage(size, TextCharacter.DEFAULT_CHARACTER);
  }

  /**
   * Plays it all.
   *
   * @throws TapeException if it would never end or takes longer than {@link #LONGEST}
   * @throws IOException   if it can't be written
   */
  public void play() throws IOException {
    frame();
    for (var step : tape.steps()) {
      switch (step) {
        case Tape.Step.Press press -> press(press);
        case Tape.Step.Sleep(var millis) -> pass(millis);
        case Tape.Step.Hide() -> hidden = true;
        case Tape.Step.Unhide() -> hidden = false;
        case Tape.Step.Screenshot screenshot -> screenshots.save(screenshot, draw());
        case Tape.Step.Caption(var text) -> show.say(text);
        case Tape.Step.WaitDone(var place) -> waitDone(place);
      }
    }
    for (var recording : recordings) {
      recording.end(millis());
    }
  }

  @Override
  public void close() {
    show.close();
  }

  private void press(Tape.Step.Press press) throws IOException {
    show.press(press.key());
    if (!hidden) {
      for (var recording : recordings) {
        recording.key(millis(), press.name());
      }
    }
    pass(press.pause());
  }

  private void waitDone(Tape.Place place) throws IOException {
    while (!show.isDone()) {
      if (!show.isMoving()) {
        throw new TapeException(place, "Wait done would wait for ever: the show is paused here");
      }
      pass(1000 / tape.settings().rate());
    }
  }

  /** Lets time pass, with a frame whenever one is due. */
  private void pass(long millis) throws IOException {
    var until = wall + millis;
    while (!hidden && due() - shown <= until - wall) {
      move(due() - shown);
      frame();
    }
    move(until - wall);
  }

  private void move(long millis) {
    wall += millis;
    shown += hidden ? 0 : millis;
    if (shown > LONGEST) {
      throw new TapeException(
          "The tape is longer than " + LONGEST / 60_000 + " minutes, which is the most there is");
    }
    ticker.moveTo(wall);
    if (hidden) {
      show.look();
    }
  }

  /** When the next frame is due, in milliseconds of what is recorded. */
  private long due() {
    return (long) Math.ceil(frames * 1000.0 * tape.settings().speed() / tape.settings().rate());
  }

  private void frame() throws IOException {
    frames++;
    var frame = draw();
    for (var recording : recordings) {
      recording.frame(frame);
    }
    mark(frame.at());
    progress.accept(frame.at());
  }

  private void mark(long at) throws IOException {
    var now = Optional.of(show.mode());
    if (!now.equals(mode)) {
      mode = now;
      for (var recording : recordings) {
        recording.marker(at, now.orElseThrow().word());
      }
    }
  }

  private Frame draw() {
    screenplay.draw(image.newTextGraphics(), show.look(), show.theme(), Charset.FULL);
    return new Frame(millis(), image);
  }

  /** Milliseconds of the recording. */
  private long millis() {
    return Math.round(shown / tape.settings().speed());
  }
}
