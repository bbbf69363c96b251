package wetpaint.studio;

import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

import wetpaint.time.Interrupted;
import wetpaint.time.Pace;

/** The few figures of a run that a forecast needs, found by the same scheduler without keeping what happens on the way. */
public sealed interface Estimate {
  /** Nothing is found out. */
  Estimate GIVEN_UP = new GivenUp();

  /** When the last canvas was done, in milliseconds of studio time; empty if that was not found out. */
  OptionalLong makespan();

  /**
   * The run came to its end.
   *
   * @param done    when the last canvas was done, in milliseconds of studio time
   * @param waiting milliseconds in which canvases were ready and had no painter, all together
   */
  record Found(long done, long waiting) implements Estimate {
    @Override
    public OptionalLong makespan() {
      return OptionalLong.of(done);
    }
  }

  /** The run has more events than allowed, or nobody wanted to know any more. */
  record GivenUp() implements Estimate {
    @Override
    public OptionalLong makespan() {
      return OptionalLong.empty();
    }
  }

  /**
   * Simulates a run on this thread. What is found depends on the run and the budget only.
   *
   * @param budget    gives up after so many events
   * @param cancelled asked now and then, on another thread; gives up once it is true. Interrupting this thread does the same
   */
  static Estimate of(Run run, long budget, BooleanSupplier cancelled) {
    if (run.scenario().leastEvents() > budget) {
      return GIVEN_UP;
    }
    var recorder = new Recorder.Counting(new Recorder.Limit(budget, cancelled));
    try (var studio = new Studio(run, Pace.instant(), recorder, Studio.THREADLESS)) {
      studio.work();
      var scene = studio.scene();
      return new Found(scene.makespan(), scene.totals().waiting());
    } catch (Recorder.GaveUp | Interrupted _) {
      return GIVEN_UP;
    }
  }
}
