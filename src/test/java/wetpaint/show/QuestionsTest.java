package wetpaint.show;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import wetpaint.studio.Command;
import wetpaint.studio.Event;
import wetpaint.studio.Millis;
import wetpaint.studio.Mode;
import wetpaint.studio.Outcome;
import wetpaint.studio.Phase;
import wetpaint.studio.Presets;
import wetpaint.studio.RandomRuns;
import wetpaint.studio.Run;
import wetpaint.studio.Scene;
import wetpaint.studio.Setting;
import wetpaint.studio.Studio;

import static org.assertj.core.api.Assertions.assertThat;

/** What a question says to be right is what the scheduler does, and what it says of the run is so. */
class QuestionsTest {
  private static final Pattern SECONDS = Pattern.compile("([0-9]+\\.[0-9]+) s");

  private static Stream<Run> runs() {
    return Stream.concat(LongStream.range(0, 150).mapToObj(RandomRuns::small),
        Presets.all().stream()
            .flatMap(scenario -> Stream.of(Mode.values()).map(mode -> Run.of(scenario, mode))));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void whatIsRightIsWhatHappens(Run run) {
    var outcome = Studio.simulate(run);
    var random = new SplittableRandom(run.hashCode());
    for (var asked = 0; asked < 3; asked++) {
      var at = asked == 0 ? 0 : random.nextLong(Math.max(1, outcome.makespan()));
      var scene = outcome.scene().back(at).on(at);
      for (var kind : QuestionKind.values()) {
        Questions.about(kind, run, scene)
            .ifPresent(question -> new Check(question, run, outcome, scene).holds());
      }
    }
  }

  private record Check(QuizQuestion question, Run run, Outcome outcome, Scene scene) {
    void holds() {
      var right = question.choices().get(question.right());
      assertThat(question.choices()).as("%s", question).hasSizeBetween(2, 4)
          .extracting(QuizQuestion.Choice::text)
          .doesNotHaveDuplicates();
      assertThat(question.choices()).as("%s", question)
          .allSatisfy(choice -> assertThat(choice.belief().isBlank()).isEqualTo(choice.equals(right)));
      assertThat(question.explanation()).as("%s", question).endsWith(".");
      switch (question.kind()) {
        case DONE -> done(right.text());
        case NEXT -> next(right.text());
        case PAINTER -> painter(right.text());
        case BLOCK -> block(right.text());
        case SLICE -> slice(right.text());
      }
    }

    private void done(String right) {
      assertThat(right).isEqualTo(Millis.rounded(outcome.makespan()));
      var sum = question.explanation().split(" = ", -1);
      if (sum.length > 1) {
        assertThat(seconds(sum[1]).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
            .as(question.explanation())
            .isEqualByComparingTo(seconds(sum[0]).getFirst());
      }
    }

    private static List<BigDecimal> seconds(String text) {
      return SECONDS.matcher(text).results().map(found -> new BigDecimal(found.group(1))).toList();
    }

    private void next(String right) {
      var next = outcome.journal().stream()
          .filter(event -> event.t() > scene.at() && event instanceof Event.Paint)
          .map(Event.Paint.class::cast).findFirst().orElseThrow();
      assertThat(right).isEqualTo(name(next.canvas()));
      var before = outcome.scene().back(next.t() - 1);
      var after = outcome.scene().back(next.t());
      var ready = IntStream.range(0, before.canvases().size()).filter(number -> number != next.canvas()
          && before.canvas(number).phase() == Phase.READY).count();
      says("is still at", before.canvas(next.canvas()).painter() == next.painter());
      says("nobody else is ready",
          after.canvases().stream().noneMatch(canvas -> canvas.last().phase() == Phase.READY));
      says("the only one that is ready", ready == 0);
      says("first in the ready queue.", ready > 0 && after.setting().mode().letsGo());
      says("the lowest number", !after.setting().mode().letsGo() && IntStream.range(0, next.canvas())
          .allMatch(
              number -> before.canvas(number).phase() == Phase.DONE || after.canvas(number).painter() >= 0
                  || after.canvas(number).phase() == Phase.EXPECTED
                  || after.canvas(number).phase() == Phase.DONE));
      says("arrives", after.canvas(next.canvas()).before().equals(before.canvas(next.canvas()).before())
          && before.canvas(next.canvas()).phase() == Phase.EXPECTED);
      says("whose call is back", before.canvas(next.canvas()).phase() == Phase.BLOCKED);
    }

    private void painter(String right) {
      var now = scene.setting();
      var mode = now.mode() == Mode.SYNC || now.mode() == Mode.PARALLEL ? Mode.PARALLEL : Mode.VIRTUAL;
      var then = given(new Command.Switch(new Setting(mode, now.painters() + 1)));
      assertThat(right).as("%s", question).isEqualTo(Millis.rounded(then.makespan()));
      says("gains nothing", then.makespan() == outcome.makespan());
      says("sooner", then.makespan() < outcome.makespan());
      says("later.", then.makespan() > outcome.makespan());
    }

    private void block(String right) {
      var then = given(new Command.Block());
      var undone = IntStream.range(0, scene.canvases().size())
          .filter(number -> scene.canvas(number).phase() != Phase.DONE).boxed().toList();
      var late = undone.stream()
          .filter(number -> then.scene().canvas(number).since() > outcome.scene().canvas(number).since())
          .map(this::name).collect(Collectors.toSet());
      var all = undone.stream().map(this::name).collect(Collectors.toSet());
      if (right.startsWith("Only ")) {
        assertThat(late).as("%s", question).isEqualTo(Set.of(right.substring(5).split(" and ")));
      } else if (right.startsWith("All but ")) {
        all.remove(right.substring(8));
        assertThat(late).as("%s", question).isEqualTo(all);
      } else {
        assertThat(late).as("%s", question).hasSize(switch (right) {
          case "Nobody" -> 0;
          case "Both that are not done" -> 2;
          default -> right.startsWith("All ") ? all.size() : Integer.parseInt(right.split(" ", 2)[0]);
        });
      }
    }

    private void slice(String right) {
      var then = given(new Command.Switch(new Setting(Mode.CONCURRENT, 1)));
      var last = IntStream.range(0, scene.canvases().size())
          .filter(number -> scene.canvas(number).first() < 0)
          .mapToLong(number -> outcome.scene().canvas(number).first()).max().orElseThrow();
      var named = IntStream.range(0, scene.canvases().size())
          .filter(number -> question.text().contains("does " + name(number) + " get")).findFirst()
          .orElseThrow();
      assertThat(outcome.scene().canvas(named).first()).isEqualTo(last);
      var sliced = then.scene().canvas(named).first();
      assertThat(right).as("%s", question)
          .isEqualTo(sliced < last ? "Sooner" : sliced > last ? "Later" : "At the same time");
    }

    private Outcome given(Command command) {
      var at = scene.at() == 0 ? 0 : scene.at() + 1;
      return Studio.simulate(new Run(run.scenario(), run.start(),
          Stream.concat(run.commands().stream(), Stream.of(new Command.At(at, command))).toList()));
    }

    private void says(String words, boolean true_) {
      assertThat(!question.explanation().contains(words) || true_).as("%s", question).isTrue();
    }

    private String name(int canvas) {
      return run.scenario().canvases().get(canvas).name();
    }
  }

  private static QuizQuestion atTheStart(QuestionKind kind, String scenario, Mode mode) {
    var run = Run.of(Presets.named(scenario).orElseThrow(), mode);
    return Questions.about(kind, run, Studio.simulate(run).scene().back(0)).orElseThrow();
  }

  /** What classes say when they are asked: the paint, or the drying, or a third. */
  @ParameterizedTest
  @CsvSource({"SYNC, 30.0 s", "ASYNC, 13.5 s", "CONCURRENT, 14.0 s"})
  void inTheLectureTheTemptingWrongTimesAreOffered(Mode mode, String right) {
    var question = atTheStart(QuestionKind.DONE, "lecture", mode);
    assertThat(question.choices()).containsExactlyInAnyOrder(new QuizQuestion.Choice(right, ""),
        new QuizQuestion.Choice("12.0 s", "only the paint counts"),
        new QuizQuestion.Choice("18.0 s", "only the drying counts"),
        new QuizQuestion.Choice("10.0 s", "a third of sync’s time, always"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      DONE    | lecture   | SYNC     | 30.0 s = 12.0 s of paint + 18.0 s in which the painter stands.
      DONE    | lecture   | ASYNC    | 13.5 s = 12.0 s of paint + 1.5 s with nothing to paint.
      DONE    | cpu-bound | ASYNC    | 18.0 s is all paint.
      DONE    | lecture   | PARALLEL | Done at 10.0 s. All painters’ seconds added up: 12.0 s of paint, 18.0 s of standing.
      SLICE   | cpu-bound | SYNC     | Nocturne’s first stroke comes at 1.0 s with slices, at 12.0 s without; all is done at 18.0 s and 18.0 s.
      PAINTER | lecture   | VIRTUAL  | 1.0 s sooner. No mode with 3 painters can be done before 10.0 s.
      BLOCK   | lecture   | ASYNC    | The painter of Sunrise stands there as long as the call lasts. Sunrise is done at 13.5 s instead of 11.5 s, all at 15.5 s instead of 13.5 s.
      """)
  void theExplanationsTellTheRunsFigures(QuestionKind kind, String scenario, Mode mode, String explanation) {
    assertThat(atTheStart(kind, scenario, mode).explanation()).isEqualTo(explanation);
  }

  @Test
  void aBlockingCallInAsyncMakesAllLate() {
    var question = atTheStart(QuestionKind.BLOCK, "lecture", Mode.ASYNC);
    assertThat(question.choices()).extracting(QuizQuestion.Choice::text).containsExactlyInAnyOrder(
        "All 3 that are not done", "Only Sunrise", "Nobody", "All but Sunrise");
    assertThat(question.choices().get(question.right()).text()).isEqualTo("All 3 that are not done");
  }
}
