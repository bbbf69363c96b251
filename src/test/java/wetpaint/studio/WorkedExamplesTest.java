package wetpaint.studio;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures that everybody can check by hand. */
class WorkedExamplesTest {
  @ParameterizedTest
  @CsvSource(textBlock = """
      sync,       10000, 20000, 30000
      async,      11500, 12500, 13500
      parallel,   10000, 10000, 10000
      concurrent, 12000, 13000, 14000
      virtual,    10000, 10000, 11000
      """)
  void lectureInEachMode(String mode, long first, long second, long third) {
    var outcome = Studio.simulate(Run.of(Presets.LECTURE, Mode.named(mode).orElseThrow()));
    assertThat(doneAt(outcome)).containsExactly(first, second, third);
    assertThat(outcome.makespan()).isEqualTo(LongStream.of(first, second, third).max().orElseThrow());
  }

  @Test
  void lectureSwitchedTwice() {
    var run = new Run(Presets.LECTURE, Setting.of(Mode.SYNC, Presets.LECTURE), List.of(
        new Command.At(4000, new Command.Switch(Setting.of(Mode.ASYNC, Presets.LECTURE))),
        new Command.At(9000, new Command.Switch(Setting.of(Mode.PARALLEL, Presets.LECTURE)))));
    assertThat(doneAt(Studio.simulate(run))).containsExactly(11500L, 14500L, 15500L);
  }

  @Test
  void utilisationIsPaintingOverPaintersTimesElapsed() {
    assertThat(Studio.simulate(Run.of(Presets.LECTURE, Mode.SYNC)).journal().getLast())
        .isEqualTo(new Event.Finished(30000, 12000, 0.4));
    assertThat(Studio.simulate(Run.of(Presets.LECTURE, Mode.PARALLEL)).journal().getLast())
        .isEqualTo(new Event.Finished(10000, 12000, 0.4));
  }

  private static List<Long> doneAt(Outcome outcome) {
    return outcome.scene().canvases().stream().map(history -> history.last().since()).toList();
  }
}
