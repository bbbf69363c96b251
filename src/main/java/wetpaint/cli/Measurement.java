package wetpaint.cli;

import java.util.List;

import wetpaint.real.FreeCores;

/**
 * Modes beside what the studio says.
 *
 * @param before the cores that were free before the first run, for each number of painters
 * @param after  and after the last one
 */
record Measurement(List<RealComparison> modes, List<FreeCores> before, List<FreeCores> after) {
  /** By how much the median run took longer than the best one, of the mode where that is most. */
  double spread() {
    return modes.stream().mapToDouble(mode -> (double) mode.median() / mode.best().nanos() - 1).max()
        .orElse(0);
  }
}
