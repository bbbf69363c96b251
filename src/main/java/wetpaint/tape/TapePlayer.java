package wetpaint.tape;

import java.io.IOException;

import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.show.Show;
import wetpaint.show.ShowConfig;

/**
 * Plays a tape: the show that is seen live, on a clock that is moved from frame to frame. What is hidden takes place, but
 * takes no time in the recording.
 */
public final class TapePlayer implements AutoCloseable {
  private static final long MINUTE = 60_000;
  /** Of what is recorded, in milliseconds. */
  private static final long LONGEST = 120 * MINUTE;
  /** Of what is hidden at a time, in milliseconds. */
  private static final long LONGEST_HIDDEN = 24 * 60 * MINUTE;

  private final Tape tape;
  private final Listener listener;
  private final Show show;
  private long wall;
  private final Stretch shown = new Stretch(LONGEST);
  private Stretch hidden = new Stretch(LONGEST_HIDDEN);
  private boolean hides;

  /**
   * Is told what happens. {@code at} is in milliseconds of the recording, {@code now} in milliseconds of the clock that drives
   * the show, which hidden time passes too.
   */
  public interface Listener {
    /** A frame is due: this is what the show looks like from {@code at} on. */
    void frame(long at, long now, Show show) throws IOException;

    /** Takes a key for itself, seen or hidden, if it is a viewer's. @return whether it is; all others are the show's */
    boolean takes(KeyStroke key, long now);

    /** A key was pressed, for which a terminal sends {@code typed}. */
    void key(long at, String typed) throws IOException;

    /** The tape asks for a picture of the present moment. */
    void screenshot(Tape.Step.Screenshot step, long now, Show show) throws IOException;

    /** The tape is over. */
    void end(long at) throws IOException;
  }

  /** Gets ready: the show begins as {@code config} says. */
  public TapePlayer(Tape tape, ShowConfig config, Listener listener) {
    this.tape = tape;
    this.listener = listener;
    this.show = new Show(config, Runnable::run, () -> {}, 0);
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
        case Tape.Step.Screenshot screenshot -> listener.screenshot(screenshot, wall, show);
        case Tape.Step.Caption(var text) -> show.say(text);
        case Tape.Step.WaitDone(var place) -> waitDone(place);
      }
    }
    if (shown.looks == 0) {
      frame();
    }
    listener.end(millis());
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
    if (!listener.takes(press.key(), wall)) {
      show.press(press.key(), wall);
    }
    if (!hides) {
      listener.key(millis(), press.typed());
    }
    pass(press.pause());
  }

  private void waitDone(Tape.Place place) throws IOException {
    while (!show.isDone()) {
      if (show.look().playback().paused()) {
        throw new TapeException(place, "Wait done would wait for ever: the show is paused here");
      }
      pass(1000 / tape.settings().rate());
    }
  }

  private void hide(boolean on) {
    hides = on;
    hidden = new Stretch(LONGEST_HIDDEN);
  }

  /** Lets time pass, with a frame whenever one is due. */
  private void pass(long millis) throws IOException {
    var stretch = hides ? hidden : shown;
    var until = stretch.passed + millis;
    while (!hides && stretch.due() <= until) {
      move(stretch, stretch.due());
      frame();
    }
    move(stretch, until);
  }

  private void move(Stretch stretch, long to) {
    wall += to - stretch.passed;
    stretch.passed = to;
    check(to, stretch.longest, hides ? " to be hidden" : "");
    show.advance(wall);
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
    listener.frame(millis(), wall, show);
  }

  /** Milliseconds of the recording. */
  private long millis() {
    return Math.round(shown.passed / tape.settings().speed());
  }
}
