package wetpaint.cli;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;

import wetpaint.studio.Command;
import wetpaint.studio.Event;
import wetpaint.studio.MeanTimes;
import wetpaint.studio.Outcome;
import wetpaint.studio.Run;
import wetpaint.studio.Strikes;
import wetpaint.studio.Studio;
import wetpaint.studio.Totals;

/**
 * A run's figures, all in milliseconds of studio time.
 *
 * @param sync the makespan of the same scenario in sync, from start to end and as much disturbed; empty if disturbances
 *             that struck somebody here strike nobody there, or the reverse, so that there is nothing to compare
 */
record Report(Run run, Outcome outcome, OptionalLong sync) {
  /** A canvas's times. */
  record CanvasTimes(int number, String name, Totals times, long arrival, long response, long turnaround,
      long done) {}

  /** How long a painter painted, and how long it was one of the mode's painters. */
  record PainterTimes(int number, long painting, long hired) {
    double utilisation() {
      return hired == 0 ? 0 : (double) painting / hired;
    }
  }

  /** Lets it happen. */
  static Report of(Run run) {
    var outcome = Studio.simulate(run);
    return new Report(run, outcome, inSync(run, outcome));
  }

  private static OptionalLong inSync(Run run, Outcome outcome) {
    var disturbances = run.disturbances();
    if (disturbances.isEmpty()) {
      return OptionalLong.of(run.scenario().total());
    }
    var sync = Studio.simulate(run.inSync());
    return Strikes.of(disturbances, sync.journal()).equals(Strikes.of(disturbances, outcome.journal()))
        ? OptionalLong.of(sync.makespan())
        : OptionalLong.empty();
  }

  long makespan() {
    return finished().makespan();
  }

  Event.Finished finished() {
    return (Event.Finished) outcome.journal().getLast();
  }

  /** How many times as fast as sync. */
  OptionalDouble speedUp() {
    return sync.isPresent()
        ? OptionalDouble.of((double) sync.getAsLong() / makespan())
        : OptionalDouble.empty();
  }

  List<CanvasTimes> canvases() {
    var trails = outcome.scene().canvases();
    return IntStream.range(0, trails.size()).mapToObj(number -> {
      var last = trails.get(number).last();
      var canvas = run.scenario().canvases().get(number);
      return new CanvasTimes(number, canvas.name(), last.totals(makespan()), canvas.at(),
          last.response(canvas).orElseThrow(), last.turnaround(canvas).orElseThrow(), last.since());
    }).toList();
  }

  List<PainterTimes> painters() {
    var trails = outcome.scene().painters();
    return IntStream.range(0, trails.size()).mapToObj(number -> {
      var last = trails.get(number).last();
      return new PainterTimes(number, last.painted(makespan()), last.employed(makespan()));
    }).toList();
  }

  /** Response and turnaround, on average. */
  MeanTimes means() {
    return MeanTimes.of(outcome.scene());
  }

  /** The most painters that were hired at a time. */
  int mostPainters() {
    return outcome.scene().painters().size();
  }

  /** No mode with so many painters could have been done before. */
  long bound() {
    return run.scenario().bound(mostPainters());
  }

  /** Disturbances that struck nobody. At one instant, once nobody paints any more, nobody is struck any more either. */
  List<Command.At> idle() {
    var struck = new TreeMap<>(Strikes.of(run.disturbances(), outcome.journal()).at());
    return run.disturbances().stream()
        .filter(given -> given.at() < makespan() && struck.merge(given.at(), -1L, Long::sum) < 0)
        .toList();
  }

  /** What was asked for too late to happen. */
  List<Command.At> late() {
    return run.commands().stream().filter(command -> command.at() >= makespan()).toList();
  }
}
