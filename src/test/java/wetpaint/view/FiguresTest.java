package wetpaint.view;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import wetpaint.studio.Command;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.RandomRuns;
import wetpaint.studio.Run;
import wetpaint.studio.Setting;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTest {
  @ParameterizedTest
  @EnumSource(Mode.class)
  void theForecastAtTheStartOfTheLecture(Mode mode) {
    var still = SceneSetup.lecture(mode, 0);
    assertThat(SceneSetup.text(still.draw(80, 24)).get(1)).containsPattern(Pattern.compile(
        "ends 30.0 s *ends 13.5 s *ends 10.0 s *ends 14.0 s *ends 11.0 s"));
    assertThat(String.join("\n", SceneSetup.text(still.draw(120, 36)))).containsPattern(Pattern.compile(
        "(?s)1 sync.*30\\.0 s.*2 async.*13\\.5 s.*3 parallel.*10\\.0 s.*4 concurrent.*14\\.0 s.*5 virtual.*11\\.0 s"));
  }

  @ParameterizedTest
  @CsvSource({
      "SYNC,'Done in 30.0 s; mean response 10.0 s, turnaround 20.0 s',painting 12.0 s,standing 18.0 s",
      "ASYNC,'Done in 13.5 s, 2.2× as fast as sync; mean response 1.0 s, turnaround 12.5 s',painting 12.0 s,idle",
      "PARALLEL,'Done in 10.0 s, 3.0× as fast as sync; mean response 0.0 s, turnaround 10.0 s',painting 12.0 painter-seconds,standing 18.0 painter-seconds"})
  void theEndSaysHowLongItTookAndWhatTheTimeWentInto(Mode mode, String line, String painting, String other) {
    var text = SceneSetup.text(SceneSetup.lecture(mode, 60_000).draw(80, 24));
    assertThat(text.get(14).strip()).isEqualTo(line);
    assertThat(text.get(15)).contains(painting, other);
  }

  @Test
  void whatTheSecondsWentIntoAddsUp() {
    for (var seed = 0; seed < 100; seed++) {
      var scene = SceneSetup.scene(RandomRuns.small(seed), seed * 40L);
      var spent = Spent.of(scene);
      assertThat(spent.painting()).isEqualTo(scene.totals().painting());
      assertThat(spent.all())
          .isEqualTo(
              scene.painters().stream().mapToLong(history -> history.last().employed(scene.at())).sum());
      assertThat(spent.standing()).isNotNegative();
      assertThat(spent.idle()).isNotNegative();
    }
  }

  @ParameterizedTest
  @CsvSource({"0,0.0 s", "949,0.9 s", "950,0.9 s", "1050,1.0 s", "13500,13.5 s", "599999,599.9 s",
      "600000,10:00",
      "3661000,1:01:01"})
  void secondsAreReadAsPeopleReadThem(long millis, String text) {
    assertThat(Seconds.of(millis)).isEqualTo(text);
  }

  @Test
  void noFigureIsLaterThanTheTimeItself() {
    assertThat(Seconds.of(1999)).isEqualTo("1.9 s");
  }

  @Test
  void clockResultAndTimelineSayTheSameOfAnEndBetweenTenths() {
    var run = Run.of(Presets.LECTURE, Mode.ASYNC)
        .branch(1770, new Command.Switch(Setting.of(Mode.PARALLEL, Presets.LECTURE)))
        .branch(4444, new Command.Switch(Setting.of(Mode.ASYNC, Presets.LECTURE)));
    var end = SceneSetup.scene(run, Long.MAX_VALUE).makespan();
    var said = Seconds.brief(end);
    for (var size : new int[][]{{80, 24}, {120, 36}}) {
      var screen = String.join("\n",
          SceneSetup.text(SceneSetup.of(run, Long.MAX_VALUE).draw(size[0], size[1])));
      assertThat(screen).as("%d ms", end).contains("Done in " + said + " s", "◆" + said);
      if (size[0] == 80) {
        assertThat(screen.lines().findFirst().orElseThrow()).endsWith(said + " s");
      }
    }
  }
}
