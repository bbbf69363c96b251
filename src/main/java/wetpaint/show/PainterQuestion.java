package wetpaint.show;

import java.util.Optional;

import wetpaint.studio.Command;
import wetpaint.studio.Mode;
import wetpaint.studio.Outcome;
import wetpaint.studio.Setting;

import static wetpaint.show.Situation.exact;

/** What does one more painter gain? */
final class PainterQuestion {
  private PainterQuestion() {}

  /** Nothing is asked where there can be no painter more, or where the mode changes by itself later. */
  static Optional<QuizQuestion> in(Situation situation) {
    var canvases = situation.scenario().canvases().size();
    var setting = situation.scene().setting();
    if (setting.painters() >= canvases || setting.mode().slices() || situation.isSwitchedLater()) {
      return Optional.empty();
    }
    var more = new Setting(several(setting.mode()), setting.painters() + 1);
    var asItIs = situation.outcome();
    var then = situation.simulator().outcome(situation.with(new Command.Switch(more)));
    return Optional.of(ask(situation, more, asItIs, then));
  }

  /** The mode of several painters who do at a canvas what the painter does now. */
  private static Mode several(Mode mode) {
    return mode.letsGo() ? Mode.VIRTUAL : Mode.PARALLEL;
  }

  private static QuizQuestion ask(Situation situation, Setting more, Outcome asItIs, Outcome then) {
    var now = situation.scene().at();
    var canvases = situation.scenario().canvases().size();
    var before = asItIs.makespan();
    var rest = before - now;
    var painters = more.painters();
    var choices = new TimeChoices(then.makespan(), now);
    choices.add(before, "a painter more gains nothing");
    choices.add(now + rest * (painters - 1) / painters, painters == 2
        ? "two painters, twice as fast"
        : painters + " painters, " + painters + "/" + (painters - 1) + " times as fast");
    choices.add(now + rest / canvases, "all canvases at the same time");
    choices.add(before + (before - then.makespan()), "painters get in each other’s way");
    choices.add(now + rest / 2, "half the time");
    choices.fill();
    var text = "With one painter more from now on: done when, instead of at " + exact(before) + "?";
    return new QuizQuestion(QuestionKind.PAINTER, text, choices.choices(), choices.index(),
        why(painters, asItIs, then));
  }

  private static String why(int painters, Outcome asItIs, Outcome then) {
    var gain = asItIs.makespan() - then.makespan();
    var bound = then.scene().scenario().bound(painters);
    var tally = then.scene().tally();
    var idle = tally.employed(then.makespan()) - tally.painted(then.makespan())
        - tally.stood(then.makespan());
    var change = gain == 0
        ? "It gains nothing."
        : exact(Math.abs(gain)) + (gain > 0 ? " sooner." : " later.");
    return change + (then.makespan() == bound
        ? " No mode with " + painters + " painters can be done before " + exact(bound) + "."
        : idle > 0
            ? " Then painters have nothing to paint for " + exact(idle) + ", added up."
            : " Then painters stand for " + exact(tally.stood(then.makespan())) + ", added up.");
  }
}
