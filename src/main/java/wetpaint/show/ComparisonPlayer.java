package wetpaint.show;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import wetpaint.studio.Command;
import wetpaint.studio.Outcome;
import wetpaint.studio.Scene;
import wetpaint.studio.Strikes;
import wetpaint.view.Look;
import wetpaint.view.Topic;

/** Several runs of one scenario, seen at the same instant of one clock. Each was run by the scheduler beforehand. */
final class ComparisonPlayer implements Player {
  /** Canvases in all runs together: each is kept with its whole past. */
  private static final int CANVASES = 100_000;

  private final List<Command.At> commands;
  private final List<Outcome> outcomes;
  private final List<Strikes> strikes;
  private final long end;
  private Playhead head;
  private long now;

  /**
   * Shows what happened.
   *
   * @param commands what was given to all runs alike
   * @param outcomes of the runs, sync's first
   */
  ComparisonPlayer(List<Command.At> commands, List<Outcome> outcomes, Playhead head, long now) {
    this.commands = List.copyOf(commands);
    this.outcomes = List.copyOf(outcomes);
    this.strikes = outcomes.stream().map(outcome -> Strikes.of(commands, outcome.journal())).toList();
    this.end = outcomes.stream().mapToLong(Outcome::makespan).max().orElseThrow();
    this.head = head;
    this.now = now;
  }

  /** How many canvases there may be if so many runs are compared. */
  static int mostCanvases(int runs) {
    return CANVASES / runs;
  }

  /** What was given to all runs alike. */
  List<Command.At> commands() {
    return commands;
  }

  /** How many runs are compared. */
  int count() {
    return outcomes.size();
  }

  /** The runs at the instant that is shown. */
  List<Scene> scenes() {
    return outcomes.stream().map(outcome -> outcome.scene().back(at()).on(at())).toList();
  }

  /** How long the first lane takes, which is sync's, in milliseconds. */
  long sync() {
    return outcomes.getFirst().makespan();
  }

  /** How long the longest lane takes, in milliseconds. */
  long longest() {
    return end;
  }

  @Override
  public void reach(long to) {
    now = to;
  }

  @Override
  public Playhead head() {
    return head;
  }

  @Override
  public long at() {
    return Math.min(head.millis(now), end);
  }

  @Override
  public boolean isDone() {
    return at() == end;
  }

  @Override
  public void pause() {
    head = isDone() ? head.moved(end, now).paused(true, now) : head.paused(true, now);
  }

  @Override
  public void resume() {
    head = head.paused(false, now);
  }

  @Override
  public void speed(int percent) {
    head = head.speed(percent, now);
  }

  @Override
  public boolean forward() {
    return go(outcomes.stream().map(outcome -> outcome.journal().next(at()))
        .flatMapToLong(OptionalLong::stream).min());
  }

  @Override
  public boolean back() {
    return go(outcomes.stream().map(outcome -> outcome.journal().previous(at()))
        .flatMapToLong(OptionalLong::stream).max());
  }

  @Override
  public boolean skip(long millis) {
    return move(Math.clamp(at() + millis, 0, end));
  }

  @Override
  public boolean present() {
    return move(end);
  }

  @Override
  public List<Look.Lane> lanes() {
    var scenes = scenes();
    return IntStream.range(0, scenes.size())
        .mapToObj(lane -> Look.Lane.of(scenes.get(lane)).alike(strikes.get(lane).equals(strikes.getFirst())))
        .toList();
  }

  @Override
  public Topic topic() {
    return Topic.LANES;
  }

  @Override
  public Optional<String> about(Topic topic) {
    return topic == Topic.LANES
        ? Optional.of(Remarks.onLanes(lanes(), strikes.stream().map(all -> all.upTo(at())).toList()))
        : Optional.empty();
  }

  @Override
  public void close() {
    // Nothing runs.
  }

  private boolean go(OptionalLong to) {
    to.ifPresent(this::move);
    return to.isPresent();
  }

  private boolean move(long to) {
    var moved = to != at();
    head = head.moved(to, now);
    return moved;
  }
}
