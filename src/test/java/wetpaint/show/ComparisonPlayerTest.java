package wetpaint.show;

import java.util.List;

import com.googlecode.lanterna.input.KeyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Scene;
import wetpaint.studio.Studio;

import static org.assertj.core.api.Assertions.assertThat;

/** Lanes are paused, stepped, sped up and rewound together, and each is at every moment what its mode alone would be. */
class ComparisonPlayerTest {
  @ParameterizedTest
  @ValueSource(chars = {'c', 'C'})
  void eachLaneIsWhatItsModeAloneWouldBe(char key) {
    try (var hand = Stagehand.lecture(Mode.VIRTUAL)) {
      hand.press(key);
      for (var at = 0L; at < 31_000; at += 700) {
        assertStandsAt(hand.at(at), Math.min(at, 30_000));
      }
    }
  }

  @Test
  void pauseStopsAllLanes() {
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      hand.press('c').at(4200).press(' ').at(60_000);
      assertStandsAt(hand, 4200);
      assertThat(hand.show.isMoving()).isFalse();
      assertStandsAt(hand.press(' ').after(800), 5000);
    }
  }

  @Test
  void stepsGoToTheNextEventOfAnyLane() {
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      hand.press('C').at(100).press(' ');
      for (var at : List.of(500, 1000, 1500, 2000, 2500)) {
        assertStandsAt(hand.press(KeyType.ArrowRight), at);
      }
      for (var at : List.of(2000, 1500, 1000, 500, 0, 0)) {
        assertStandsAt(hand.press(KeyType.ArrowLeft), at);
      }
    }
  }

  @Test
  void farKeysGoFarOnAllLanes() {
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      hand.press('c').at(7300);
      assertStandsAt(hand.press(KeyType.PageUp), 2300);
      assertStandsAt(hand.press(KeyType.PageUp), 0);
      assertStandsAt(hand.press(KeyType.PageDown), 5000);
      assertStandsAt(hand.press(KeyType.End), 30_000);
      assertStandsAt(hand.press(KeyType.Home), 0);
      assertThat(hand.look().playback().paused()).isTrue();
      assertStandsAt(hand.press(' ').after(1234), 1234);
    }
  }

  @Test
  void speedIsThatOfAllLanes() {
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      assertStandsAt(hand.press('c', '+').at(3000), 6000);
      assertStandsAt(hand.press(KeyType.Home).press(' ').after(1000), 2000);
      assertThat(hand.look().playback().speed()).isEqualTo(200);
    }
  }

  @Test
  void startsAgain() {
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      hand.press('c').at(31_000);
      assertThat(hand.show.isDone()).isTrue();
      assertStandsAt(hand.press('r'), 0);
      assertStandsAt(hand.after(2000), 2000);
    }
  }

  @Test
  void fromTheStart() {
    try (var hand = Stagehand.comparing(Run.of(Presets.LECTURE, Mode.SYNC), 3)) {
      assertStandsAt(hand.at(1700), 1700);
      assertThat(hand.look().scenes()).hasSize(3);
    }
  }

  private static void assertStandsAt(Stagehand hand, long at) {
    var lanes = hand.look().scenes();
    assertThat(lanes).extracting(Scene::at).containsOnly(at);
    for (var lane : lanes) {
      var alone = Studio.simulate(Run.of(lane.scenario(), lane.setting().mode())).scene().back(at);
      assertThat(lane.setting()).isEqualTo(alone.setting());
      assertThat(lane.canvases()).extracting(history -> history.last())
          .isEqualTo(alone.canvases().stream().map(history -> history.last()).toList());
    }
  }
}
