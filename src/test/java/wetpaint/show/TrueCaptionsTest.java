package wetpaint.show;

import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.RandomRuns;
import wetpaint.studio.Run;
import wetpaint.view.CaptionTruth;

import static org.assertj.core.api.Assertions.assertThat;

/** What a caption says of now is so at every millisecond for which it stands. */
class TrueCaptionsTest {
  private static final long LONGEST = 8_000;
  private static final String KEYS = "12345[]xXh12345xXh+-";

  private static Stream<Run> runs() {
    return Stream.concat(LongStream.range(0, 16).mapToObj(RandomRuns::small),
        Presets.all().stream().filter(scenario -> scenario.canvases().size() <= 6)
            .map(scenario -> Run.of(scenario, Mode.ASYNC)));
  }

  /** Somebody presses a key that changes the run now and then. */
  @ParameterizedTest
  @MethodSource("runs")
  void atEveryMillisecond(Run run) {
    var walk = new Walk(run.hashCode());
    try (var hand = Stagehand.withoutForecasts(run)) {
      var key = walk.pause();
      for (var at = 0L; at < LONGEST && !hand.show.isDone(); at++) {
        hand.at(at);
        if (at == key) {
          hand.press(KEYS.charAt((int) (at % KEYS.length())));
          key += 1 + 3 * walk.pause();
        }
        var look = hand.show.look();
        assertThat(look.caption()).as("at %d", at).isNotBlank();
        CaptionTruth.check(look.caption(), look.scene());
      }
    }
  }

  /** What is so for longer is not hurried away: nobody reads what changes twice a second. */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void standsLongEnoughToBeRead(Mode mode) {
    try (var hand = Stagehand.withoutForecasts(Run.of(Presets.LECTURE, mode))) {
      var changes = 0;
      var before = "";
      for (var at = 0L; !hand.show.isDone(); at += 100) {
        var caption = hand.at(at).look().caption().replaceAll("[0-9]", "");
        changes += caption.equals(before) ? 0 : 1;
        before = caption;
      }
      assertThat(changes * 1500L).isLessThanOrEqualTo(hand.show.look().scene().at());
    }
  }
}
