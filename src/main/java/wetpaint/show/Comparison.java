package wetpaint.show;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import wetpaint.studio.Event;
import wetpaint.studio.Outcome;
import wetpaint.studio.Run;
import wetpaint.studio.Scene;
import wetpaint.studio.Studio;
import wetpaint.time.LivePace;
import wetpaint.time.Pace;
import wetpaint.time.Ticker;

/** Several runs of one scenario, seen at the same moment of one clock. Each has been run by the scheduler beforehand. */
final class Comparison implements Playable {
  private final List<Outcome> outcomes;
  private final LivePace clock;
  private final NavigableSet<Long> instants = new TreeSet<>();

  Comparison(List<Run> runs, int speed, boolean paused, Ticker ticker) {
    outcomes = runs.stream().map(Studio::simulate).toList();
    outcomes.forEach(outcome -> outcome.journal().stream().map(Event::t).forEach(instants::add));
    clock = Pace.live(ticker);
    clock.speed(speed);
    if (paused) {
      clock.pause();
    }
  }

  /** The runs at the moment that is shown. */
  List<Scene> scenes() {
    var now = now();
    return outcomes.stream().map(outcome -> outcome.scene().back(now).on(now)).toList();
  }

  @Override
  public void settle() {
    // All has happened.
  }

  @Override
  public boolean isPaused() {
    return clock.isPaused();
  }

  @Override
  public boolean isDone() {
    return now() == instants.last();
  }

  @Override
  public void pause() {
    clock.jump(now());
    clock.pause();
  }

  @Override
  public void resume() {
    clock.resume();
  }

  @Override
  public int speed() {
    return clock.speed();
  }

  @Override
  public void speed(int percent) {
    clock.speed(percent);
  }

  @Override
  public long now() {
    return Math.min(clock.now(), instants.last());
  }

  @Override
  public boolean forward() {
    return go(instants.higher(now()));
  }

  @Override
  public boolean back() {
    return go(instants.lower(now()));
  }

  @Override
  public void skip(long millis) {
    go(Math.clamp(now() + millis, 0, instants.last()));
  }

  @Override
  public void start() {
    go(0L);
  }

  @Override
  public void present() {
    go(instants.last());
  }

  @Override
  public void close() {
    // Nothing runs.
  }

  private boolean go(@Nullable Long to) {
    if (to != null) {
      clock.jump(to);
    }
    return to != null;
  }
}
