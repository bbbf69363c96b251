package wetpaint.studio;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What can be said of a scenario before it is run, and what is too much of one. */
class ScenarioTest {
  private static Scenario scenario(OptionalInt racks, Canvas... canvases) {
    return new Scenario("s", "", 500, racks, List.of(canvases));
  }

  private static Canvas canvas(long paint, long dry) {
    return new Canvas("Canvas", List.of(new Layer(paint, dry)));
  }

  /** Whatever is done to it: switches and disturbances only make it later. */
  @ParameterizedTest
  @ValueSource(longs = {0, 500, 1000})
  void noRunBeatsTheBound(long firstSeed) {
    for (var seed = firstSeed; seed < firstSeed + 500; seed++) {
      var run = RandomRuns.small(seed);
      var scene = Studio.simulate(run).scene();
      assertThat(scene.makespan()).as("seed %d: %s", seed, run)
          .isGreaterThanOrEqualTo(run.scenario().bound(scene.painters().size()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 500})
  void theTotalIsTheMakespanInSync(long firstSeed) {
    for (var seed = firstSeed; seed < firstSeed + 500; seed++) {
      var scenario = RandomRuns.small(seed).scenario();
      assertThat(Studio.simulate(Run.of(scenario, Mode.SYNC)).makespan()).as("seed %d: %s", seed, scenario)
          .isEqualTo(scenario.total());
    }
  }

  /** Bound by the longest canvas, by the paint, by its arrival, by the racks; what does not divide is rounded up. */
  @Test
  void theBoundIsTheLargestOfThree() {
    var alike = List.of(canvas(1000, 500), canvas(1000, 500), canvas(1001, 500)).toArray(Canvas[]::new);
    assertThat(scenario(OptionalInt.empty(), alike).bound(1)).isEqualTo(3001);
    assertThat(scenario(OptionalInt.empty(), alike).bound(2)).isEqualTo(1501);
    assertThat(scenario(OptionalInt.empty(), alike).bound(3)).isEqualTo(1501);
    assertThat(scenario(OptionalInt.empty(), canvas(1000, 500), canvas(1, 1).arriving(5000)).bound(2))
        .isEqualTo(5002);
    assertThat(scenario(OptionalInt.of(2), canvas(1, 5000), canvas(1, 5000), canvas(1, 5001)).bound(3))
        .isEqualTo(7501);
  }

  @ParameterizedTest
  @CsvSource({"1000000000, 1000", "20000000, 20", "1000001, 2", "1000000, 1", "1, 1"})
  void theLeastQuantumMakesAMillionSlicesOfThePaint(long paint, long least) {
    assertThat(Scenario.leastQuantum(paint)).isEqualTo(least);
  }

  @Test
  void limits() {
    var full = new Canvas("Full", Collections.nCopies(1000, new Layer(1, 0)));
    assertThat(new Scenario("most", "", 1, Collections.nCopies(1000, full)).paint()).isEqualTo(1_000_000);
    refused(1, OptionalInt.empty(), Collections.nCopies(1001, full),
        "a scenario has at most 1000000 layers in all");
    refused(1, OptionalInt.empty(), List.of(canvas(1_000_001, 0)),
        "a scenario has at most 1000000 quanta of paint");
    refused(500, OptionalInt.of(0), List.of(canvas(1, 0)), "a scenario has at least 1 rack");
    refused(500, OptionalInt.empty(), List.of(canvas(1, 0), canvas(1, 0).arriving(Scenario.LONGEST - 1)),
        "a scenario takes at most 24 h in all");
    assertThatThrownBy(() -> canvas(1, 0).arriving(-1)).hasMessage("canvas Canvas arrives at 0 ms or later");
  }

  private static void refused(long quantum, OptionalInt racks, List<Canvas> canvases, String rule) {
    assertThatThrownBy(() -> new Scenario("s", "", quantum, racks, canvases))
        .isInstanceOf(IllegalArgumentException.class).hasMessage(rule);
  }
}
