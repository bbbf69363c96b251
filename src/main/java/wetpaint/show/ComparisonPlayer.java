package wetpaint.show;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import wetpaint.studio.Command;
import wetpaint.studio.Event;
import wetpaint.studio.Outcome;
import wetpaint.studio.Run;
import wetpaint.studio.Scene;
import wetpaint.studio.Studio;
import wetpaint.time.LivePace;
import wetpaint.time.Pace;
import wetpaint.time.Ticker;

/** Several runs of one scenario, seen at the same moment of one clock. Each is run by the scheduler beforehand. */
final class ComparisonPlayer implements Transport {
  private final Ticker ticker;
  private LivePace clock;
  private List<Run> runs;
  private List<Outcome> outcomes;
  private NavigableSet<Long> instants;

  /** From the start on, at that speed in per cent. */
  ComparisonPlayer(List<Run> runs, int speed, Ticker ticker) {
    this.ticker = ticker;
    this.runs = runs;
    outcomes = simulate(runs);
    instants = instants(outcomes);
    clock = clock(0, speed, false);
  }

  private LivePace clock(long at, int speed, boolean paused) {
    var started = Pace.live(ticker);
    started.speed(speed);
    if (paused) {
      started.pause();
    }
    started.jump(at);
    return started;
  }

  /** The runs at the moment that is shown. */
  List<Scene> scenes() {
    var now = now();
    return outcomes.stream().map(outcome -> outcome.scene().back(now).on(now)).toList();
  }

  /** Gives a command to every lane, at the next millisecond and instead of what was to come. */
  void give(Command command) {
    var at = now() + 1;
    runs = runs.stream().map(run -> run.branch(at, command)).toList();
    outcomes = simulate(runs);
    instants = instants(outcomes);
    if (isPaused()) {
      clock.jump(at);
    }
  }

  private static List<Outcome> simulate(List<Run> runs) {
    return runs.stream().map(Studio::simulate).toList();
  }

  private static NavigableSet<Long> instants(List<Outcome> outcomes) {
    return outcomes.stream().flatMap(outcome -> outcome.journal().stream()).map(Event::t)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How long the first lane takes, which is sync's, in milliseconds. */
  long sync() {
    return outcomes.getFirst().makespan();
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

  /** A clock does not go back: there it starts anew. */
  private boolean go(@Nullable Long to) {
    if (to != null) {
      clock = clock(to, speed(), isPaused());
    }
    return to != null;
  }
}
