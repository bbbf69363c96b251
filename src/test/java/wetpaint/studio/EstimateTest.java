package wetpaint.studio;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.time.Interrupted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A run's figures without its history are those that the whole run has. */
@Timeout(120)
class EstimateTest {
  /** Two canvases in slices of a millisecond: some two million events. */
  private static final Scenario SLICES = new Scenario("slices", "", 1,
      Collections.nCopies(2, new Canvas("Slow", List.of(new Layer(500_000, 1000)))));

  @ParameterizedTest
  @ValueSource(longs = {0, 100, 200})
  void isWhatTheSimulationSays(long firstSeed) {
    for (var seed = firstSeed; seed < firstSeed + 100; seed++) {
      var run = RandomRuns.small(seed);
      var scene = Studio.simulate(run).scene();
      assertThat(Estimate.of(run, Long.MAX_VALUE, () -> false)).as("seed %d: %s", seed, run)
          .isEqualTo(new Estimate.Found(scene.makespan(), scene.totals().waiting()));
    }
  }

  @Test
  void theBudgetIsCountedInEvents() {
    for (var seed = 0L; seed < 50; seed++) {
      var run = RandomRuns.small(seed);
      var events = Studio.simulate(run).journal().size();
      assertThat(Estimate.of(run, events, () -> false).makespan()).as("seed %d", seed).isPresent();
      assertThat(Estimate.of(run, events - 1, () -> false)).as("seed %d", seed).isEqualTo(Estimate.GIVEN_UP);
    }
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void aCancelledOneGivesUp(Mode mode) {
    assertThat(Estimate.of(Run.of(Presets.LECTURE, mode), Long.MAX_VALUE, () -> true))
        .isEqualTo(Estimate.GIVEN_UP);
  }

  @Test
  void anInterruptedOneGivesUpAndTheThreadStaysInterrupted() {
    Thread.currentThread().interrupt();
    assertThat(Estimate.of(Run.of(SLICES, Mode.CONCURRENT), Long.MAX_VALUE, () -> false))
        .isEqualTo(Estimate.GIVEN_UP);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void anInterruptedSimulationThrowsAndTellsNoMakespan() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> Studio.simulate(Run.of(SLICES, Mode.CONCURRENT)))
        .isInstanceOf(Interrupted.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
