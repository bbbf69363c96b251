package wetpaint.show;

import java.util.function.BooleanSupplier;

import wetpaint.studio.Estimate;
import wetpaint.studio.Outcome;
import wetpaint.studio.Run;
import wetpaint.studio.Studio;

/** Simulates runs as long as somebody wants to know, and no more than so many events in each. */
record Simulator(long budget, BooleanSupplier givenUp) {
  /** It takes too long, or nobody wants to know any more. */
  static final class GivenUp extends RuntimeException {
    private static final long serialVersionUID = 1;

    GivenUp() {
      super("given up", null, false, false);
    }
  }

  /** What happens in a run. @throws GivenUp if that is not found out */
  Outcome outcome(Run run) {
    return Studio.simulate(run, budget, givenUp).orElseThrow(GivenUp::new);
  }

  /** When all is done in a run, in milliseconds of studio time. @throws GivenUp if that is not found out */
  long makespan(Run run) {
    return estimate(run).makespan().orElseThrow(GivenUp::new);
  }

  /** The same, or that it is not found out. */
  Estimate estimate(Run run) {
    return Estimate.of(run, budget, givenUp);
  }
}
