package wetpaint.lesson;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.studio.Command;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a lesson can say of a run is what the rules' worked examples have. */
class ExpressionsTest {
  private static final Expressions ASYNC = new Expressions(Run.of(Presets.LECTURE, Mode.ASYNC));

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      done                        | 13.5 s
      done Sunrise                | 11.5 s
      done SUNRISE                | 11.5 s
      sync.done                   | 30.0 s
      sync.standing               | 18.0 s
      parallel:3.standing         | 18.0 s
      parallel.busy               | 40 %
      parallel.painters           | 3
      painters                    | 1
      virtual:2.done              | 11.0 s
      painting                    | 12.0 s
      bound                       | 12.0 s
      first                       | Sunrise
      last                        | Nocturne
      sync.done - done            | 16.5 s
      sync.done / done            | 2.2
      sync.done / 4               | 7.5 s
      done + 250ms                | 13.75 s
      done < sync.done            | 13.5 s < 30.0 s
      sync.begun Nocturne         | 20.0 s
      """)
  void comesTo(String expression, String figure) {
    assertThat(ASYNC.value(expression).text()).isEqualTo(figure);
    assertThat(ASYNC.fill("It is {" + expression + "}.")).isEqualTo("It is " + figure + ".");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {three = canvases} canvases                    | three canvases
      {One = painters} painter                       | One painter
      {a third = parallel.done / sync.done}          | a third
      {twice = virtual:2.painters / painters}        | twice
      {done = sync.done}                             | 13.5 s = 30.0 s
      """)
  void wordsForANumberHaveToFit(String text, String filled) {
    assertThat(ASYNC.fill(text)).isEqualTo(filled);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {two = canvases}                  | expected words for 3, which is what canvases comes to, found "two"
      {a third = done / sync.done}      | expected words for 0.5, which is what done / sync.done comes to, found "a third"
      {half = first}                    | expected a number to reckon with, found the canvas Sunrise
      """)
  void wordsThatDoNotFitAreRefused(String text, String sentence) {
    assertThatThrownBy(() -> ASYNC.fill(text)).isInstanceOf(LessonException.class).hasMessage(sentence);
  }

  /** The hiring of the facts: 16000 without the second command, 15500 with it. */
  @Test
  void knowsTheRunWithoutItsLastCommandAndUndisturbed() {
    var hired = new Expressions(new Run(Presets.LECTURE, new Setting(Mode.SYNC, 1),
        List.of(new Command.At(4000, new Command.Switch(new Setting(Mode.ASYNC, 1))),
            new Command.At(9000, new Command.Switch(new Setting(Mode.PARALLEL, 3))))));
    assertThat(hired.fill("{before.done} {done} {before.done - done}")).isEqualTo("16.0 s 15.5 s 0.5 s");
    var blocked = new Expressions(new Run(Presets.LECTURE, new Setting(Mode.ASYNC, 1),
        List.of(new Command.At(700, new Command.Block()))));
    assertThat(blocked.fill("{done} {undisturbed.done}")).isEqualTo("15.5 s 13.5 s");
  }

  @Test
  void findsInstants() {
    assertThat(ASYNC.instant("first dry")).isEqualTo(1000);
    assertThat(ASYNC.instant("first dry Nocturne")).isEqualTo(3000);
    assertThat(ASYNC.instant("first done")).isEqualTo(11_500);
    assertThat(ASYNC.instant("done")).isEqualTo(13_500);
    assertThat(ASYNC.instant("2.5s")).isEqualTo(2500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "dnoe", "done Sunshine", "quick.done", "virtual:9.done", "sync:2.done",
      "done - 3",
      "done < sync.done < 3s", "first - done", "1.0001s", "done -done", "busy Sunrise"})
  void refusesWhatMakesNoSense(String expression) {
    assertThatThrownBy(() -> ASYNC.value(expression)).isInstanceOf(LessonException.class)
        .hasMessageStartingWith("expected ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"first", "first blink", "busy", "first queue"})
  void refusesWhatIsNoInstant(String text) {
    assertThatThrownBy(() -> ASYNC.instant(text)).isInstanceOf(LessonException.class)
        .hasMessageStartingWith("expected ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{done", "done}", "{{done}}", "{}"})
  void refusesBracesThatDoNotMatch(String text) {
    assertThatThrownBy(() -> ASYNC.fill(text)).isInstanceOf(LessonException.class)
        .hasMessageStartingWith("expected ");
  }
}
