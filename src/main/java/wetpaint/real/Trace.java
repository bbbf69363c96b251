package wetpaint.real;

import java.util.ArrayList;
import java.util.List;

/** Where the moments of a run are written down, by whichever thread sees them. */
interface Trace {
  /** Writes a moment down, without waiting for anything. */
  void add(Moment moment);

  /** A trace in memory. */
  final class Kept implements Trace {
    private final List<Moment> moments = new ArrayList<>();

    @Override
    public synchronized void add(Moment moment) {
      moments.add(moment);
    }

    /** All moments so far but the first {@code from}, in the order in which they were written down. */
    synchronized List<Moment> from(int from) {
      return List.copyOf(moments.subList(from, moments.size()));
    }
  }
}
