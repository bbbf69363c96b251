package wetpaint.real;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import wetpaint.studio.Event;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Studio;

import static org.assertj.core.api.Assertions.assertThat;

/** Measured nanoseconds as the studio's milliseconds. */
class RealJournalTest {
  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void whatIsPredictedIsWhatTheStudioSaysAtScaleOne(Mode mode) {
    for (var scenario : Presets.all()) {
      var run = Run.of(scenario, mode);
      assertThat(Prediction.of(new RealRun(run, 1, Io.SOCKET, RealRuns.LIMIT)).journal())
          .isEqualTo(Studio.simulate(run).journal());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void roundingKeepsTheOrderAndLetsNothingOverlap(long seed) {
    var random = new Random(seed);
    var mode = Mode.values()[random.nextInt(Mode.values().length)];
    var run = new RealRun(Run.of(Presets.LECTURE, mode), 1 + random.nextInt(RealRun.FASTEST), Io.SOCKET,
        RealRuns.LIMIT);
    var late = 0L;
    var moments = new java.util.ArrayList<Moment>();
    for (var event : Prediction.of(run).moments()) {
      // As in reality, everything comes a little later than it should, and so does all that follows.
      late += random.nextInt(700_000);
      moments.add(new Moment(event.at() + late, event.kind(), event.canvas(), event.layer(), event.painter(), 0, 0));
    }
    RealCheck.check(run, RealJournal.of(run, moments));
    assertThat(RealJournal.of(run, moments).stream().map(Event::t).toList()).isSorted();
    List<Moment> shuffled = new java.util.ArrayList<>(moments);
    java.util.Collections.shuffle(shuffled, random);
    assertThat(RealJournal.of(run, RealJournal.ordered(shuffled)).size()).isEqualTo(moments.size() + 2);
  }
}
