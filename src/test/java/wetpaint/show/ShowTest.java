package wetpaint.show;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import wetpaint.studio.Command;
import wetpaint.studio.Mode;
import wetpaint.studio.Phase;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.studio.Scene;
import wetpaint.studio.Setting;
import wetpaint.studio.Studio;
import wetpaint.view.Look.Overlay;

import static org.assertj.core.api.Assertions.assertThat;

/** What keys do, at exact moments. */
class ShowTest {
  @Test
  void switchesInTheMiddleOfARun() {
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      hand.at(4000).press('2').at(9000).press('3');
      assertThat(hand.show.run().commands()).extracting(Command.At::at).containsExactly(4000L, 9001L);
      assertThat(hand.at(20_000).look().scene().makespan()).isEqualTo(15_500);
    }
  }

  @Test
  void forecastAtTheStartIsWhatEachModeTakes() {
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      var tenths = new EnumMap<Mode, Long>(Mode.class);
      hand.look().outlook().forecasts()
          .forEach((mode, millis) -> tenths.put(mode, Math.round(millis / 100.0)));
      assertThat(tenths)
          .isEqualTo(new EnumMap<>(Map.of(Mode.SYNC, 300L, Mode.ASYNC, 135L, Mode.PARALLEL, 100L,
              Mode.CONCURRENT, 140L, Mode.VIRTUAL, 110L)));
    }
  }

  @Test
  void forecastIsWhatComesTrue() {
    for (var mode : Mode.values()) {
      for (var at = 600L; at < 30_000; at += 1400) {
        try (var hand = Stagehand.lecture(Mode.SYNC)) {
          var promised = hand.at(at).look().outlook().forecasts().get(mode);
          hand.press(Character.forDigit(List.of(Mode.values()).indexOf(mode) + 1, 10));
          assertThat(Studio.simulate(hand.show.run()).makespan()).isCloseTo(promised,
              Offset.offset(10L));
        }
      }
    }
  }

  /** What was chosen counts at once, though it comes into force a millisecond later. */
  @Test
  void keysOfOneMillisecondKnowOfEachOther() {
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      hand.at(700).press('3', '[', '[', 'r').after(1);
      assertThat(hand.show.run().start()).isEqualTo(new Setting(Mode.PARALLEL, 1));
      hand.press(KeyType.Tab, KeyType.Tab).after(1);
      assertThat(hand.look().scene().setting().mode()).isEqualTo(Mode.VIRTUAL);
    }
  }

  @Test
  void pauseStopsTime() {
    try (var hand = Stagehand.lecture(Mode.ASYNC)) {
      hand.at(1500).press(' ').at(60_000);
      assertThat(hand.look().scene().at()).isEqualTo(1500);
      assertThat(hand.show.isMoving()).isFalse();
      hand.press(' ').after(500);
      assertThat(hand.look().scene().at()).isEqualTo(2000);
    }
  }

  @Test
  void stepsGoFromEventToEventAndBack() {
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      hand.at(500).press(' ').press(KeyType.ArrowRight);
      assertThat(hand.look().scene().at()).isEqualTo(1000);
      assertThat(hand.look().scene().canvas(0).phase()).isEqualTo(Phase.DRYING);
      hand.press(KeyType.ArrowRight).press(KeyType.ArrowLeft);
      assertThat(hand.look().scene().at()).isEqualTo(1000);
      assertThat(hand.look().lanes().getFirst().present().orElseThrow().at()).isEqualTo(2500);
      hand.press(KeyType.Home);
      assertThat(hand.look().scene().at()).isZero();
      hand.press(KeyType.End);
      assertThat(hand.look().scene().at()).isEqualTo(2500);
    }
  }

  @Test
  void goingOnFromThePastBranches() {
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      hand.at(12_000).press(KeyType.Home).press(KeyType.PageDown).press('2');
      var look = hand.look();
      assertThat(look.scene().setting().mode()).isEqualTo(Mode.ASYNC);
      assertThat(look.lanes().getFirst().ghost().orElseThrow().makespan()).isEqualTo(30_000);
      hand.press(' ').after(20_000);
      assertThat(hand.look().scene().isDone()).isTrue();
      assertThat(hand.look().lanes().getFirst().ghost()).isEmpty();
      hand.press('u');
      assertThat(hand.look().scene().at()).isEqualTo(12_000);
      assertThat(hand.look().scene().setting().mode()).isEqualTo(Mode.SYNC);
    }
  }

  @Test
  void branchesAreAListToChooseFrom() {
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      hand.at(12_000).press(KeyType.Home).press('3').press('b');
      assertThat(hand.look().front().overlay().orElseThrow())
          .isEqualTo(new Overlay.Menu("Branches: a number goes there",
              List.of("sync: 30.0 s", "sync, 0.0 s parallel:3: 10.0 s"), 1));
      hand.press('1');
      assertThat(hand.look().scene().at()).isEqualTo(12_000);
      assertThat(hand.look().front().overlay()).isEmpty();
    }
  }

  @Test
  void comparesOnOneClock() {
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      hand.at(3000).press('c').at(14_000);
      var lanes = hand.look().scenes();
      assertThat(lanes).extracting(scene -> scene.setting().mode())
          .containsExactly(Mode.SYNC, Mode.ASYNC, Mode.PARALLEL);
      assertThat(lanes).extracting(scene -> scene.at()).containsOnly(11_000L);
      assertThat(lanes).extracting(scene -> scene.isDone()).containsExactly(false, false, true);
      assertThat(hand.look().scene().at()).as("the clock is the lanes'").isEqualTo(11_000);
      hand.press('C');
      assertThat(hand.look().scenes()).hasSize(5);
      hand.press(KeyType.Escape);
      assertThat(hand.look().compares()).isFalse();
      assertThat(hand.look().scene().at()).isEqualTo(3000);
    }
  }

  @Test
  void predictionIsScored() {
    try (var hand = Stagehand.lecture(Mode.ASYNC)) {
      hand.press('p');
      var question = (Overlay.Question) hand.look().front().overlay().orElseThrow();
      assertThat(question.answers()).hasSize(4).doesNotHaveDuplicates();
      assertThat(question.right()).as("not told before it is answered").isNegative();
      hand.press(Character.forDigit(question.answers().indexOf("13.5 s") + 1, 10));
      assertThat(hand.look().front().score()).isEqualTo("1 of 1 right");
      assertThat(hand.look().playback().paused()).isFalse();
      hand.at(2600).press('p');
      var next = (Overlay.Question) hand.look().front().overlay().orElseThrow();
      hand.press(Character.forDigit(next.answers().indexOf("Harbour") + 1, 10));
      var told = (Overlay.Question) hand.look().front().overlay().orElseThrow();
      assertThat(told.answers().get(told.right())).isEqualTo("Sunrise");
      assertThat(hand.look().front().score()).isEqualTo("1 of 2 right");
    }
  }

  @Test
  void disturbancesStrikeWhoPaints() {
    try (var hand = Stagehand.lecture(Mode.ASYNC)) {
      hand.at(500).press('x');
      assertThat(hand.look().scene().canvas(0).phase()).isEqualTo(Phase.BLOCKED);
      assertThat(hand.at(2400).look().scene().painters().getFirst().last().paints()).isFalse();
      assertThat(hand.at(60_000).look().scene().makespan()).isGreaterThanOrEqualTo(15_500);
    }
  }

  @Test
  void aScenarioNamedLikeAPresetHoldsNobodyUp() {
    var own = new Scenario(Presets.LECTURE.name(), "", 500, Presets.named("single").orElseThrow().canvases());
    var all = Stream.concat(Stream.of(own), Presets.all().stream()).toList();
    var seen = new ArrayList<Scenario>();
    try (var show = new Show(
        new ShowConfig(Run.of(own, Mode.SYNC), all, Gallery::of, 100, 0), Runnable::run, () -> {}, 0)) {
      for (var press = 0; press < all.size(); press++) {
        seen.add(show.look().scene().scenario());
        show.press(new KeyStroke('s', false, false), 0);
      }
    }
    assertThat(seen).isEqualTo(all);
  }

  /** Whether one steps on to an instant or back to it, the same has happened there. */
  @Test
  void anInstantIsToldTheSameFromBothSides() {
    try (var hand = new Stagehand(Run.of(Presets.named("io-bound").orElseThrow(), Mode.ASYNC))) {
      hand.at(1000).press('1').press(' ').press(KeyType.ArrowLeft, KeyType.ArrowLeft);
      var back = hand.look().caption();
      hand.press(KeyType.ArrowLeft, KeyType.ArrowRight);
      assertThat(hand.look().caption()).isEqualTo(back);
    }
  }

  /** Frames come at any time: also between two moments at which the caption follows. */
  @Test
  void theLastCaptionComesHoweverTheFramesFall() {
    try (var hand = Stagehand.lecture(Mode.ASYNC)) {
      for (var at = 0; at < 20_000; at += 33) {
        hand.at(at);
      }
      assertThat(hand.look().caption()).isEqualTo("All three canvases are done, after 13.5 s");
      assertThat(hand.show.isMoving()).isFalse();
    }
  }

  @Test
  void figuresOfACaptionGoOnWhileItStands() {
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      hand.look();
      assertThat(hand.at(2100).look().caption())
          .isEqualTo("The painter stands while paint dries: 1.1 s so far");
      assertThat(hand.at(2400).look().caption())
          .isEqualTo("The painter stands while paint dries: 1.4 s so far");
    }
  }

  @Test
  void aDisturbanceIsSaidAtOnceEvenWhilePaused() {
    try (var hand = Stagehand.lecture(Mode.CONCURRENT)) {
      hand.look();
      hand.at(300).press(' ', 'x');
      assertThat(hand.look().caption()).startsWith("Sunrise is blocked and holds no painter");
      hand.press('r').after(300).press('h');
      assertThat(hand.look().caption()).startsWith("Sunrise is a hog, but its turns are no longer");
    }
  }

  @Test
  void disturbancesStrikeEveryLaneAtOnce() {
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      hand.press('C').at(400).press('x');
      assertThat(hand.at(401).look().scenes()).extracting(lane -> lane.canvas(0).phase())
          .containsOnly(Phase.BLOCKED);
      hand.press('r').at(800).press('h');
      assertThat(hand.at(120_000).look().scenes()).extracting(Scene::makespan)
          .containsExactlyElementsOf(Stream.of(Mode.values())
              .map(mode -> Run.of(Presets.LECTURE, mode).branch(400, new Command.Hog()))
              .map(run -> Studio.simulate(run).makespan()).toList());
    }
  }

  @Test
  void lanesAreRewoundAndSteppedTogether() {
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      hand.press('c').at(2600).press(' ').press(KeyType.ArrowLeft);
      assertThat(hand.look().scenes()).extracting(Scene::at).containsOnly(2500L);
      hand.press(KeyType.ArrowLeft, KeyType.ArrowLeft, KeyType.ArrowRight);
      assertThat(hand.look().scenes()).extracting(Scene::at).containsOnly(2000L);
      hand.press(KeyType.PageDown);
      assertThat(hand.look().scenes()).extracting(Scene::at).containsOnly(7000L);
      hand.press(KeyType.Home);
      assertThat(hand.look().scenes()).extracting(Scene::at).containsOnly(0L);
      hand.press(' ').after(1000);
      assertThat(hand.look().scenes()).extracting(Scene::at).containsOnly(1000L);
      hand.press(KeyType.End);
      assertThat(hand.look().scenes()).extracting(Scene::isDone).containsOnly(true);
    }
  }

  @Test
  void whatStruckTheRunStrikesTheLanesToo() {
    try (var hand = Stagehand.lecture(Mode.ASYNC)) {
      hand.at(500).press('x').at(700).press('3').press('c');
      var block = hand.show.run().commands().getFirst();
      assertThat(hand.at(120_000).look().scenes()).extracting(Scene::makespan)
          .containsExactlyElementsOf(Stream.of(Mode.SYNC, Mode.ASYNC, Mode.PARALLEL)
              .map(mode -> new Run(Presets.LECTURE, Setting.of(mode, Presets.LECTURE), List.of(block)))
              .map(run -> Studio.simulate(run).makespan()).toList());
    }
  }

  @Test
  void keysOfOneRunGiveItAgain() {
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      hand.at(500).press('+').at(600).press('h').at(3000).press('5').at(3500).press(']');
      var run = hand.show.run();
      assertThat(run.commands()).extracting(Command.At::command).containsExactly(
          new Command.Hog(), new Command.Switch(new Setting(Mode.VIRTUAL, 2)),
          new Command.Switch(new Setting(Mode.VIRTUAL, 3)));
      assertThat(hand.at(60_000).look().scene().makespan()).isEqualTo(Studio.simulate(run).makespan());
    }
  }

  @Test
  void quits() {
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      hand.press(new KeyStroke('c', true, false));
      assertThat(hand.show.isOver()).isTrue();
    }
  }

  @Test
  void nextScenarioKeepsTheMode() {
    try (var hand = Stagehand.lecture(Mode.PARALLEL)) {
      hand.press('s', 's', 's', 's');
      assertThat(hand.look().scene().scenario()).isEqualTo(Presets.named("single").orElseThrow());
      assertThat(hand.look().scene().setting()).isEqualTo(new Setting(Mode.PARALLEL, 1));
    }
  }
}
