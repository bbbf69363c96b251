package wetpaint.show;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import wetpaint.show.QuizQuestion.Choice;
import wetpaint.studio.Command;
import wetpaint.studio.Mode;
import wetpaint.studio.Outcome;
import wetpaint.studio.Setting;

import static wetpaint.show.Situation.exact;

/** Does the first stroke of the last canvas come sooner or later if time is sliced? */
final class SliceQuestion {
  private static final List<String> ANSWERS = List.of("Sooner", "At the same time", "Later");
  private static final List<String> BELIEFS = List.of("slices make everything faster",
      "the work is the same, so nothing changes", "slices hold everything up");

  private SliceQuestion() {}

  /** Nothing is asked where time is sliced already, where every canvas is begun, or where the mode changes later. */
  static Optional<QuizQuestion> in(Situation situation) {
    var scene = situation.scene();
    if (scene.setting().mode().slices() || situation.isSwitchedLater()) {
      return Optional.empty();
    }
    var asItIs = situation.outcome();
    return IntStream.range(0, scene.canvases().size()).filter(number -> scene.canvas(number).first() < 0)
        .boxed()
        .max(Comparator.comparingLong(number -> asItIs.scene().canvas(number).first()))
        .map(last -> ask(situation, last, asItIs));
  }

  private static QuizQuestion ask(Situation situation, int last, Outcome asItIs) {
    var setting = Setting.of(Mode.CONCURRENT, situation.scenario());
    var sliced = situation.simulator().outcome(situation.with(new Command.Switch(setting)));
    var before = asItIs.scene().canvas(last).first();
    var then = sliced.scene().canvas(last).first();
    var right = 1 + Long.signum(then - before);
    var choices = IntStream.range(0, ANSWERS.size())
        .mapToObj(number -> new Choice(ANSWERS.get(number), number == right ? "" : BELIEFS.get(number)))
        .toList();
    var name = situation.name(last);
    var text = "One painter in turns of " + exact(situation.scenario().quantum()) + " from now on: when does "
        + name
        + " get its first stroke?";
    var why = name + "’s first stroke comes at " + exact(then) + " with slices, at " + exact(before)
        + " without; all is done at " + exact(sliced.makespan()) + " and " + exact(asItIs.makespan()) + ".";
    return new QuizQuestion(QuestionKind.SLICE, text, choices, right, why);
  }
}
