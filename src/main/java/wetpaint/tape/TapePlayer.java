package wetpaint.tape;

import java.io.IOException;
import java.util.Optional;

import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.show.Show;

/**
 * Plays a tape on a show. It is driven: whoever owns it hands in the time with every call. What is hidden takes place at
 * once: it takes time on the show's clock, but none on the tape's.
 */
public final class TapePlayer {
  private static final long MINUTE = 60_000;
  /** Of the tape, in milliseconds. */
  private static final long LONGEST = 120 * MINUTE;
  /** Of what is hidden at a time, in milliseconds. */
  private static final long LONGEST_HIDDEN = 24 * 60 * MINUTE;

  private final Tape tape;
  private final Show show;
  private final Listener listener;
  private final long origin;
  private int next;
  /** Milliseconds of the tape so far. */
  private long at;
  /** Milliseconds that were hidden so far. */
  private long hidden;
  private long hiddenNow;
  private boolean hides;
  /** Milliseconds to pass before the next step. */
  private long pause;
  private Optional<Tape.Place> wait = Optional.empty();

  /** Is told what happens on the tape. */
  public interface Listener {
    /**
     * Takes a key for itself, if it is a viewer's.
     *
     * @param now milliseconds of the show's clock
     * @return whether it is; all others are the show's
     */
    boolean takes(KeyStroke key, long now);

    /** A key was pressed where it is seen, for which a terminal sends {@code typed}, at so many milliseconds of the tape. */
    void key(long at, String typed) throws IOException;

    /** The tape says something instead of the show, or lets the show speak again; {@code now} as for {@link #takes}. */
    default void says(String text, long now) {
      // The show itself has it.
    }

    /** What is to be seen now is the last of it before something is hidden. */
    void hides() throws IOException;

    /** The tape asks for a picture of the present moment. */
    void screenshot(Tape.Step.Screenshot step) throws IOException;
  }

  /**
   * Gets ready.
   *
   * @param show has begun at {@code now}, in milliseconds of its clock, and is driven by nobody else until the tape is over
   */
  public TapePlayer(Tape tape, Show show, long now, Listener listener) {
    this.tape = tape;
    this.show = show;
    this.origin = now;
    this.listener = listener;
  }

  /**
   * Lets happen all that is due by then, on the tape and in the show; nothing once the tape is over.
   *
   * @param to milliseconds since the tape began
   * @throws TapeException if it would never end or takes longer than two hours, or 24 at a time where nothing is seen
   * @throws IOException   if a listener fails
   */
  public void advance(long to) throws IOException {
    while (!isOver() && (wait.isPresent() ? waitDone(to) : pause > 0 ? rest(to) : step())) {
      // On to what is due next.
    }
    show.advance(now());
  }

  /** Whether there is nothing more on it. */
  public boolean isOver() {
    return next == tape.steps().size() && pause == 0 && wait.isEmpty();
  }

  /** Milliseconds of the tape so far. */
  public long at() {
    return at;
  }

  /** What the show's clock says now, in milliseconds. */
  public long now() {
    return origin + at + hidden;
  }

  /** Whether what happens now is not to be seen. */
  public boolean isHidden() {
    return hides;
  }

  /** How many steps were taken so far. */
  public int steps() {
    return next;
  }

  /** @throws TapeException if so many milliseconds of a tape are too many */
  static void checkLength(long millis) {
    check(millis, LONGEST, "");
  }

  private static void check(long millis, long most, String what) {
    if (millis > most) {
      throw new TapeException(
          "The tape is longer than %d minutes, which is the most there is%s".formatted(most / MINUTE, what));
    }
  }

  private boolean step() throws IOException {
    switch (tape.steps().get(next++)) {
      case Tape.Step.Press press -> press(press);
      case Tape.Step.Sleep(var millis) -> pause = millis;
      case Tape.Step.Hide() -> {
        if (!hides) {
          show.advance(now());
          listener.hides();
        }
        hides = true;
        hiddenNow = 0;
      }
      case Tape.Step.Unhide() -> hides = false;
      case Tape.Step.Screenshot screenshot -> {
        show.advance(now());
        listener.screenshot(screenshot);
      }
      case Tape.Step.Caption(var text) -> {
        show.say(text);
        listener.says(text, now());
      }
      case Tape.Step.WaitDone(var place) -> wait = Optional.of(place);
    }
    return true;
  }

  private void press(Tape.Step.Press press) throws IOException {
    if (!listener.takes(press.key(), now())) {
      show.press(press.key(), now());
    }
    if (!hides) {
      listener.key(at, press.typed());
    }
    pause = press.pause();
  }

  /** Lets the pause pass. @return whether something may be due by then */
  private boolean rest(long to) {
    var rest = hides ? pause : Math.min(pause, to - at);
    pass(rest);
    pause -= rest;
    return pause == 0;
  }

  /** Looks once a frame, as one does who waits. @return whether something may be due by then */
  private boolean waitDone(long to) {
    show.advance(now());
    if (show.isDone()) {
      wait = Optional.empty();
      return true;
    }
    if (show.isPaused()) {
      throw new TapeException(wait.orElseThrow(), "Wait done would wait for ever: the show is paused here");
    }
    var rate = tape.settings().rate();
    var frame = Math.ceilDiv((at * rate / 1000 + 1) * 1000, rate) - at;
    pass(hides ? frame : Math.min(frame, to - at));
    return hides || at < to || isDoneNow();
  }

  private boolean isDoneNow() {
    show.advance(now());
    return show.isDone();
  }

  private void pass(long millis) {
    if (hides) {
      hiddenNow += millis;
      hidden += millis;
      check(hiddenNow, LONGEST_HIDDEN, " to be hidden");
    } else {
      at += millis;
      checkLength(at);
    }
  }
}
