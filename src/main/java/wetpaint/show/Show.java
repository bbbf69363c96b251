package wetpaint.show;

import java.util.Optional;
import java.util.concurrent.Executor;

import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.studio.Mode;
import wetpaint.studio.Run;
import wetpaint.view.Look;

/**
 * A show in progress: keys go in, looks come out. It is driven: whoever owns it hands in the time with every call, in
 * milliseconds of any clock that never goes back. One thread at a time may drive it; {@link #look} is for any thread.
 */
public final class Show implements AutoCloseable {
  private final Performance performance;
  private final Controls controls;
  /** What the driver's clock said when the show's time was 0. */
  private long origin;
  private long revision;
  private volatile Look look;

  /**
   * Begins.
   *
   * @param background where what takes long is computed; {@code Runnable::run} has it at once
   * @param changed    is called, on any thread, when there is something new that neither a key nor time brought: it is to be
   *     seen after the next {@link #advance}
   * @param now        what the driver's clock says, in milliseconds
   */
  public Show(ShowConfig config, Executor background, Runnable changed, long now) {
    this.origin = now;
    this.performance = new Performance(config, background, changed);
    this.controls = new Controls(performance);
    config.cue().ifPresent(cue -> be(cue, now));
    look = performance.look();
  }

  /**
   * Lets happen all that is due by then. How often this is called makes no difference to what is seen at a moment.
   *
   * @param now what the driver's clock says, in milliseconds; a time that has gone by counts as the latest one
   */
  public void advance(long now) {
    attempt(() -> performance.reach(now - origin));
    publish();
  }

  /**
   * Does at that time what the key asks for, after all that is due by then. Keys without a meaning, and those that concern a
   * viewer only, do nothing. What goes wrong is told on the screen.
   */
  public void press(KeyStroke key, long now) {
    attempt(() -> {
      performance.reach(now - origin);
      controls.press(key);
      performance.reach(now - origin);
      performance.hear();
    });
    revision++;
    publish();
  }

  /** What is to be seen, as of the last {@link #advance} or {@link #press}. Never waits and changes nothing. */
  public Look look() {
    return look;
  }

  /** When something changes by itself next, in milliseconds of the driver's clock; {@link Long#MAX_VALUE} if nothing will. */
  public long nextChange() {
    var next = performance.nextChange();
    return next == Long.MAX_VALUE ? next : origin + next;
  }

  /** Whether something changes by itself, although no key is pressed. */
  public boolean isMoving() {
    return nextChange() < Long.MAX_VALUE;
  }

  /** Whether somebody asked to end it. */
  public boolean isOver() {
    return performance.isOver();
  }

  /** Whether all is done at the moment that is shown. */
  public boolean isDone() {
    return performance.player().isDone();
  }

  /** Whether somebody has paused it. */
  public boolean isPaused() {
    return performance.player().head().paused();
  }

  /** The run that is watched, with all commands so far. */
  public Run run() {
    return performance.run().run();
  }

  /** The mode that is watched. */
  public Mode mode() {
    return performance.mode();
  }

  /** Has this as the caption instead of what the show says by itself, until it is empty again. */
  public void say(String text) {
    performance.say(text);
    revision++;
    publish();
  }

  /** Where a lesson has got to, if one is given: it goes with the cue. */
  public Optional<Cue.Stop> stop() {
    return performance.stop();
  }

  /** Is from now on at that place of a lesson, or of none. */
  public void stop(Optional<Cue.Stop> place) {
    performance.stop(place);
    revision++;
  }

  /**
   * All there is to know to have the same show elsewhere, after all that is due by then. What is still being found out is not
   * in it.
   */
  public Cue cue(long now) {
    advance(now);
    return Cues.of(performance);
  }

  /** A number that another one follows whenever there is a new {@link #cue}, but for time that passed. */
  public long revision() {
    return revision + performance.changes();
  }

  /**
   * Is from now on what the cue says: from then on both shows look the same.
   *
   * @throws CueException if the cue says what can't be
   */
  public void follow(Cue cue, long now) {
    be(cue, now);
    revision++;
    publish();
  }

  private void be(Cue cue, long now) {
    Cues.follow(cue, performance);
    origin = now - cue.time();
  }

  @Override
  public void close() {
    performance.close();
  }

  private void publish() {
    try {
      look = performance.look();
    } catch (RuntimeException e) {
      look = look.told(new Look.Notice(sentence(e), true));
    }
  }

  /** What goes wrong ends what was attempted, and nothing else. */
  private void attempt(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException e) {
      performance.overlays.tell(sentence(e), true);
    }
  }

  private static String sentence(RuntimeException e) {
    return "That went wrong: " + e.getMessage();
  }
}
