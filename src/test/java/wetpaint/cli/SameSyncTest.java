package wetpaint.cli;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wetpaint.show.Gallery;
import wetpaint.show.Show;
import wetpaint.show.ShowConfig;
import wetpaint.studio.Command;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.RandomRuns;
import wetpaint.studio.Run;

import static org.assertj.core.api.Assertions.assertThat;

/** The screen compares a run with the same time of sync as the command line does, or neither compares it. */
class SameSyncTest {
  private static Stream<Run> runs() {
    return Stream.concat(LongStream.range(0, 100).mapToObj(RandomRuns::small),
        Stream.of(Mode.values())
            .map(mode -> Run.of(Presets.LECTURE, mode).branch(3000, new Command.Block())));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void onTheScreenAndOnTheCommandLine(Run run) {
    var config = new ShowConfig(run, List.of(run.scenario()), Gallery::of, 100, 0);
    var report = Report.of(run);
    try (var show = new Show(config, Runnable::run, () -> {}, 0)) {
      show.advance(report.makespan() + 1);
      var look = show.look();
      var alike = look.lanes().getFirst().alike();
      assertThat(alike ? OptionalLong.of(look.outlook().sync()) : OptionalLong.empty())
          .isEqualTo(report.sync());
    }
  }
}
