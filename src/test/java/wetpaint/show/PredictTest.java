package wetpaint.show;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import com.googlecode.lanterna.input.KeyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.studio.Canvas;
import wetpaint.studio.Event;
import wetpaint.studio.Layer;
import wetpaint.studio.Millis;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.RandomRuns;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.studio.Studio;
import wetpaint.view.Look;
import wetpaint.view.Look.Overlay.Question;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said to be right is what then happens, and nothing else that was offered is. */
class PredictTest {
  private static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  /** Somebody who goes to and fro and commands, and then asks. */
  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsSaidToBeRightIsWhatHappens(long seed) {
    var random = new SplittableRandom(seed);
    var run = RandomRuns.small(seed);
    var makespan = Studio.simulate(run).makespan();
    try (var hand = Stagehand.withoutForecasts(run)) {
      for (var asked = 0; asked < 4; asked++) {
        for (var moves = random.nextInt(4); moves > 0; moves--) {
          move(hand, random, makespan);
        }
        if (!hand.show.isDone()) {
          ask(hand, seed);
        }
      }
    }
  }

  private static void move(Stagehand hand, SplittableRandom random, long makespan) {
    switch (random.nextInt(9)) {
      case 0 -> hand.press(Character.forDigit(1 + random.nextInt(5), 10));
      case 1 -> hand.press(random.nextBoolean() ? 'x' : 'h');
      case 2 -> hand.press(' ');
      case 3 -> hand.press(KeyType.ArrowRight);
      case 4, 5 -> hand.press(KeyType.ArrowLeft);
      case 6 -> hand.press(KeyType.Home);
      default -> hand.after(random.nextLong(1 + makespan / 4));
    }
  }

  private static void ask(Stagehand hand, long seed) {
    var paused = hand.look().playback().paused();
    var at = hand.look().scene().at();
    var past = hand.look().lanes().getFirst().present().isPresent();
    var run = past ? hand.show.run().until(at) : hand.show.run();
    hand.press('p');
    var question = asked(hand);
    assertThat(question.answers()).as("seed %d", seed).doesNotHaveDuplicates();
    assertThat(question.beliefs()).as("seed %d", seed).isEmpty();
    hand.press('1');
    var told = asked(hand);
    assertThat(hand.look().playback().paused()).as("seed %d", seed).isEqualTo(paused);
    assertThat(told.why()).isNotBlank();
    var right = told.answers().get(told.right());
    var journal = Studio.simulate(run).journal();
    if (question.text().startsWith("When")) {
      assertThat(question.answers()).as("seed %d", seed).hasSize(4);
      assertThat(right).as("seed %d at %d: %s", seed, at, run)
          .isEqualTo(Millis.rounded(journal.getLast().t()));
    } else if (question.text().startsWith("Which")) {
      var next = journal.stream().filter(event -> event.t() > at).filter(Event.Paint.class::isInstance)
          .map(Event.Paint.class::cast).findFirst().orElseThrow();
      assertThat(right).as("seed %d at %d: %s", seed, at, run)
          .isEqualTo("Canvas " + next.canvas());
    }
    hand.press(KeyType.Escape);
    assertThat(hand.look().front().overlay()).isEmpty();
  }

  private static Question asked(Stagehand hand) {
    return (Question) hand.look().front().overlay().orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void atTheStartOfEveryPresetThereAreFourTimes(Mode mode) {
    for (var scenario : Presets.all()) {
      try (var hand = new Stagehand(Run.of(scenario, mode))) {
        hand.press('p');
        assertThat(asked(hand).answers()).hasSize(4)
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void theScreenDoesNotTellWhatIsAsked() {
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      assertThat(hand.at(100).look().outlook().forecasts()).containsEntry(Mode.SYNC, 30_000L);
      assertThat(hand.press('p').look().outlook().forecasts()).isEmpty();
      assertThat(hand.look().keys()).extracting(Look.Key::key).containsExactly("1-4", "Esc", "q");
      assertThat(hand.press('4').look().outlook().forecasts()).containsEntry(Mode.SYNC, 30_000L);
    }
  }

  @Test
  void canvasesOfOneNameAreToldApart() {
    var canvas = new Canvas("Still life", List.of(new Layer(1000, 500), new Layer(1000, 500)));
    var scenario = new Scenario("alike", "", 500, Collections.nCopies(3, canvas));
    try (var hand = new Stagehand(Run.of(scenario, Mode.ASYNC))) {
      hand.at(1400).press('p');
      assertThat(asked(hand).text()).as("nothing is dry").startsWith("When");
      hand.press(KeyType.Escape).after(200).press('p');
      assertThat(asked(hand).text()).startsWith("Which");
      assertThat(asked(hand).answers()).hasSize(3).doesNotHaveDuplicates();
    }
  }

  @Test
  void itIsAnotherQuestionEachTime() {
    try (var hand = Stagehand.lecture(Mode.ASYNC)) {
      var texts = Stream.generate(() -> {
        var text = asked(hand.press('p')).text();
        hand.press('1').press(KeyType.Escape).at(3200);
        return text;
      }).limit(4).toList();
      assertThat(texts).extracting(text -> text.substring(0, 5)).containsExactly("When ", "Which", "A cal",
          "With ");
    }
  }

  /** The run goes on, or stands still, as before; what was right stays on the screen until a key is pressed. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void leavesTheRunAsItWas(boolean paused) {
    try (var hand = Stagehand.lecture(Mode.ASYNC)) {
      hand.at(3200);
      if (paused) {
        hand.press(' ');
      }
      hand.press('p').after(5000).press(KeyType.Escape);
      assertThat(hand.look().playback().paused()).isEqualTo(paused);
      assertThat(hand.look().scene().at()).isEqualTo(3200);
      hand.press('p').press('z').press('1').after(60_000);
      assertThat(asked(hand).given()).isZero();
      assertThat(hand.look().scene().isDone()).isEqualTo(!paused);
    }
  }

  /** In the past what has come after is on the screen: not while somebody is asked about it. */
  @Test
  void thePastDoesNotTellWhatComes() {
    try (var hand = Stagehand.lecture(Mode.ASYNC)) {
      hand.at(8000).press(KeyType.PageUp);
      assertThat(hand.look().lanes().getFirst().present()).isPresent();
      assertThat(hand.press('p').look().lanes().getFirst().present()).isEmpty();
      assertThat(hand.press(KeyType.Escape).look().lanes().getFirst().present()).isPresent();
    }
  }

  /** In the past the question is about what comes if one goes on from there, not about the commands that were given later. */
  @Test
  void inThePastItIsAboutTheBranch() {
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      hand.at(4000).press('2').at(8000).press(KeyType.Home).press('p');
      var question = asked(hand);
      hand.press(Character.forDigit(question.answers().indexOf("30.0 s") + 1, 10));
      assertThat(hand.look().front().score()).isEqualTo("1 of 1 right");
    }
  }

  @Test
  void aWrongAnswerIsCountedAndTheRightOneShown() {
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      hand.press('p');
      var question = asked(hand);
      hand.press(Character.forDigit(question.answers().indexOf("10.0 s") + 1, 10));
      var told = asked(hand);
      assertThat(told.answers().get(told.right())).isEqualTo("30.0 s");
      assertThat(told.answers().get(told.given())).isEqualTo("10.0 s");
      assertThat(hand.look().front().score()).isEqualTo("0 of 1 right");
    }
  }

  @Test
  void theScoreStaysUntilTheScenarioChanges() {
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      hand.press('p', '4').at(1000).press('r').at(2000).press('c').press('c');
      assertThat(hand.look().front().score()).isEqualTo("1 of 1 right");
      assertThat(hand.press('s').look().front().score()).isEmpty();
    }
  }
}
