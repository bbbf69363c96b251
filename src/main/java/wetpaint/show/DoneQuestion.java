package wetpaint.show;

import java.util.ArrayList;
import java.util.List;

import wetpaint.studio.Canvas;
import wetpaint.studio.Layer;
import wetpaint.studio.Mode;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.studio.Scene;

import static wetpaint.show.Situation.exact;

/** When is it done? Wrong answers are what rules of thumb give. */
final class DoneQuestion {
  private static final List<String> PARTS = List.of("half", "a third", "a quarter", "a fifth", "a sixth");

  private DoneQuestion() {}

  static QuizQuestion in(Situation situation) {
    var end = situation.outcome().scene();
    var choices = new TimeChoices(end.makespan(), situation.scene().at());
    rules(situation, end, choices);
    for (var mode : Mode.values()) {
      situation.simulator().estimate(Run.of(situation.scenario(), mode)).makespan()
          .ifPresent(time -> choices.add(time, "as long as " + mode.word() + " takes"));
    }
    choices.fill();
    return new QuizQuestion(QuestionKind.DONE, "When will it be done?", choices.choices(), choices.index(),
        why(end));
  }

  private static void rules(Situation situation, Scene end, TimeChoices choices) {
    var scenario = situation.scenario();
    var canvases = scenario.canvases().size();
    var painters = situation.scene().setting().painters();
    var sync = scenario.total();
    choices.add(scenario.paint(), "only the paint counts");
    choices.add(drying(scenario), "only the drying counts");
    if (painters > 1) {
      choices.add(scenario.paint() / painters, "only the paint counts, shared out");
      choices.add(sync / painters, painters + " painters, " + painters + " times as fast as sync");
    }
    if (canvases > 1) {
      choices.add(sync / canvases, part(canvases) + " of sync’s time, always");
    }
    choices.add(sync, "one canvas after the other");
    choices.add(scenario.canvases().stream().mapToLong(DoneQuestion::alone).max().orElseThrow(),
        "all canvases at the same time");
    choices.add(end.makespan() - lastDrying(end), "the last layer need not dry");
    choices.add(sync / 2, "twice as fast as sync");
  }

  private static String part(int of) {
    return of - 2 < PARTS.size() ? PARTS.get(of - 2) : "1/" + of;
  }

  private static long alone(Canvas canvas) {
    return canvas.at() + canvas.paint() + canvas.dry();
  }

  private static long drying(Scenario scenario) {
    return scenario.canvases().stream().mapToLong(Canvas::dry).sum();
  }

  private static long lastDrying(Scene end) {
    var canvases = end.scenario().canvases();
    for (var number = 0; number < canvases.size(); number++) {
      if (end.canvas(number).since() == end.makespan()) {
        return canvases.get(number).layers().stream().map(Layer::dry).reduce((_, last) -> last).orElse(0L);
      }
    }
    return 0;
  }

  /** What the painters' time goes into: with one painter these are the seconds of the clock. */
  private static String why(Scene end) {
    var tally = end.tally();
    var done = end.makespan();
    var painted = tally.painted(done);
    var stood = tally.stood(done);
    var idle = tally.employed(done) - painted - stood;
    var alone = end.painters().size() == 1;
    var parts = new ArrayList<String>();
    parts.add(exact(painted) + " of paint");
    if (stood > 0) {
      parts.add(exact(stood) + (alone ? " in which the painter stands" : " of standing"));
    }
    if (idle > 0) {
      parts.add(exact(idle) + " with nothing to paint");
    }
    return alone
        ? exact(done) + (parts.size() == 1 ? " is all paint." : " = " + String.join(" + ", parts) + ".")
        : "Done at " + exact(done) + ". All painters’ seconds added up: " + String.join(", ", parts) + ".";
  }
}
