package wetpaint.studio;

import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.time.HandTicker;
import wetpaint.time.LivePace;
import wetpaint.time.Pace;
import wetpaint.time.Ticker;

import static org.assertj.core.api.Assertions.assertThat;

/** The same run at any pace is the same run. */
@Timeout(120)
class PaceTest {
  private static final Run SWITCHED = new Run(Presets.LECTURE, Setting.of(Mode.SYNC, Presets.LECTURE),
      List.of(
          new Command.At(4000, to(Mode.ASYNC)),
          new Command.At(9000, to(Mode.PARALLEL))));

  private static Command to(Mode mode) {
    return new Command.Switch(Setting.of(mode, Presets.LECTURE));
  }

  private static Scene playFast(Run run) throws Exception {
    var pace = Pace.live(Ticker.wall());
    pace.speed(LivePace.FASTEST);
    try (var live = new LiveRun(run, pace)) {
      live.join();
      Journals.assertSame(live.studio.events(0), Studio.simulate(run).journal(), run.toString());
      return live.studio.scene();
    }
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void byTheWallsClockAHundredTimesAsFast(Mode mode) throws Exception {
    playFast(Run.of(Presets.LECTURE, mode));
  }

  @Test
  void byTheWallsClockWithSwitches() throws Exception {
    assertThat(playFast(SWITCHED).makespan()).isEqualTo(15_500);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void byTheWallsClockWithCommandsGivenAnyTime(long seed) throws Exception {
    var random = new SplittableRandom(seed);
    var pace = Pace.live(Ticker.wall());
    pace.speed(LivePace.FASTEST);
    try (var live = new LiveRun(Run.of(Presets.LECTURE, Mode.SYNC), pace)) {
      for (var command = 0; command < 30; command++) {
        live.studio.give(RandomRuns.anyCommand(random, Presets.LECTURE));
        pace.settle();
      }
      live.join();
      Journals.assertSame(live.studio.events(0), Studio.simulate(live.studio.run()).journal(),
          live.studio.run().toString());
    }
  }

  @Test
  void stepByStep() {
    for (var seed = 0; seed < 100; seed++) {
      var run = RandomRuns.small(seed);
      try (var live = LiveRun.stepped(run)) {
        for (long next; (next = live.studio.next()) != Long.MAX_VALUE;) {
          live.goTo(next);
        }
        Journals.assertSame(live.studio.events(0), Oracle.journal(run), "seed " + seed + ": " + run);
      }
    }
  }

  @Test
  void aKeyTakesEffectAtItsMillisecondOrIfThatIsAssignedAtTheNext() throws Exception {
    var ticker = Ticker.byHand();
    try (var live = new LiveRun(Run.of(Presets.LECTURE, Mode.SYNC), Pace.live(ticker))) {
      live.pace.settle();
      moveTo(live, ticker, 4000);
      assertThat(live.studio.give(to(Mode.ASYNC))).isEqualTo(4000);
      moveTo(live, ticker, 9000);
      assertThat(live.studio.give(to(Mode.PARALLEL))).isEqualTo(9001);
      moveTo(live, ticker, 60_000);
      live.join();
      var run = new Run(Presets.LECTURE, SWITCHED.start(),
          List.of(SWITCHED.commands().getFirst(), new Command.At(9001, to(Mode.PARALLEL))));
      assertThat(live.studio.run()).isEqualTo(run);
      Journals.assertSame(live.studio.events(0), Studio.simulate(run).journal(), "by keys");
    }
  }

  private static void moveTo(LiveRun live, HandTicker ticker, long millis) {
    ticker.moveTo(millis);
    live.pace.settle();
  }

  /** Whatever people do to a live run, what it says it was is what it was. */
  @ParameterizedTest
  @ValueSource(longs = {0, 50, 100, 150, 200, 250})
  void byHandWithPausesJumpsSpeedsAndCommandsFromOutside(long firstSeed) throws Exception {
    for (var seed = firstSeed; seed < firstSeed + 50; seed++) {
      var random = new SplittableRandom(seed);
      var ticker = Ticker.byHand();
      var script = RandomRuns.small(seed);
      try (var live = new LiveRun(script, Pace.live(ticker))) {
        live.pace.settle();
        var millis = 0L;
        for (var move = 0; move < 60 && live.studio.next() != Long.MAX_VALUE; move++) {
          switch (random.nextInt(10)) {
            case 0 -> live.pace.pause();
            case 1, 2 -> live.pace.resume();
            case 3 -> live.pace.speed(random.nextInt(LivePace.SLOWEST, 1000));
            case 4 -> live.pace.jump(live.studio.next());
            case 5, 6 -> live.studio.give(RandomRuns.anyCommand(random, script.scenario()));
            default ->
              ticker.moveTo(millis += random.nextLong(1 + (live.studio.next() - live.pace.now()) * 2));
          }
          live.pace.settle();
        }
        live.pace.jump(Long.MAX_VALUE);
        live.join();
        var run = live.studio.run();
        var about = "seed " + seed + ": " + run;
        Journals.assertSame(live.studio.events(0), Studio.simulate(run).journal(), about);
        Journals.assertSame(live.studio.events(0), Oracle.journal(run), about);
      }
    }
  }
}
