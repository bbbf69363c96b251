package wetpaint.view;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;

import static org.assertj.core.api.Assertions.assertThat;

/** A question hides neither what canvases do nor the timeline, and nothing of it is cut off. */
class QuestionViewTest {
  private static final List<String> ANSWERS = List.of("10.0 s", "12.0 s", "18.0 s", "30.0 s");
  private static final List<String> BELIEFS = List.of("a third of sync’s time, always",
      "only the paint counts",
      "only the drying counts", "");
  private static final String WHY = "The painter of Sunrise stands there as long as the call lasts. Sunrise is done at "
      + "13.5 s instead of 11.5 s, all at 15.5 s instead of 13.5 s.";

  private static Stream<Look.Overlay.Question> questions() {
    return Stream.of("When will it be done?",
        "With one painter more from now on: done when, instead of at 13.5 s?").flatMap(
            text -> Stream.of(
                new Look.Overlay.Question(text, ANSWERS, -1, -1, ""),
                new Look.Overlay.Question(text, ANSWERS, BELIEFS, 3, 1, WHY)));
  }

  @ParameterizedTest
  @CsvSource({"80, 24, lecture", "100, 30, lecture", "120, 36, lecture", "200, 60, lecture", "80, 24, racks",
      "120, 36, racks", "120, 36, many"})
  void statesAndTimelineStayInSight(int width, int height, String scenario) {
    var still = SceneSetup.of(Run.of(Presets.named(scenario).orElseThrow(), Mode.ASYNC), 2600);
    var usual = SceneSetup.text(still.draw(width, height));
    var tracks = Layout.of(width, height, still.look().scene().scenario(), false, false).canvases().row();
    questions().forEach(question -> {
      var asked = SceneSetup.text(still.overlay(question).draw(width, height));
      assertThat(asked.subList(tracks, height - 1)).isEqualTo(usual.subList(tracks, height - 1));
      var above = String.join("\n", asked.subList(0, tracks));
      var scene = still.look().scene();
      for (var number = 0; number < scene.canvases().size(); number++) {
        assertThat(above).contains(CanvasView.word(scene.canvas(number)));
      }
      isWhole(above, question);
    });
  }

  @ParameterizedTest
  @CsvSource({"40, 14", "60, 20", "79, 23"})
  void nothingIsCutOffWhereThereIsLittleRoom(int width, int height) {
    var still = SceneSetup.of(Run.of(Presets.LECTURE, Mode.ASYNC), 2600);
    questions().forEach(question -> isWhole(String.join("\n",
        SceneSetup.text(still.overlay(question).draw(width, height)).subList(0, height - 1)), question));
  }

  private static void isWhole(String screen, Look.Overlay.Question question) {
    var title = screen.indexOf(question.text());
    var panel = title < 0 ? screen : screen.substring(title);
    assertThat(panel).doesNotContain("…");
    var words = panel.replaceAll("[│╭╮╰╯─\\s]+", " ");
    if (question.given() < 0) {
      assertThat(words).contains(question.text());
      assertThat(ANSWERS).allSatisfy(answer -> assertThat(words).contains(answer));
    } else {
      assertThat(words).contains("✓ 4 30.0 s").contains("× 2 12.0 s").contains(WHY);
    }
  }
}
