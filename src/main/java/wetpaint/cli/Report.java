package wetpaint.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import wetpaint.studio.Command;
import wetpaint.studio.Event;
import wetpaint.studio.Mode;
import wetpaint.studio.Outcome;
import wetpaint.studio.Run;
import wetpaint.studio.Setting;
import wetpaint.studio.Studio;
import wetpaint.studio.Totals;

/**
 * A run's figures, all in milliseconds of studio time.
 *
 * @param sync the makespan of the same scenario in sync, from start to end and as much disturbed
 */
record Report(Run run, Outcome outcome, long sync) {
  /** A canvas's times, and when it was done. */
  record CanvasTimes(int number, String name, Totals times, long done) {}

  /** How long a painter painted, and how long it was one of the mode's painters. */
  record PainterTimes(int number, long painting, long hired) {
    double utilisation() {
      return hired == 0 ? 0 : (double) painting / hired;
    }
  }

  /** Lets it happen. */
  static Report of(Run run) {
    return new Report(run, Studio.simulate(run), inSync(run));
  }

  private static long inSync(Run run) {
    var disturbances = run.commands().stream().filter(c -> !(c.command() instanceof Command.Switch)).toList();
    return disturbances.isEmpty()
        ? run.scenario().total()
        : Studio.simulate(new Run(run.scenario(), new Setting(Mode.SYNC, 1), disturbances)).makespan();
  }

  long makespan() {
    return finished().makespan();
  }

  Event.Finished finished() {
    return (Event.Finished) outcome.journal().getLast();
  }

  double speedUp() {
    return (double) sync / makespan();
  }

  List<CanvasTimes> canvases() {
    var trails = outcome.scene().canvases();
    return IntStream.range(0, trails.size()).mapToObj(number -> {
      var last = trails.get(number).last();
      return new CanvasTimes(number, run.scenario().canvases().get(number).name(), last.totals(makespan()),
          last.since());
    }).toList();
  }

  List<PainterTimes> painters() {
    var trails = outcome.scene().painters();
    return IntStream.range(0, trails.size()).mapToObj(number -> {
      var last = trails.get(number).last();
      return new PainterTimes(number, last.painted(makespan()), last.employed(makespan()));
    }).toList();
  }

  /** Disturbances at instants at which nobody painted. */
  List<Command.At> idle() {
    var struck = outcome.journal().stream()
        .filter(event -> event instanceof Event.Block || event instanceof Event.Hog)
        .map(Event::t).collect(Collectors.toSet());
    return run.commands().stream()
        .filter(given -> !(given.command() instanceof Command.Switch) && given.at() < makespan()
            && !struck.contains(given.at()))
        .toList();
  }

  /** What was asked for too late to happen. */
  List<Command.At> late() {
    return run.commands().stream().filter(command -> command.at() >= makespan()).toList();
  }
}
