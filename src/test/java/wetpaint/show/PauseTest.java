package wetpaint.show;

import org.junit.jupiter.api.Test;

import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.view.Captions;

import static org.assertj.core.api.Assertions.assertThat;

/** What is seen when the show stands still, and how many ways are seen side by side. */
class PauseTest {
  @Test
  void onPausingTheCaptionIsAboutTheInstantThatIsShown() {
    for (var mode : Mode.values()) {
      for (var at = 100; at < 10_000; at += 370) {
        try (var hand = Stagehand.withoutForecasts(Run.of(Presets.LECTURE, mode))) {
          for (var soon = 100; soon < at; soon += 100) {
            hand.at(soon).look();
          }
          var look = hand.at(at).press(' ').look();
          assertThat(look.caption()).as("%s, %d ms", mode, at).isEqualTo(Captions.now(look.scene()));
        }
      }
    }
  }

  @Test
  void oneKeyComparesThreeAndTheOtherAllAndEachGoesBack() {
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      hand.at(1000).press('c');
      assertThat(hand.look().lanes()).hasSize(3);
      hand.press('C');
      assertThat(hand.look().lanes()).hasSize(5);
      hand.press('c');
      assertThat(hand.look().lanes()).hasSize(3);
      hand.press('c');
      assertThat(hand.look().lanes()).hasSize(1);
      hand.press('C').press('C');
      assertThat(hand.look().lanes()).hasSize(1);
    }
  }
}
