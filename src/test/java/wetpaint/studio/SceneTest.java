package wetpaint.studio;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.time.LivePace;
import wetpaint.time.Pace;

import static org.assertj.core.api.Assertions.assertThat;

/** How things stand, at any moment and in hindsight. */
@Timeout(120)
class SceneTest {
  /** About so many of a run's instants are looked at, or all. */
  private static final int INSTANTS = 300;

  @ParameterizedTest
  @ValueSource(longs = {0, 100, 200})
  void hindsightIsWhatWasSeenAtTheTime(long firstSeed) {
    for (var seed = firstSeed; seed < firstSeed + 50; seed++) {
      var run = RandomRuns.small(seed);
      var journal = Oracle.journal(run);
      var random = new SplittableRandom(seed);
      var instants = LongStream.concat(
          journal.stream().mapToLong(Event::t).filter(_ -> random.nextInt(journal.size()) < INSTANTS),
          random.longs(20, 0, journal.getLast().t() + 1)).sorted().distinct().toArray();
      var seen = new ArrayList<Scene>();
      try (var live = LiveRun.stepped(run)) {
        for (var at : instants) {
          live.goTo(at);
          seen.add(live.studio.scene());
        }
      }
      var last = Studio.simulate(run).scene();
      for (var scene : seen) {
        var about = "seed " + seed + " at " + scene.at() + ": " + run;
        assertThat(Told.by(last.back(scene.at()))).as(about).isEqualTo(Told.by(scene));
      }
      assertThat(seen.stream().mapToLong(Scene::at).toArray()).as("seed %d", seed).isEqualTo(instants);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 100})
  void betweenTwoEventsASceneTellsLaterMomentsByItself(long firstSeed) {
    for (var seed = firstSeed; seed < firstSeed + 40; seed++) {
      var outcome = Studio.simulate(RandomRuns.small(seed));
      var instants = outcome.journal().stream().mapToLong(Event::t).distinct().toArray();
      for (var i = 0; i + 1 < instants.length; i += 1 + instants.length / INSTANTS) {
        for (var at = instants[i]; at < instants[i + 1]; at += 1 + (instants[i + 1] - instants[i]) / 3) {
          var told = outcome.scene().back(instants[i]).on(at);
          var was = outcome.scene().back(at);
          assertThat(Told.by(told)).as("seed %d at %d", seed, at).isEqualTo(Told.by(was));
        }
      }
    }
  }

  /** What is shown of a crowd while its first instant happens. */
  @Test
  void allIsCountedBeforeAnythingHasHappened() {
    try (var studio = new Studio(Run.of(Presets.LECTURE, Mode.PARALLEL), Pace.stepped())) {
      var scene = studio.scene();
      assertThat(scene.tally().canvases(Phase.READY)).isEqualTo(3);
      assertThat(scene.tally().painters()).isEqualTo(3);
      assertThat(scene.isDone()).isFalse();
    }
  }

  /** What is shown of a crowd until its run is set up. */
  @ParameterizedTest
  @ValueSource(longs = {0, 50})
  void theBeginningIsHowARunStands(long firstSeed) {
    for (var seed = firstSeed; seed < firstSeed + 50; seed++) {
      var run = RandomRuns.small(seed);
      try (var studio = new Studio(run, Pace.stepped())) {
        assertThat(Told.by(Scene.beginning(run))).as("seed %d: %s", seed, run)
            .isEqualTo(Told.by(studio.scene()));
      }
    }
  }

  @Test
  void aPainterThatGoesTakesNothingFromThePast() {
    var toAsync = new Command.At(1500, new Command.Switch(Setting.of(Mode.ASYNC, Presets.LECTURE)));
    var scene = Studio
        .simulate(new Run(Presets.LECTURE, Setting.of(Mode.SYNC, Presets.LECTURE), List.of(toAsync)))
        .scene();
    assertThat(scene.back(1499).canvas(0).holder()).hasValue(0);
    assertThat(scene.back(1500).canvas(0).holder()).isEmpty();
    assertThat(List.of(1000, 1300, 1600, 1900, 2200, 2499)).map(at -> scene.back(at).canvas(0).dryShare(at))
        .containsExactly(0.0, 0.2, 0.4, 0.6, 0.8, 1499 / 1500.0);
  }

  @Test
  void paintAndDrynessGrowWithTime() {
    var scene = Studio.simulate(Run.of(Presets.LECTURE, Mode.PARALLEL)).scene();
    var painting = scene.back(250).canvas(1);
    assertThat(painting.phase()).isEqualTo(Phase.PAINTING);
    assertThat(painting.painted(250)).isEqualTo(250);
    assertThat(painting.dryShare(250)).isZero();
    var drying = scene.back(1750).canvas(1);
    assertThat(drying.painted(1750)).isEqualTo(1000);
    assertThat(drying.dryShare(1750)).isEqualTo(0.5);
    assertThat(scene.canvas(1).dryShare(scene.at())).isEqualTo(1);
  }

  @Test
  void aSceneNeverRunsAheadOfWhatHasHappened() {
    try (var studio = new Studio(Run.of(Presets.LECTURE, Mode.SYNC), aheadOfTheWorld())) {
      assertThat(studio.scene().at()).isZero();
    }
  }

  /** A pace at 5 s in a world that has not started. */
  private static LivePace aheadOfTheWorld() {
    var pace = Pace.stepped();
    pace.jump(5000);
    return pace;
  }

  /** Where all the time went: as the journal has it, canvas by canvas. */
  @ParameterizedTest
  @ValueSource(longs = {0, 250, 500, 750})
  void totalsAreTheSumsOfTheJournal(long firstSeed) {
    for (var seed = firstSeed; seed < firstSeed + 250; seed++) {
      var outcome = Studio.simulate(RandomRuns.small(seed));
      for (var canvas = 0; canvas < outcome.scene().canvases().size(); canvas++) {
        assertThat(outcome.scene().canvas(canvas).totals(outcome.makespan()))
            .as("seed %d canvas %d", seed, canvas)
            .isEqualTo(summedUp(outcome.journal(), canvas));
      }
      var end = (Event.Finished) outcome.journal().getLast();
      assertThat(end.painted()).isEqualTo(outcome.scene().totals().painting());
      assertThat(end.makespan()).isEqualTo(outcome.makespan());
    }
  }

  private static Totals summedUp(List<Event> journal, int canvas) {
    var spent = new EnumMap<Phase, Long>(Phase.class);
    var phase = Phase.EXPECTED;
    var since = 0L;
    for (var event : journal) {
      var next = switch (event) {
        case Event.Paint(_, var number, _, _) when number == canvas -> Phase.PAINTING;
        case Event.Stop(_, var number, _, _) when number == canvas -> Phase.READY;
        case Event.Dry(_, var number, _) when number == canvas -> Phase.DRYING;
        case Event.Queue(_, var number, _) when number == canvas -> Phase.QUEUED;
        case Event.Ready(_, var number, _) when number == canvas -> Phase.READY;
        case Event.Block(_, var number, _, _, _) when number == canvas -> Phase.BLOCKED;
        case Event.Unblock(_, var number, _) when number == canvas -> Phase.READY;
        case Event.Done(_, var number) when number == canvas -> Phase.DONE;
        default -> phase;
      };
      spent.merge(phase, event.t() - since, Long::sum);
      since = event.t();
      phase = next;
    }
    return new Totals(spent.getOrDefault(Phase.PAINTING, 0L), spent.getOrDefault(Phase.DRYING, 0L),
        spent.getOrDefault(Phase.READY, 0L), spent.getOrDefault(Phase.QUEUED, 0L),
        spent.getOrDefault(Phase.BLOCKED, 0L));
  }

  /** Canvases and painters agree on who holds what, at every instant. */
  @ParameterizedTest
  @ValueSource(longs = {0, 250, 500, 750})
  void whoHoldsIsHeld(long firstSeed) {
    for (var seed = firstSeed; seed < firstSeed + 250; seed++) {
      var outcome = Studio.simulate(RandomRuns.small(seed));
      for (var at : outcome.journal().stream().mapToLong(Event::t).distinct().toArray()) {
        checkHolding(outcome.scene().back(at), "seed " + seed + " at " + at);
      }
    }
  }

  /** What is counted while the run goes on is what can be counted afterwards, at every instant. */
  @ParameterizedTest
  @ValueSource(longs = {0, 100})
  void talliesAreTheCountsOfAllStates(long firstSeed) {
    for (var seed = firstSeed; seed < firstSeed + 100; seed++) {
      var outcome = Studio.simulate(RandomRuns.small(seed));
      var random = new SplittableRandom(seed);
      for (var at : random.longs(20, 0, outcome.makespan() + 1).toArray()) {
        var scene = outcome.scene().back(at);
        var about = "seed " + seed + " at " + at;
        for (var phase : Phase.values()) {
          assertThat(scene.tally().canvases(phase)).as(about).isEqualTo((int) scene.canvases().stream()
              .filter(canvas -> canvas.last().phase() == phase).count());
        }
        var painters = scene.painters().stream().map(History::last).toList();
        assertThat(scene.tally().painting()).as(about)
            .isEqualTo((int) painters.stream().filter(PainterState::paints).count());
        assertThat(scene.tally().painters()).as(about).isEqualTo(scene.setting().painters());
        assertThat(scene.tally().idle()).as(about).isEqualTo(
            (int) painters.stream().filter(painter -> painter.hired() && painter.canvas() < 0).count());
        assertThat(scene.totals()).as(about).isEqualTo(scene.canvases().stream()
            .map(canvas -> canvas.last().totals(at)).reduce(Totals.NONE, Totals::plus));
        assertThat(scene.tally().employed(at)).as(about)
            .isEqualTo(painters.stream().mapToLong(painter -> painter.employed(at)).sum());
        assertThat(scene.tally().stood(at)).as(about)
            .isEqualTo(painters.stream().mapToLong(painter -> painter.stood(at)).sum());
      }
    }
  }

  private static void checkHolding(Scene scene, String about) {
    var painters = scene.painters().stream().map(History::last).toList();
    var hired = scene.setting().painters();
    assertThat(IntStream.range(0, painters.size()).filter(p -> painters.get(p).hired()).toArray()).as(about)
        .isEqualTo(IntStream.range(0, hired).toArray());
    for (var painter = 0; painter < painters.size(); painter++) {
      var held = painters.get(painter).canvas();
      assertThat(held < 0 || scene.canvas(held).painter() == painter).as(about).isTrue();
    }
    for (var number = 0; number < scene.canvases().size(); number++) {
      var canvas = scene.canvas(number);
      var holder = canvas.holder();
      assertThat(holder.isEmpty() || painters.get(holder.getAsInt()).canvas() == number).as(about).isTrue();
      assertThat(canvas.phase() == Phase.PAINTING).as(about)
          .isEqualTo(holder.isPresent() && painters.get(holder.getAsInt()).paints());
    }
    var ready = scene.canvases().stream().anyMatch(canvas -> canvas.last().phase() == Phase.READY);
    var free = IntStream.range(0, hired).anyMatch(painter -> painters.get(painter).canvas() < 0);
    assertThat(scene.setting().mode().letsGo() && ready && free).as(about + ": a painter idles").isFalse();
  }
}
