package wetpaint.record;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;

import wetpaint.show.Show;
import wetpaint.show.ShowConfig;
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
  private static final long MINUTE = 60_000;
  /** Of what is recorded, in milliseconds. */
  private static final long LONGEST = 120 * MINUTE;
  /** Of what is hidden at a time, in milliseconds. */
  private static final long LONGEST_HIDDEN = 24 * 60 * MINUTE;

  private final Tape tape;
  private final List<? extends Recording> recordings;
  private final LongConsumer progress;
  private final Screenshots screenshots;
  private final HandTicker ticker = Ticker.byHand();
  private final Show show;
  private final Screenplay screenplay = new Screenplay();
  private final BasicTextImage image;
  private long wall;
  private final Stretch shown = new Stretch(LONGEST);
  private Stretch hidden = new Stretch(LONGEST_HIDDEN);
  private boolean hides;
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
  public Director(Tape tape, ShowConfig opening, TerminalSize size, List<? extends Recording> recordings,
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
   * @throws TapeException if it would never end or takes longer than two hours, or 24 at a time where nothing is seen
   * @throws IOException   if it can't be written
   */
  public void play() throws IOException {
    check(tape.pauses(), LONGEST, "");
    for (var step : tape.steps()) {
      switch (step) {
        case Tape.Step.Press press -> press(press);
        case Tape.Step.Sleep(var millis) -> pass(millis);
        case Tape.Step.Hide() -> hide(true);
        case Tape.Step.Unhide() -> hide(false);
        case Tape.Step.Screenshot screenshot -> screenshots.save(screenshot, draw());
        case Tape.Step.Caption(var text) -> show.say(text);
        case Tape.Step.WaitDone(var place) -> waitDone(place);
      }
    }
    if (shown.looks == 0) {
      frame();
    }
    for (var recording : recordings) {
      recording.end(millis());
    }
  }

  @Override
  public void close() {
    show.close();
  }

  private static void check(long millis, long most, String what) {
    if (millis > most) {
      throw new TapeException(
          "The tape is longer than %d minutes, which is the most there is%s".formatted(most / MINUTE, what));
    }
  }

  private void press(Tape.Step.Press press) throws IOException {
    show.press(press.key());
    if (!hides) {
      for (var recording : recordings) {
        recording.key(millis(), press.typed());
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

  private void hide(boolean on) {
    hides = on;
    hidden = new Stretch(LONGEST_HIDDEN);
  }

  /** Lets time pass, with a frame whenever one is due: what is said depends on when somebody looked, so hidden ones count. */
  private void pass(long millis) throws IOException {
    var stretch = hides ? hidden : shown;
    var until = stretch.passed + millis;
    while (stretch.due() <= until) {
      move(stretch, stretch.due());
      if (hides) {
        show.look();
        stretch.looks++;
      } else {
        frame();
      }
    }
    move(stretch, until);
  }

  private void move(Stretch stretch, long to) {
    wall += to - stretch.passed;
    stretch.passed = to;
    check(to, stretch.longest, hides ? " to be hidden" : "");
    ticker.moveTo(wall);
  }

  /** What is recorded, or what is hidden at a time: when to look at the show next. In milliseconds of what happens. */
  private final class Stretch {
    private final long longest;
    private long passed;
    private long looks;

    Stretch(long longest) {
      this.longest = longest;
    }

    long due() {
      return (long) Math.ceil(looks * 1000.0 * tape.settings().speed() / tape.settings().rate());
    }
  }

  private void frame() throws IOException {
    shown.looks++;
    var frame = draw();
    mark(frame.at());
    for (var recording : recordings) {
      recording.frame(frame);
    }
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
    return Math.round(shown.passed / tape.settings().speed());
  }
}
