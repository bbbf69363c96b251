package wetpaint.studio;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a journal tells is what the scheduler had seen, at every instant. */
class ReplayTest {
  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aReplayIsTheRunAtEveryInstant(long seed) {
    var made = RandomRuns.small(seed);
    same(new Run(made.scenario(), made.start(),
        made.commands().stream().filter(given -> !(given.command() instanceof Command.Switch)).toList()));
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void aReplayIsTheRunOfEveryPreset(Mode mode) {
    Presets.all().forEach(scenario -> same(Run.of(scenario, mode)));
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void aJournalThatStillGoesOnIsReplayedAsFarAsItGoes(Mode mode) {
    var outcome = Studio.simulate(Run.of(Presets.LECTURE, mode));
    for (var events = 1; events <= outcome.journal().size(); events++) {
      var soFar = outcome.journal().subList(0, events);
      var last = soFar.getLast().t();
      if (events < outcome.journal().size() && outcome.journal().get(events).t() > last) {
        assertThat(Told.by(Replay.scene(Presets.LECTURE, soFar, last)))
            .isEqualTo(Told.by(outcome.scene().back(last)));
      }
    }
  }

  @Test
  void aLayerThatTookLongerIsAsLongAsItTook() {
    var scenario = new Scenario("slow", "Slow", 500, List.of(new Canvas("One", List.of(new Layer(100, 50)))));
    var journal = List.<Event>of(new Event.ModeSet(0, new Setting(Mode.SYNC, 1)), new Event.Ready(0, 0, 0),
        new Event.Paint(10, 0, 0, 0), new Event.Dry(210, 0, 0), new Event.Done(310, 0),
        new Event.Finished(310, 200, 0.6452));
    var scene = Replay.scene(scenario, journal, 310);
    assertThat(scene.isDone()).isTrue();
    assertThat(scene.back(110).canvas(0).painted(110)).isEqualTo(100);
    assertThat(scene.back(110).canvas(0).plan()).isEqualTo(200);
    assertThat(scene.back(260).canvas(0).dryShare(260)).isEqualTo(0.5);
    assertThat(scene.totals()).isEqualTo(new Totals(200, 100, 10, 0, 0));
  }

  @Test
  void aSwitchedJournalIsRefused() {
    var switched = List.<Event>of(new Event.ModeSet(0, new Setting(Mode.SYNC, 1)),
        new Event.ModeSet(5, new Setting(Mode.ASYNC, 1)));
    assertThatThrownBy(() -> Replay.scene(Presets.LECTURE, switched, 5))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("switched at 5 ms");
  }

  private static void same(Run run) {
    var outcome = Studio.simulate(run);
    var replay = Replay.scene(run.scenario(), outcome.journal(), outcome.makespan());
    assertThat(Told.by(replay).equals(Told.by(outcome.scene()))).as("the whole past of %s", run).isTrue();
    outcome.journal().stream().mapToLong(Event::t).distinct()
        .flatMap(t -> LongStream.of(Math.max(0, t - 1), t))
        .forEach(t -> same(replay.back(t), outcome.scene().back(t), run));
  }

  /** How everything stands at an instant. A sentence about it is made only if something differs. */
  private static void same(Scene replayed, Scene was, Run run) {
    for (var number = 0; number < was.canvases().size(); number++) {
      if (!replayed.canvas(number).equals(was.canvas(number))) {
        assertThat(replayed.canvas(number)).as("canvas %d at %d ms of %s", number, was.at(), run)
            .isEqualTo(was.canvas(number));
      }
    }
    for (var number = 0; number < was.painters().size(); number++) {
      if (!replayed.painter(number).equals(was.painter(number))) {
        assertThat(replayed.painter(number)).as("painter %d at %d ms of %s", number, was.at(), run)
            .isEqualTo(was.painter(number));
      }
    }
    if (!replayed.totals().equals(was.totals()) || replayed.utilisation() != was.utilisation()) {
      assertThat(replayed.totals()).as("totals at %d ms of %s", was.at(), run).isEqualTo(was.totals());
      assertThat(replayed.utilisation()).as("at %d ms of %s", was.at(), run).isEqualTo(was.utilisation());
    }
  }
}
