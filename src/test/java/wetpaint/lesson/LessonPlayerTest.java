package wetpaint.lesson;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.load.BuiltInLessons;
import wetpaint.show.Cue;
import wetpaint.show.Gallery;
import wetpaint.show.Keys;
import wetpaint.show.Show;
import wetpaint.show.ShowConfig;
import wetpaint.studio.Presets;
import wetpaint.view.Look;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who teaches presses n, and may press anything. */
class LessonPlayerTest {
  private static final KeyStroke NEXT = key('n');
  private static final KeyStroke SPACE = key(' ');

  private final Lesson lesson = BuiltInLessons.named("lecture").orElseThrow();
  private final Show show = show(lesson, Optional.empty());
  private final LessonPlayer player = LessonPlayer.of(lesson, show, 0);

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
  @ValueSource(strings = {"lecture", "misconceptions", "five-minutes"})
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
          assertThat(teacher.script().say()).isEmpty();
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
    assertThat(show.look().front().score()).isEqualTo("0/1");
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
  @ValueSource(longs = {1, 2, 3})
  void anythingMayBePressed(long seed) {
    var random = new Random(seed);
    var names = List.copyOf(Keys.names().keySet());
    var now = 0L;
    for (var pressed = 0; pressed < 600; pressed++) {
      now += random.nextInt(1500);
      var name = names.get(random.nextInt(names.size()));
      player.press(name.equals("q") || name.equals("Ctrl-C") ? NEXT : Keys.named(name).orElseThrow(), now);
      assertThat(player.script().number()).isBetween(1, lesson.stops().size());
      assertThat(player.look().keys().getFirst().key()).isEqualTo("n");
    }
    player.press(new KeyStroke(KeyType.Escape), now);
    for (var pressed = 0; pressed < 4 * lesson.stops().size(); pressed++) {
      player.press(NEXT, now);
    }
    assertThat(player.number()).isEqualTo(lesson.stops().size() - 1);
  }

  private void goTo(int number) {
    while (player.number() < number) {
      player.press(NEXT, 0);
    }
  }
}
