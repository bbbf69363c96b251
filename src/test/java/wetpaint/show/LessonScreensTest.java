package wetpaint.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextGraphics;
import com.googlecode.lanterna.input.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wetpaint.lesson.Beat;
import wetpaint.lesson.Lesson;
import wetpaint.lesson.LessonPlayer;
import wetpaint.load.BuiltInLessons;
import wetpaint.studio.Presets;
import wetpaint.view.Card;
import wetpaint.view.Charset;
import wetpaint.view.LessonScreen;
import wetpaint.view.Look;

import static org.assertj.core.api.Assertions.assertThat;

/** The screens of every stop of the lessons that are shipped: the teacher's, the audience's alone, and the presenter's. */
class LessonScreensTest {
  private static final TerminalSize SIZE = new TerminalSize(80, 24);
  private static final KeyStroke NEXT = new KeyStroke('n', false, false);

  /** Draws a part of a lesson. */
  private interface Part {
    void draw(LessonScreen screen, TextGraphics graphics, LessonPlayer player);
  }

  private static final Part TEACHER = (screen, graphics, player) -> screen.draw(graphics, player.look(),
      player.script(), Stagehand.THEME, Charset.FULL);
  private static final Part STAGE = (screen, graphics, player) -> screen.drawStage(graphics, player.look(),
      player.script(), Stagehand.THEME, Charset.FULL);
  private static final Part PRESENTER = (screen, graphics, player) -> screen.drawPresenter(graphics,
      player.script(), Stagehand.THEME, Charset.FULL);

  private static Stream<String> names() {
    return BuiltInLessons.names().stream();
  }

  /** With the speaker's part below the stage. */
  @ParameterizedTest
  @MethodSource("names")
  void looksAsItShould(String name) {
    var lines = new ArrayList<String>();
    walk(name, (title, player) -> lines.addAll(portrait(title, player, TEACHER)));
    Golden.assertLooksAs("lessons/" + name, lines);
  }

  @ParameterizedTest
  @MethodSource("names")
  void theStageAloneLooksAsItShould(String name) {
    var lines = new ArrayList<String>();
    walk(name, (title, player) -> lines.addAll(portrait(title, player, STAGE)));
    Golden.assertLooksAs("lessons/" + name + "-stage", lines);
  }

  @ParameterizedTest
  @MethodSource("names")
  void thePresenterAloneLooksAsItShould(String name) {
    var lines = new ArrayList<String>();
    walk(name, (title, player) -> {
      if (player.beat() != Beat.REVEAL) {
        lines.addAll(portrait(title, player, PRESENTER));
      }
    });
    Golden.assertLooksAs("lessons/" + name + "-presenter", lines);
  }

  /** Whatever the stage shows, its axis and the canvases stay in sight, those of a crowd as a mosaic. */
  @ParameterizedTest
  @MethodSource("names")
  void nothingTakesTheAxisAndTheCanvasesAway(String name) {
    walk(name, (title, player) -> {
      if (player.look().lanes().size() == 1) {
        for (var part : List.of(TEACHER, STAGE)) {
          var screen = String.join("\n", portrait(title, player, part).subList(0, 26));
          assertThat(screen).as(title).containsPattern("\\d[━─]{6}");
          var canvases = player.look().scene().canvases().size();
          assertThat(screen).as(title).matches(text -> canvases > 6 || text.split("╭", -1).length > canvases);
        }
      }
    });
  }

  /** The show with which a lesson begins. */
  private static Show beginning(Lesson lesson) {
    return new Show(
        new ShowConfig(lesson.stops().getFirst().run(), Presets.all(), Gallery::of, 100, 0, true,
            Optional.empty()),
        Runnable::run, () -> {}, 0);
  }

  /** Goes through a lesson, and tells each beat of it by its title. */
  private static void walk(String name, BiConsumer<String, LessonPlayer> seen) {
    var lesson = BuiltInLessons.named(name).orElseThrow();
    try (var show = beginning(lesson)) {
      var player = LessonPlayer.of(lesson, show, 0);
      var now = 0L;
      for (var stop : lesson.stops()) {
        var title = name + " " + (player.number() + 1) + " ";
        if (player.beat() == Beat.ASK) {
          seen.accept(title + "asks", player);
          player.press(NEXT, now);
        }
        now += stop.runs();
        player.advance(now);
        if (player.beat() == Beat.REVEAL) {
          seen.accept(title + "answers", player);
          player.press(NEXT, now);
        }
        seen.accept(title + "says", player);
        player.press(NEXT, now);
      }
    }
  }

  /** With a class the speaker's part says how many have answered; the question is told once, in the strip. */
  @Test
  void votesAreCountedBesideTheTime() {
    var lesson = BuiltInLessons.named("lecture").orElseThrow();
    try (var show = beginning(lesson)) {
      var player = LessonPlayer.of(lesson, show, 0);
      var question = lesson.stops().getFirst().question().orElseThrow();
      var own = new Look.Own(false, Optional.empty(), Optional.empty(), Optional.empty(),
          Optional.of(new Card.Poll(question.open(), List.of(), 1, 12, 20, -1, true)));
      var lines = portrait("votes", player, (screen, graphics, teacher) -> screen.draw(graphics,
          teacher.look().with(own), teacher.script(), Stagehand.THEME, Charset.FULL));
      assertThat(lines)
          .anyMatch(line -> line.contains("0:00 of 10:00") && line.contains("12 of 20 answered"));
      assertThat(lines.stream().filter(line -> line.contains(question.text()))).hasSize(1);
    }
  }

  /** A mistake in a file that is edited is longer than a row, and may be found while a question is asked. */
  @Test
  void aLongMessageIsToldWhileAQuestionIsAsked() {
    var lesson = BuiltInLessons.named("lecture").orElseThrow();
    try (var show = beginning(lesson)) {
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

  private static List<String> portrait(String title, LessonPlayer player, Part part) {
    var image = new BasicTextImage(SIZE, TextCharacter.DEFAULT_CHARACTER);
    part.draw(new LessonScreen(true), image.newTextGraphics(), player);
    return Portrait.of(title, image, Stagehand.THEME);
  }
}
