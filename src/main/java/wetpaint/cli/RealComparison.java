package wetpaint.cli;

import java.util.Comparator;
import java.util.List;

import wetpaint.real.Difference;
import wetpaint.real.FreeCores;
import wetpaint.real.Measured;
import wetpaint.real.Prediction;
import wetpaint.real.RealRun;

/**
 * Real runs of one mode beside what the studio says.
 *
 * @param runs  one or more, all of the same kind
 * @param asked with a core for each painter
 * @param free  with the cores that were free; the same where there were enough
 */
record RealComparison(List<Measured> runs, Prediction asked, Prediction free) {
  static RealComparison of(List<Measured> runs, FreeCores cores) {
    var run = runs.getFirst().run();
    return new RealComparison(runs, Prediction.of(run), Prediction.of(run, cores.found()));
  }

  RealRun run() {
    return runs.getFirst().run();
  }

  /** The one that took the least time. */
  Measured best() {
    return runs.stream().min(Comparator.comparingLong(Measured::nanos)).orElseThrow();
  }

  /** The makespan that half of the runs stayed below, in nanoseconds. */
  long median() {
    var sorted = runs.stream().mapToLong(Measured::nanos).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  /** The best one's makespan over the predicted one, minus 1. */
  double off() {
    return (double) best().nanos() / 1_000_000 / free.makespan() - 1;
  }

  /** Whether fewer cores were free than there are painters, and that matters. */
  boolean isCrowded() {
    return free.makespan() != asked.makespan();
  }

  /** Where the best one's difference to the prediction with a core for each painter went. */
  Difference difference() {
    return best().difference(asked);
  }
}
