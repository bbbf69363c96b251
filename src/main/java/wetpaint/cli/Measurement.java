package wetpaint.cli;

import java.util.List;
import java.util.Optional;

import wetpaint.real.FreeCores;

/**
 * All modes beside what the studio says.
 *
 * @param before the cores that were free before the first run
 * @param after  and after the last one, if it was looked at
 */
record Measurement(List<RealComparison> modes, FreeCores before, Optional<FreeCores> after) {
  /** By how much the median run took longer than the best one, of the mode where that is most. */
  double spread() {
    return modes.stream().mapToDouble(mode -> (double) mode.median() / mode.best().nanos() - 1).max().orElse(0);
  }
}
