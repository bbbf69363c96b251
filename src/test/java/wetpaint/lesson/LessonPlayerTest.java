package wetpaint.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.load.BuiltInLessons;
import wetpaint.show.Cue;
import wetpaint.show.Gallery;
import wetpaint.show.Keys;
import wetpaint.show.Show;
import wetpaint.show.ShowConfig;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.theme.Themes;
import wetpaint.view.Charset;
import wetpaint.view.LessonScreen;
import wetpaint.view.Look;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who teaches presses n, and may press anything. */
class LessonPlayerTest {
  private static final KeyStroke NEXT = key('n');
  private static final KeyStroke SPACE = key(' ');

  private final Lesson lesson = BuiltInLessons.named("lecture").orElseThrow();
  private final Show show = show(lesson, Optional.empty());
  private final LessonPlayer player = LessonPlayer.of(lesson, show, 0);

  @AfterEach
  void end() {
    show.close();
  }

  private static Show show(Lesson lesson, Optional<Cue> cue) {
    var first = lesson.stops().getFirst();
    return new Show(new ShowConfig(first.run(), Presets.all(), Gallery::of, 100, 0, true, cue), Runnable::run,
        () -> {}, 0);
  }

  private static KeyStroke key(char character) {
    return new KeyStroke(character, false, false);
  }

  private Look.Overlay.Question question() {
    return (Look.Overlay.Question) show.look().front().overlay().orElseThrow();
  }

  /** With n alone: asked, run to where the stop says, answered, said, and on; and in the end it stays. */
  @ParameterizedTest
  @ValueSource(strings = {"lecture", "misconceptions", "fairness", "five-minutes"})
  void nAloneGoesThroughALesson(String name) {
    var given = BuiltInLessons.named(name).orElseThrow();
    var now = 0L;
    try (var stage = show(given, Optional.empty())) {
      var teacher = LessonPlayer.of(given, stage, 0);
      for (var number = 0; number < given.stops().size(); number++) {
        var stop = given.stops().get(number);
        assertThat(teacher.number()).isEqualTo(number);
        assertThat(teacher.script().title()).isEqualTo(stop.title());
        if (stop.question().isPresent()) {
          assertThat(teacher.beat()).isEqualTo(Beat.ASK);
          assertThat(teacher.script().say()).isEqualTo(stop.question().orElseThrow().text());
          teacher.press(NEXT, now);
        }
        assertThat(teacher.beat()).isEqualTo(Beat.RUN);
        teacher.advance(now += stop.runs());
        assertThat(stage.look().scene().at())
            .isEqualTo(stop.lanes() == 0 ? stop.until() : stage.look().scene().at());
        if (stop.question().isPresent()) {
          assertThat(teacher.beat()).isEqualTo(Beat.REVEAL);
          assertThat(stage.run()).isEqualTo(stop.run());
          teacher.press(NEXT, now);
        }
        assertThat(teacher.beat()).isEqualTo(Beat.SAY);
        assertThat(teacher.script().say()).isEqualTo(stop.say());
        assertThat(stage.cue(now).caption().said()).isEqualTo(stop.say());
        teacher.press(NEXT, now);
      }
      assertThat(teacher.number()).isEqualTo(given.stops().size() - 1);
      assertThat(teacher.look().front().notice()).isPresent();
    }
  }

  @Test
  void anAnswerIsKeptUntilTheRunHasShownWhichIsRight() {
    player.press(key('2'), 0);
    assertThat(player.beat()).isEqualTo(Beat.RUN);
    assertThat(show.look().front().overlay()).isEmpty();
    player.advance(lesson.stops().getFirst().runs());
    assertThat(question().given()).isEqualTo(1);
    assertThat(question().right()).isEqualTo(0);
    assertThat(show.look().front().score()).isEqualTo("0 of 1 right");
  }

  /** A vote that comes a moment after the question was closed is no wish for another mode. */
  @Test
  void aLateNumberChoosesNoMode() {
    player.press(NEXT, 0);
    player.press(key('1'), 500);
    assertThat(show.mode()).isEqualTo(Mode.CONCURRENT);
    assertThat(player.look().notice().orElseThrow().text()).startsWith("The question is closed");
    player.press(key('1'), 4500);
    player.advance(4600);
    assertThat(show.mode()).isEqualTo(Mode.SYNC);
  }

  @Test
  void aNumberOnTheVerdictChoosesNoModeAndNeitherDoesOneRightAfterIt() {
    var ends = lesson.stops().getFirst().runs();
    player.press(NEXT, 0);
    player.advance(ends);
    for (var number : List.of('2', '5')) {
      player.press(key(number), ends);
      assertThat(question().given()).isNotNegative();
      assertThat(show.mode()).isEqualTo(Mode.CONCURRENT);
      assertThat(player.look().notice().orElseThrow().text()).startsWith("It is answered");
    }
    player.press(NEXT, ends + 100);
    player.press(key('5'), ends + 200);
    assertThat(show.mode()).isEqualTo(Mode.CONCURRENT);
    player.press(key('5'), ends + 5000);
    assertThat(show.mode()).isEqualTo(Mode.VIRTUAL);
  }

  /** Whoever leaves a stop's run in the middle is told what is seen, at every moment. */
  @ParameterizedTest
  @ValueSource(chars = {'1', '2', '3', '4', '5'})
  void aModeOfOnesOwnHasACaption(char mode) {
    goTo(6);
    player.press(NEXT, 0);
    player.press(key(mode), 4100);
    for (var now = 4100; now < 9000; now += 50) {
      player.advance(now);
      assertThat(player.look().caption()).as("at %d", now).isNotBlank();
    }
  }

  /** Nobody waits for the end of a run that is clear already. */
  @Test
  void nBeforeTheEndShowsTheEnd() {
    player.press(NEXT, 0);
    player.press(NEXT, 100);
    assertThat(player.beat()).isEqualTo(Beat.REVEAL);
    assertThat(show.isDone()).isTrue();
  }

  @Test
  void aClickerDoesWhatNAndCapitalNDo() {
    for (var number = 0; number < 4; number++) {
      player.press(new KeyStroke(KeyType.PageDown), 0);
    }
    assertThat(player.number()).isEqualTo(1);
    player.press(new KeyStroke(KeyType.Backspace), 0);
    assertThat(player.number()).isEqualTo(0);
    player.press(new KeyStroke(KeyType.Enter), 0);
    assertThat(player.beat()).isEqualTo(Beat.RUN);
    player.press(new KeyStroke(KeyType.PageUp), 0);
    assertThat(player.beat()).isEqualTo(Beat.ASK);
  }

  /** The stop with commands that are still to come: who only looks loses none of them. */
  @ParameterizedTest
  @ValueSource(strings = {"?", "f", "b", "Y", "u", "←", "Home", "c"})
  void aKeyThatOnlyLooksCutsNothingShort(String name) {
    goTo(7);
    player.press(NEXT, 0);
    player.press(Keys.named(name).orElseThrow(), 1000);
    player.press(new KeyStroke(KeyType.Escape), 1500);
    if (show.look().playback().paused()) {
      player.press(SPACE, 1500);
    }
    player.advance(60_000);
    assertThat(show.run()).isEqualTo(lesson.stops().get(7).run());
    assertThat(player.beat()).isEqualTo(Beat.REVEAL);
  }

  @Test
  void aStopIsSetUpAgainAndNIsAnAnswerFromWhereverOneIs() {
    goTo(3);
    player.press(NEXT, 0);
    for (var pressed : List.of(key('1'), key('s'), key('5'), key('x'), key(']'))) {
      player.press(pressed, 700);
    }
    player.press(NEXT, 800);
    assertThat(player.beat()).isEqualTo(Beat.REVEAL);
    assertThat(show.run()).isEqualTo(lesson.stops().get(3).run());
    player.press(key('r'), 900);
    assertThat(player.beat()).isEqualTo(Beat.ASK);
    assertThat(show.look().scene().at()).isZero();
  }

  @Test
  void goesOnWhereItsCueWas() {
    goTo(2);
    player.press(NEXT, 5000);
    player.advance(6000);
    var cue = Cue.parse(show.cue(6000).json());
    try (var other = show(lesson, Optional.of(cue))) {
      var later = LessonPlayer.of(lesson, other, 0);
      assertThat(later.number()).isEqualTo(2);
      assertThat(later.beat()).isEqualTo(Beat.RUN);
      assertThat(later.script().presenter().since()).isEqualTo(6000);
      later.advance(60_000);
      assertThat(later.beat()).isEqualTo(Beat.REVEAL);
    }
  }

  /** A lesson may be lost while the runs of a comparison are still being found out. */
  @Test
  void goesOnWithAComparisonThatWasNotThereYet() {
    var later = new ArrayList<Runnable>();
    var config = new ShowConfig(lesson.stops().getFirst().run(), Presets.all(), Gallery::of, 100, 0, true,
        Optional.empty());
    String cue;
    try (var slow = new Show(config, later::add, () -> {}, 0)) {
      var teacher = LessonPlayer.of(lesson, slow, 0);
      while (teacher.number() < 8) {
        teacher.press(NEXT, 0);
      }
      assertThat(slow.look().compares()).isFalse();
      cue = slow.cue(0).json();
    }
    try (var other = show(lesson, Optional.of(Cue.parse(cue)))) {
      var again = LessonPlayer.of(lesson, other, 0);
      assertThat(again.number()).isEqualTo(8);
      assertThat(again.look().lanes()).hasSize(3);
      again.advance(60_000);
      assertThat(again.beat()).isEqualTo(Beat.SAY);
    }
  }

  @Test
  void comparesWhereAStopSaysSo() {
    goTo(8);
    player.advance(100);
    assertThat(show.look().lanes()).hasSize(3);
    assertThat(player.script().say()).isEqualTo(lesson.stops().get(8).say());
    player.advance(60_000);
    assertThat(player.beat()).isEqualTo(Beat.SAY);
  }

  /** Whatever is pressed, the lesson stands at a stop of its own, and n gets to its end. */
  @ParameterizedTest
  @CsvSource({"lecture, 1", "lecture, 2", "misconceptions, 3", "misconceptions, 4", "five-minutes, 5"})
  void anythingMayBePressed(String name, long seed) {
    var given = BuiltInLessons.named(name).orElseThrow();
    var random = new Random(seed);
    var names = List.copyOf(Keys.names().keySet());
    var now = 0L;
    var screen = new LessonScreen();
    try (var stage = show(given, Optional.empty())) {
      var teacher = LessonPlayer.of(given, stage, 0);
      for (var pressed = 0; pressed < 300; pressed++) {
        now += random.nextInt(1500);
        var chosen = names.get(random.nextInt(names.size()));
        teacher.press(
            chosen.equals("q") || chosen.equals("Ctrl-C") ? NEXT : Keys.named(chosen).orElseThrow(), now);
        assertThat(teacher.script().number()).isBetween(1, given.stops().size());
        assertThat(teacher.look().keys().getFirst().key()).isEqualTo("n");
        if (pressed % 20 == 0) {
          var image = new BasicTextImage(new TerminalSize(40 + random.nextInt(120), 14 + random.nextInt(30)),
              TextCharacter.DEFAULT_CHARACTER);
          screen.draw(image.newTextGraphics(), teacher.look(), teacher.script(), Themes.named("dark"),
              Charset.FULL);
          screen.turn(random.nextInt(3) - 1);
        }
      }
      teacher.press(new KeyStroke(KeyType.Escape), now);
      for (var pressed = 0; pressed < 4 * given.stops().size(); pressed++) {
        teacher.press(NEXT, now);
      }
      assertThat(teacher.number()).isEqualTo(given.stops().size() - 1);
      assertThat(teacher.look().notice().orElseThrow().text()).contains("last stop");
    }
  }

  private void goTo(int number) {
    while (player.number() < number) {
      player.press(NEXT, 0);
    }
  }
}
