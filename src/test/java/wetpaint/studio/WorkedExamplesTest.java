package wetpaint.studio;

import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures that everybody can check by hand. */
class WorkedExamplesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      lecture   | sync       | ''                       | 10000 20000 30000
      lecture   | async      | ''                       | 11500 12500 13500
      lecture   | parallel   | ''                       | 10000 10000 10000
      lecture   | concurrent | ''                       | 12000 13000 14000
      lecture   | virtual    | ''                       | 10000 10000 11000
      lecture   | sync       | 4000=async 9000=parallel | 11500 14500 15500
      lecture   | virtual    | 1000=pin                 | 10000 11000 13000
      lecture   | virtual    | 1000=block               | 10000 10000 13500
      cpu-bound | sync       | ''                       | 6000 12000 18000
      cpu-bound | async      | ''                       | 6000 12000 18000
      cpu-bound | concurrent | ''                       | 17000 17500 18000
      cpu-bound | virtual    | ''                       | 6000 6000 12000
      mixed     | async      | ''                       | 18250 6500 14750
      mixed     | concurrent | ''                       | 12750 10750 13500
      """)
  void presets(String scenario, String start, String commands, String doneAt) {
    assertThat(WrittenRun.doneAt(Studio.simulate(WrittenRun.of(scenario, start, commands))))
        .isEqualTo(doneAt);
  }

  @ParameterizedTest
  @CsvSource({"sync, 0 6000 12000", "concurrent, 0 500 1000"})
  void theLastFirstStrokeComesSoonerInSlices(String start, String responses) {
    assertThat(WrittenRun.responses(Studio.simulate(WrittenRun.of("cpu-bound", start, ""))))
        .isEqualTo(responses);
  }

  @Test
  void oneRack() {
    var lecture = new Scenario("lecture", "", 500, OptionalInt.of(1), Presets.LECTURE.canvases());
    assertThat(WrittenRun.doneAt(Studio.simulate(WrittenRun.of(lecture, "async", ""))))
        .isEqualTo("16000 17500 19000");
    for (var painters = 1; painters <= 3; painters++) {
      assertThat(Studio.simulate(WrittenRun.of(lecture, "virtual:" + painters, "")).makespan())
          .as("%d painters", painters).isEqualTo(19000);
    }
  }

  @ParameterizedTest
  @CsvSource({"async, 8500 10500 12000, 0 0 0", "sync, 7500 15000 22500, 0 5500 11000"})
  void arrivals(String start, String doneAt, String responses) {
    var canvases = WrittenRun.canvases(3, 3, 1000, 1500);
    var outcome = Studio.simulate(WrittenRun.of(new Scenario("arrivals", "", 500, List.of(
        canvases.get(0), canvases.get(1).arriving(2000), canvases.get(2).arriving(4000))), start, ""));
    assertThat(WrittenRun.doneAt(outcome)).isEqualTo(doneAt);
    assertThat(WrittenRun.responses(outcome)).isEqualTo(responses);
  }

  @Test
  void utilisationIsPaintingOverPaintersTimesElapsed() {
    assertThat(Studio.simulate(Run.of(Presets.LECTURE, Mode.SYNC)).journal().getLast())
        .isEqualTo(new Event.Finished(30000, 12000, 0.4));
    assertThat(Studio.simulate(Run.of(Presets.LECTURE, Mode.PARALLEL)).journal().getLast())
        .isEqualTo(new Event.Finished(10000, 12000, 0.4));
  }
}
