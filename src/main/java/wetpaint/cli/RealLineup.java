package wetpaint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

import wetpaint.real.RealRun;
import wetpaint.studio.Event;
import wetpaint.studio.Mode;
import wetpaint.studio.Replay;

/** Real runs that are looked at together. They are run one after another, each alone on the machine. Not for several threads. */
final class RealLineup implements AutoCloseable {
  private final List<RealRun> runs;
  private final Executor background;
  private final Runnable changed;
  private final List<RealSession> begun = new ArrayList<>();

  private RealLineup(List<RealRun> runs, Executor background, Runnable changed) {
    this.runs = List.copyOf(runs);
    this.background = background;
    this.changed = changed;
  }

  /** Begins the first of these runs. */
  static RealLineup begin(List<RealRun> runs, Executor background, Runnable changed) {
    var lineup = new RealLineup(runs, background, changed);
    lineup.beginNext();
    return lineup;
  }

  /** The run in that mode alone, if it is over. */
  Optional<RealLineup> alone(Mode mode) {
    return begun.stream()
        .filter(session -> session.run().run().start().mode() == mode
            && session.stage() instanceof RealSession.Stage.Past)
        .findFirst().map(session -> {
          var lineup = new RealLineup(List.of(session.run()), background, changed);
          lineup.begun.add(session);
          return lineup;
        });
  }

  /** How many runs there are in all. */
  int size() {
    return runs.size();
  }

  /** The run at work; the last one if all are over. */
  RealSession session() {
    return begun.getLast();
  }

  /** All that are over. */
  List<RealSession.Stage.Past> pasts() {
    return begun.stream().map(RealSession::stage).filter(RealSession.Stage.Past.class::isInstance)
        .map(RealSession.Stage.Past.class::cast).toList();
  }

  /** Begins the next one if the one before is over. */
  void advance() {
    if (!isOver() && session().stage() instanceof RealSession.Stage.Past) {
      beginNext();
    }
  }

  /** Whether all are over. */
  boolean isOver() {
    return begun.size() == runs.size() && session().stage() instanceof RealSession.Stage.Past;
  }

  /** How they stand now. */
  RealLanes lanes() {
    return new RealLanes(IntStream.range(0, runs.size()).mapToObj(this::part).toList());
  }

  private RealLanes.Part part(int number) {
    var run = runs.get(number);
    if (number >= begun.size()) {
      var start = List.<Event>of(new Event.ModeSet(0, run.run().start()));
      return new RealLanes.Part(Replay.scene(run.scenario(), start, 0), Optional.empty(),
          RealLanes.Progress.TO_COME);
    }
    var session = begun.get(number);
    return new RealLanes.Part(session.scene(), session.outlook(),
        session.stage() instanceof RealSession.Stage.Past
            ? RealLanes.Progress.OVER
            : RealLanes.Progress.AT_WORK);
  }

  private void beginNext() {
    begun.add(new RealSession(runs.get(begun.size()), background, changed));
  }

  @Override
  public void close() {
    begun.forEach(RealSession::close);
  }
}
