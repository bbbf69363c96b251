package wetpaint.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.input.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.lesson.Beat;
import wetpaint.lesson.LessonPlayer;
import wetpaint.load.BuiltInLessons;
import wetpaint.studio.Presets;
import wetpaint.view.Charset;
import wetpaint.view.LessonScreen;
import wetpaint.view.Look;

import static org.assertj.core.api.Assertions.assertThat;

/** The screen of every stop of the lessons that are shipped, as the teacher sees it: the stage with the speaker's part below. */
class LessonScreensTest {
  private static final TerminalSize SIZE = new TerminalSize(80, 24);
  private static final KeyStroke NEXT = new KeyStroke('n', false, false);

  @ParameterizedTest
  @ValueSource(strings = {"lecture", "misconceptions", "five-minutes"})
  void looksAsItShould(String name) {
    var lesson = BuiltInLessons.named(name).orElseThrow();
    var lines = new ArrayList<String>();
    var first = lesson.stops().getFirst();
    try (var show = new Show(
        new ShowConfig(first.run(), Presets.all(), Gallery::of, 100, 0, true, Optional.empty()),
        Runnable::run, () -> {}, 0)) {
      var player = LessonPlayer.of(lesson, show, 0);
      var now = 0L;
      for (var stop : lesson.stops()) {
        var title = name + " " + (player.number() + 1) + " ";
        if (player.beat() == Beat.ASK) {
          lines.addAll(portrait(title + "asks", player));
          player.press(NEXT, now);
        }
        now += stop.runs();
        player.advance(now);
        if (player.beat() == Beat.REVEAL) {
          lines.addAll(portrait(title + "answers", player));
          player.press(NEXT, now);
        }
        lines.addAll(portrait(title + "says", player));
        player.press(NEXT, now);
      }
    }
    Golden.assertLooksAs("lessons/" + name, lines);
  }

  /** A mistake in a file that is edited is longer than a row, and may be found while a question is asked. */
  @Test
  void aLongMessageIsToldWhileAQuestionIsAsked() {
    var lesson = BuiltInLessons.named("lecture").orElseThrow();
    var first = lesson.stops().getFirst();
    try (var show = new Show(
        new ShowConfig(first.run(), Presets.all(), Gallery::of, 100, 0, true, Optional.empty()),
        Runnable::run, () -> {}, 0)) {
      var player = LessonPlayer.of(lesson, show, 0);
      var image = new BasicTextImage(SIZE, TextCharacter.DEFAULT_CHARACTER);
      new LessonScreen().draw(image.newTextGraphics(),
          player.look()
              .told(new Look.Notice("lesson.yaml:4:11: " + "expected another thing ".repeat(9), true)),
          player.script(), Stagehand.THEME, Charset.FULL);
      assertThat(Portrait.of("told", image, Stagehand.THEME))
          .anyMatch(line -> line.contains("lesson.yaml:4:11: expected"));
    }
  }

  private static List<String> portrait(String title, LessonPlayer player) {
    var image = new BasicTextImage(SIZE, TextCharacter.DEFAULT_CHARACTER);
    new LessonScreen().draw(image.newTextGraphics(), player.look(), player.script(), Stagehand.THEME,
        Charset.FULL);
    return Portrait.of(title, image, Stagehand.THEME);
  }
}
