package wetpaint.real;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import wetpaint.real.Moment.Kind;
import wetpaint.studio.Event;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
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
    var mode = List.of(Mode.values()).get(random.nextInt(Mode.values().length));
    var run = new RealRun(Run.of(Presets.LECTURE, mode), 1 + random.nextInt(RealRun.FASTEST), Io.SOCKET,
        RealRuns.LIMIT);
    var late = 0L;
    var moments = new ArrayList<Moment>();
    for (var event : Prediction.of(run).moments()) {
      // As in reality, everything comes a little later than it should, and so does all that follows.
      late += random.nextInt(700_000);
      moments.add(
          new Moment(event.at() + late, event.kind(), event.canvas(), event.layer(), event.painter(), 0, 0));
    }
    RealCheck.check(run, RealJournal.of(run, moments));
    assertThat(RealJournal.of(run, moments).stream().map(Event::t).toList()).isSorted();
    List<Moment> shuffled = new ArrayList<>(moments);
    Collections.shuffle(shuffled, random);
    assertThat(RealJournal.of(run, RealJournal.ordered(shuffled)).size()).isEqualTo(moments.size() + 2);
  }

  @Test
  void paintThatEndedJustBeforeTheRackWasFreeHasQueuedForIt() {
    var scenario = new Scenario("one rack", "One rack", 500, OptionalInt.of(1),
        RealRuns.scenario(2, 1, 1, 1).canvases());
    var run = RealRuns.of(scenario, Mode.PARALLEL);
    // The second one's paint ends at 1.9 ms, the first one is dry at 2.6 ms, and then the second one finds its rack free.
    var moments = List.of(Moment.of(0, Kind.READY, 0, 0), Moment.of(0, Kind.READY, 1, 0),
        new Moment(0, Kind.PAINT, 0, 0, 0, 0, 0), new Moment(0, Kind.PAINT, 1, 0, 1, 0, 0),
        Moment.of(1_000_000, Kind.DRY, 0, 0), Moment.of(1_900_000, Kind.DRY, 1, 0),
        Moment.of(2_600_000, Kind.DONE, 0, -1), Moment.of(4_000_000, Kind.DONE, 1, -1));
    assertThat(RealJournal.of(run, moments)).filteredOn(event -> event.t() > 0).containsExactly(
        new Event.Dry(1, 0, 0),
        new Event.Queue(2, 1, 0), new Event.Done(3, 0), new Event.Dry(3, 1, 0), new Event.Done(4, 1),
        new Event.Finished(4, 3, 3 / 8.0));
  }
}
