package wetpaint.studio;

import java.util.OptionalInt;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What lessons tell a class: figures found by a reference that is not part of this project. */
class LessonFiguresTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      # concurrent in one process; what slices buy
      cpu-bound | sync       | ''                       | 6000 12000 18000
      cpu-bound | concurrent | ''                       | 17000 17500 18000
      cpu-bound | parallel   | ''                       | 6000 6000 6000
      # paint and dry; async
      lecture   | sync       | ''                       | 10000 20000 30000
      lecture   | async      | ''                       | 11500 12500 13500
      # hiring late
      lecture   | sync       | 4000=async               | 11500 15000 16000
      lecture   | sync       | 4000=async 9000=parallel | 11500 14500 15500
      # CPU-bound
      cpu-bound | async      | ''                       | 6000 12000 18000
      # a blocking call, a pinned one
      lecture   | async      | 700=block                | 13500 14500 15500
      lecture   | virtual    | ''                       | 10000 10000 11000
      lecture   | virtual    | 700=block                | 12000 10000 10700
      lecture   | virtual    | 700=pin                  | 12000 10000 11000
      # convoy
      convoy    | async      | ''                       | 6500 8000 8500
      convoy    | concurrent | ''                       | 8500 3000 4000
      # hog
      cpu-bound | async      | 700=hog                  | 8000 14000 20000
      cpu-bound | concurrent | 700=hog                  | 17000 20000 18000
      """)
  void doneAt(String scenario, String start, String commands, String doneAt) {
    assertThat(WrittenRun.doneAt(Studio.simulate(WrittenRun.of(scenario, start, commands))))
        .isEqualTo(doneAt);
  }

  @ParameterizedTest
  @CsvSource({
      // I/O-bound
      "io-bound, async, 13000", "io-bound, parallel, 12500",
      // more carriers
      "many, virtual:1, 19500", "many, virtual:2, 10500", "many, virtual:3, 7500", "many, virtual:4, 7000",
      "many, virtual:6, 6500", "many, virtual:12, 6000", "many, parallel:8, 12000",
      // one dial
      "lecture, virtual:1, 13500", "lecture, virtual:2, 11000", "lecture, virtual:3, 10000",
      // racks
      "racks, async, 19000", "racks, virtual:2, 18500", "racks, virtual:3, 18500", "racks, virtual:6, 18500"})
  void makespans(String scenario, String start, long makespan) {
    assertThat(Studio.simulate(WrittenRun.of(scenario, start, "")).makespan()).isEqualTo(makespan);
  }

  @ParameterizedTest
  @CsvSource({"virtual:2, 13000", "virtual:3, 12500", "virtual:6, 12500"})
  void oneMoreRackHelps(String start, long makespan) {
    var racks = Presets.named("racks").orElseThrow();
    var three = new Scenario(racks.name(), racks.title(), racks.quantum(), OptionalInt.of(3),
        racks.canvases());
    assertThat(Studio.simulate(WrittenRun.of(three, start, "")).makespan()).isEqualTo(makespan);
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void oneChainIsNeverFaster(Mode mode) {
    var single = Presets.named("single").orElseThrow();
    assertThat(Studio.simulate(Run.of(single, mode)).makespan()).isEqualTo(10000);
    assertThat(single.bound(1)).isEqualTo(10000);
  }

  @ParameterizedTest
  @CsvSource({"cpu-bound, sync, 0 6000 12000", "cpu-bound, concurrent, 0 500 1000"})
  void firstStrokes(String scenario, String start, String responses) {
    assertThat(WrittenRun.responses(Studio.simulate(WrittenRun.of(scenario, start, ""))))
        .isEqualTo(responses);
  }

  @ParameterizedTest
  @CsvSource({"sync, 4917", "async, 1625", "concurrent, 500", "virtual:2, 0"})
  void arrivals(String start, long meanResponse) {
    var outcome = Studio.simulate(WrittenRun.of("arrivals", start, ""));
    assertThat(MeanTimes.of(outcome.scene()).response()).isEqualTo(meanResponse);
  }

  /** In sync nobody paints for 18 s; in parallel the painters wait just as long, added up. */
  @ParameterizedTest
  @CsvSource({"sync, 18000, 0.4", "parallel, 18000, 0.4"})
  void hiringRemovesNoWaiting(String start, long stood, double utilisation) {
    var scene = Studio.simulate(WrittenRun.of("lecture", start, "")).scene();
    assertThat(scene.painters().stream().mapToLong(history -> history.last().stood(scene.makespan())).sum())
        .isEqualTo(stood);
    assertThat(scene.utilisation()).isEqualTo(utilisation);
  }

  @Test
  void theBoundHoldsInEveryModeAndIsReached() {
    var lecture = Presets.LECTURE;
    assertThat(LongStream.rangeClosed(1, 3).map(k -> lecture.bound((int) k))).containsExactly(12000L, 10000L,
        10000L);
    assertThat(Presets.named("racks").orElseThrow().bound(6)).isEqualTo(18000);
    assertThat(Presets.named("arrivals").orElseThrow().bound(2)).isEqualTo(7000);
  }
}
