package wetpaint.show;

import java.util.List;
import java.util.SplittableRandom;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.studio.Command;
import wetpaint.studio.Event;
import wetpaint.studio.Mode;
import wetpaint.studio.RandomRuns;
import wetpaint.studio.Scene;
import wetpaint.studio.Setting;
import wetpaint.studio.Studio;
import wetpaint.view.Look.Overlay.Menu;

import static org.assertj.core.api.Assertions.assertThat;

/** Every moment of a run can be had again, and another future from there. */
class TimeMachineTest {
  private static final KeyStroke FAR_BACK = new KeyStroke(KeyType.ArrowLeft, false, false, true);
  private static final KeyStroke FAR_FORWARD = new KeyStroke(KeyType.ArrowRight, false, false, true);

  @Test
  void farKeysGoFiveSeconds() {
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      hand.at(12_300);
      assertThat(hand.press(FAR_BACK).look().scene().at()).isEqualTo(7300);
      assertThat(hand.press(KeyType.PageUp).look().scene().at()).isEqualTo(2300);
      assertThat(hand.press(FAR_BACK).look().scene().at()).isZero();
      assertThat(hand.press(FAR_FORWARD).look().scene().at()).isEqualTo(5000);
      assertThat(hand.press(KeyType.PageDown).look().scene().at()).isEqualTo(10_000);
      assertThat(hand.press(FAR_FORWARD).look().scene().at()).as("no further than there was")
          .isEqualTo(12_300);
      assertThat(hand.look().lanes().getFirst().present()).isEmpty();
      assertThat(hand.press(KeyType.PageDown).look().scene().at()).as("on from the present")
          .isEqualTo(17_300);
      assertThat(hand.show.run().commands()).isEmpty();
    }
  }

  /** Right goes from instant to instant, with all that happens at each, and says so; Left the same way back. */
  @ParameterizedTest
  @ValueSource(longs = {0, 20, 40})
  void stepsGoThroughEveryInstantOfARunAndBack(long firstSeed) {
    for (var seed = firstSeed; seed < firstSeed + 20; seed++) {
      var run = RandomRuns.small(seed);
      var outcome = Studio.simulate(run);
      var instants = outcome.journal().stream().map(Event::t).distinct().toList();
      try (var hand = Stagehand.withoutForecasts(run)) {
        hand.press(' ');
        for (var at : instants.subList(1, instants.size())) {
          var look = hand.press(KeyType.ArrowRight).look();
          assertStandsAs(look.scene(), outcome.scene().back(at), "seed " + seed);
          assertThat(look.caption()).isNotBlank();
        }
        assertThat(hand.show.isDone()).isTrue();
        for (var at : instants.reversed().subList(1, instants.size())) {
          assertStandsAs(hand.press(KeyType.ArrowLeft).look().scene(), outcome.scene().back(at),
              "seed " + seed);
        }
        assertThat(hand.press(KeyType.ArrowLeft).look().scene().at()).isZero();
        for (var at : instants.subList(1, instants.size())) {
          assertStandsAs(hand.press(KeyType.ArrowRight).look().scene(), outcome.scene().back(at),
              "seed " + seed);
        }
        assertThat(hand.look().lanes().getFirst().present()).as("back in the present").isEmpty();
        assertThat(Studio.simulate(hand.show.run()).journal()).isEqualTo(outcome.journal());
      }
    }
  }

  @Test
  void aStepSaysWhatHappenedAndWhy() {
    try (var hand = Stagehand.lecture(Mode.ASYNC)) {
      hand.at(2200).press(' ').press(KeyType.ArrowRight);
      assertThat(hand.look().scene().at()).isEqualTo(2500);
      assertThat(hand.look().caption()).isEqualTo("Sunrise is dry and ready; the painter is busy");
      hand.at(20_000);
      assertThat(hand.look().caption()).as("it stands while time does")
          .isEqualTo("Sunrise is dry and ready; the painter is busy");
    }
  }

  @Test
  void pausedNothingHappensHoweverOftenOneLooks() {
    try (var hand = Stagehand.lecture(Mode.CONCURRENT)) {
      hand.at(1700).press(' ');
      var before = hand.look().scene();
      for (var at = 2000; at < 90_000; at += 900) {
        assertStandsAs(hand.at(at).look().scene(), before, "at " + at);
      }
      hand.press(' ').after(13_000);
      assertThat(hand.look().scene().makespan()).isEqualTo(14_000);
    }
  }

  @Test
  void spaceInThePastBranchesThere() {
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      hand.at(4000).press('2').at(9000).press(' ').press(KeyType.Home, KeyType.PageDown).press(' ');
      assertThat(hand.look().lanes().getFirst().ghost().orElseThrow().makespan())
          .isEqualTo(hindsight(4000, Mode.ASYNC));
      assertThat(hand.show.run().commands()).extracting(Command.At::at).containsExactly(4000L);
      hand.press(KeyType.Home).press(' ');
      assertThat(hand.show.run().commands()).as("what came later was in another run").isEmpty();
      hand.after(29_000);
      assertThat(hand.look().lanes().getFirst().ghost()).as("until the branch is done").isPresent();
      hand.after(2000);
      assertThat(hand.look().lanes().getFirst().ghost()).isEmpty();
      assertThat(hand.look().scene().makespan()).isEqualTo(30_000);
      hand.press('b');
      assertThat(((Menu) hand.look().front().overlay().orElseThrow()).lines()).hasSize(3).last()
          .isEqualTo("sync: 30.0 s");
    }
  }

  private static long hindsight(long at, Mode mode) {
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      hand.at(at).press(Character.forDigit(List.of(Mode.values()).indexOf(mode) + 1, 10));
      return Studio.simulate(hand.show.run()).makespan();
    }
  }

  /** Commands given at a moment of the past are given at that moment. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void commandsGivenInThePastBelongToTheBranch(long seed) {
    var random = new SplittableRandom(seed);
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      hand.at(15_000).press(KeyType.Home);
      var steps = 1 + random.nextInt(6);
      for (var step = 0; step < steps; step++) {
        hand.press(KeyType.ArrowRight);
      }
      var at = hand.look().scene().at();
      var before = hand.look().scene();
      hand.press('3');
      assertThat(hand.show.run().commands()).containsExactly(
          new Command.At(at + 1, new Command.Switch(new Setting(Mode.PARALLEL, 3))));
      assertStandsAs(hand.look().scene().back(at), before, "what was before is the same");
      assertThat(hand.look().playback().paused()).isTrue();
      hand.press('u');
      assertThat(hand.show.run().commands()).isEmpty();
      assertThat(hand.look().scene().at()).isEqualTo(15_000);
    }
  }

  @Test
  void branchesCanBeLeftAndTakenUpAgain() {
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      hand.at(6000).press(KeyType.Home).press('2', ' ').after(3000).press(KeyType.Home).press('3', ' ')
          .after(1000);
      hand.press('b');
      assertThat(((Menu) hand.look().front().overlay().orElseThrow()).lines()).hasSize(3);
      hand.press('1');
      assertThat(hand.look().scene().at()).isEqualTo(6000);
      assertThat(hand.look().scene().setting().mode()).isEqualTo(Mode.SYNC);
      hand.press('b', '1');
      assertThat(hand.look().scene().at()).isEqualTo(3001);
      assertThat(hand.look().scene().setting().mode()).isEqualTo(Mode.ASYNC);
      hand.press('b');
      assertThat(((Menu) hand.look().front().overlay().orElseThrow()).lines()).as("none is lost").hasSize(3)
          .doesNotHaveDuplicates();
      assertThat(List.copyOf(((Menu) hand.look().front().overlay().orElseThrow()).lines()).get(2))
          .startsWith("sync, 0.0 s async");
    }
  }

  private static void assertStandsAs(Scene scene, Scene expected, String about) {
    assertThat(scene.at()).as(about).isEqualTo(expected.at());
    assertThat(scene.setting()).as(about).isEqualTo(expected.setting());
    assertThat(scene.canvases()).as(about).extracting(history -> history.last())
        .isEqualTo(expected.canvases().stream().map(history -> history.last()).toList());
    assertThat(scene.painters()).as(about).extracting(history -> history.last())
        .isEqualTo(expected.painters().stream().map(history -> history.last()).toList());
  }
}
