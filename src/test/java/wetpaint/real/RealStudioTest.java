package wetpaint.real;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import wetpaint.studio.Command;
import wetpaint.studio.Event;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.studio.Setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Real runs of all modes: what is always true, and who waits for whom. */
@Tag("cores")
class RealStudioTest {
  private static final int TRIES = 4;

  @ParameterizedTest
  @EnumSource(Mode.class)
  void whatIsAlwaysTrueIsTrueOfWhatWasMeasuredAndPaintCostsTheSameInEveryMode(Mode mode)
      throws InterruptedException {
    var run = new RealRun(Run.of(Presets.LECTURE, mode), 50, Io.SOCKET, RealRuns.LIMIT);
    assertThat(anyOf(TRIES, () -> {
      var measured = RealStudio.measure(run);
      RealCheck.check(run, measured.journal());
      assertThat(measured.scene().isDone()).isTrue();
      var difference = measured.difference(Prediction.of(run));
      assertThat(difference.computing() + difference.withoutCore() + difference.late() + difference.waiting())
          .isEqualTo(difference.total());
      return Math.round(100.0 * measured.cpu() / measured.planned());
    }, percent -> percent >= 70 && percent <= 150)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(value = Mode.class, names = {"SYNC", "ASYNC", "VIRTUAL"})
  void aChildProcessThatSleepsDriesAsWell(Mode mode) throws InterruptedException {
    var run = new RealRun(Run.of(RealRuns.scenario(2, 2, 20, 100), mode), 10, Io.COMMAND, RealRuns.LIMIT);
    RealCheck.check(run, RealStudio.measure(run).journal());
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void canvasesThatComeInLaterAndRacksForOneAtATimeAreReal(Mode mode) throws InterruptedException {
    var whole = RealRuns.scenario(3, 2, 100, 300);
    var canvases = IntStream.range(0, 3)
        .mapToObj(number -> whole.canvases().get(number).arriving(1000L - 500L * number))
        .toList();
    var run = RealRuns.of(new Scenario("late", "Late", 500, OptionalInt.of(1), canvases), mode);
    var journal = RealStudio.measure(run).journal();
    RealCheck.check(run, journal);
    assertThat(journal).filteredOn(Event.Arrive.class::isInstance)
        .extracting(event -> ((Event.Arrive) event).canvas())
        .containsExactly(1, 0);
  }

  @Test
  void onlySyncWaitsForAllPaintToDryOneAfterTheOther() throws InterruptedException {
    var scenario = RealRuns.scenario(6, 1, 10, 1000);
    assertThat(RealStudio.measure(RealRuns.of(scenario, Mode.SYNC)).nanos() / 1_000_000)
        .isGreaterThanOrEqualTo(600);
    assertThat(takesLessThan(400, RealRuns.of(scenario, Mode.ASYNC))).isTrue();
    assertThat(takesLessThan(500, RealRuns.of(scenario, Mode.PARALLEL, 2))).isTrue();
    assertThat(takesLessThan(400, RealRuns.of(scenario, Mode.CONCURRENT))).isTrue();
    assertThat(takesLessThan(400, RealRuns.of(scenario, Mode.VIRTUAL, 1))).isTrue();
  }

  /**
   * Also where others use the cores: a system that is fair gives two threads more of them than one. Both are run alternately, so
   * that they meet the same machine.
   */
  @Test
  void twoPaintersPaintFasterThanOneWhereThereAreTwoCores() throws InterruptedException {
    assumeTrue(Runtime.getRuntime().availableProcessors() > 1, "two painters need two cores");
    var scenario = RealRuns.scenario(4, 1, 400, 0);
    var sync = RealRuns.of(scenario, Mode.SYNC);
    var parallel = RealRuns.of(scenario, Mode.PARALLEL, 2);
    var one = 0L;
    var two = 0L;
    for (var round = 0; round < 2 || (two > one * 85 / 100 && round < 5 * TRIES); round++) {
      one += RealStudio.measure(sync).nanos();
      two += RealStudio.measure(parallel).nanos();
    }
    assertThat(two).isLessThan(one * 85 / 100);
  }

  @Test
  void threadsThatShareOneCoreTakeTurnsAndPaintNoFasterThanTheirCpuTime() throws InterruptedException {
    var measured = RealStudio.measure(RealRuns.of(RealRuns.scenario(3, 1, 1200, 0), Mode.CONCURRENT));
    RealCheck.check(measured.run(), measured.journal());
    assertThat(measured.nanos()).isGreaterThanOrEqualTo(measured.cpu());
    assertThat(measured.onlyCpu().isPresent()).isEqualTo(OneCpu.find().isPresent());
    var painted = measured.journal().stream().filter(Event.Paint.class::isInstance)
        .map(event -> ((Event.Paint) event).canvas()).toList();
    assertThat(painted.subList(0, 3)).containsExactlyInAnyOrder(0, 1, 2);
    assertThat(painted.subList(3, 6)).isEqualTo(painted.subList(0, 3));
  }

  @Test
  void aBlockingCallHoldsALoopButNoCarrierUnlessItIsPinned() throws InterruptedException {
    assertThat(paintsWhileBlocked(Mode.ASYNC, new Command.Block())).containsOnly(false);
    assertThat(paintsWhileBlocked(Mode.VIRTUAL, new Command.Block())).contains(true);
    assertThat(paintsWhileBlocked(Mode.CONCURRENT, new Command.Block())).contains(true);
    assertThat(paintsWhileBlocked(Mode.VIRTUAL, new Command.Pin())).containsOnly(false);
    assertThat(paintsWhileBlocked(Mode.CONCURRENT, new Command.Pin())).contains(true);
  }

  @Test
  void aHogIsMoreToPaint() throws InterruptedException {
    var run = RealRuns.of(RealRuns.scenario(1, 1, 2000, 0), Mode.SYNC, 1,
        new Command.At(500, new Command.Hog()));
    assertThat(anyOf(TRIES, () -> {
      var measured = RealStudio.measure(run);
      RealCheck.check(run, measured.journal());
      return measured.planned();
    }, planned -> planned == 400_000_000)).isTrue();
  }

  @Test
  void whatIsClosedStopsAndListensNoMore() throws InterruptedException {
    for (var mode : Mode.values()) {
      var studio = RealStudio.open(RealRuns.of(RealRuns.scenario(3, 4, 5000, 5000), mode));
      studio.start();
      studio.close();
      assertThatThrownBy(studio::await).isInstanceOf(CancellationException.class);
      assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName)
          .doesNotContain("delay server", "delay timer");
      assertThat(ProcessHandle.current().children().filter(child -> child.info().commandLine().orElse("")
          .contains(CarrierProcess.class.getName()))).isEmpty();
    }
  }

  @Test
  void aRunThatIsTooLongIsRefusedBeforeAndCutOffWithin() {
    var run = Run.of(Presets.LECTURE, Mode.SYNC);
    assertThatThrownBy(() -> RealStudio.measure(new RealRun(run, 10, Io.SOCKET, 2000)))
        .hasMessage("expected a run of at most 2 s (--scale 15 would do), found one of 3 s");
    // Drying is never too short, and hardly anything is painted: so it takes longer than predicted, if only by wake-ups.
    var all = Run.of(RealRuns.scenario(1, 10, 1, 3000), Mode.SYNC);
    var limit = Prediction.of(new RealRun(all, 100, Io.SOCKET, RealRuns.LIMIT)).makespan();
    assertThatThrownBy(() -> RealStudio.measure(new RealRun(all, 100, Io.SOCKET, limit)))
        .hasMessage("stopped at the limit of 0.3 s; --limit moves it, --scale makes it shorter");
  }

  /** Of each blocking call in a few runs, whether anybody painted in the meantime. */
  private static List<Boolean> paintsWhileBlocked(Mode mode, Command command) throws InterruptedException {
    var strikes = LongStream.of(500, 1500, 4000, 9000).mapToObj(at -> new Command.At(at, command)).toList();
    var run = new RealRun(new Run(RealRuns.scenario(2, 1, 5000, 10), new Setting(mode, 1), strikes), 20,
        Io.SOCKET,
        RealRuns.LIMIT);
    var blocks = Stream.<Boolean>builder();
    var found = 0;
    for (var tries = 0; tries < TRIES && found == 0; tries++) {
      var journal = RealStudio.measure(run).journal();
      for (var event : journal) {
        if (event instanceof Event.Block(_, var canvas, _, _, _)) {
          found++;
          blocks.add(journal.stream().skip(journal.indexOf(event))
              .takeWhile(later -> !(later instanceof Event.Unblock(_, var over, _) && over == canvas))
              .anyMatch(Event.Paint.class::isInstance));
        }
      }
    }
    return blocks.build().toList();
  }

  /** Whether one of a few runs does. */
  private static boolean takesLessThan(long millis, RealRun run) throws InterruptedException {
    return anyOf(TRIES, () -> RealStudio.measure(run).nanos() / 1_000_000, makespan -> makespan < millis);
  }

  private interface Figure {
    long take() throws InterruptedException;
  }

  private static boolean anyOf(int tries, Figure figure, LongPredicate fits) throws InterruptedException {
    for (var round = 0; round < tries; round++) {
      if (fits.test(figure.take())) {
        return true;
      }
    }
    return false;
  }
}
