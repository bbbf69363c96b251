package wetpaint.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import wetpaint.show.QuizQuestion.Choice;
import wetpaint.studio.Command;
import wetpaint.studio.Event;
import wetpaint.studio.Outcome;
import wetpaint.studio.Phase;
import wetpaint.studio.Scene;

import static wetpaint.show.Situation.exact;

/** Who is late if a call blocks now? */
final class BlockQuestion {
  private BlockQuestion() {}

  /** Nothing is asked where nobody paints, or where one canvas is left. */
  static Optional<QuizQuestion> in(Situation situation) {
    var scene = situation.scene();
    var undone = IntStream.range(0, scene.canvases().size())
        .filter(number -> scene.canvas(number).phase() != Phase.DONE).boxed().toList();
    if (undone.size() < 2 || scene.tally().painting() == 0) {
      return Optional.empty();
    }
    var blocked = situation.simulator().outcome(situation.with(new Command.Block()));
    return blocked.journal().at(situation.now()).stream().filter(Event.Block.class::isInstance)
        .map(Event.Block.class::cast).reduce((_, last) -> last)
        .map(call -> ask(situation, undone, call, blocked));
  }

  private static QuizQuestion ask(Situation situation, List<Integer> undone, Event.Block call,
      Outcome blocked) {
    var asItIs = situation.outcome();
    var late = undone.stream()
        .filter(number -> done(blocked.scene(), number) > done(asItIs.scene(), number)).toList();
    var others = undone.stream().filter(number -> number != call.canvas()).toList();
    var struck = situation.name(call.canvas());
    var right = who(situation, late, undone);
    var choices = new ArrayList<Choice>();
    add(choices, right, "", right);
    add(choices, who(situation, List.of(call.canvas()), undone), "a call holds up only who makes it", right);
    add(choices, who(situation, undone, undone), "while one is blocked, nobody is painted", right);
    add(choices, who(situation, List.of(), undone), "blocking calls do no harm", right);
    add(choices, who(situation, others, undone), "the others have to make up for it", right);
    var offered = choices.stream().limit(4).sorted((one, other) -> one.text().compareTo(other.text()))
        .toList();
    var index = IntStream.range(0, offered.size()).filter(i -> offered.get(i).text().equals(right))
        .findFirst()
        .orElseThrow();
    return new QuizQuestion(QuestionKind.BLOCK,
        "A call blocks " + struck + " now, for " + exact(Command.BLOCKED)
            + ". Who is done later than without it?",
        offered, index, why(situation, call, asItIs, blocked));
  }

  private static void add(List<Choice> choices, String text, String belief, String right) {
    if (choices.stream().noneMatch(choice -> choice.text().equals(text))) {
      choices.add(new Choice(text, text.equals(right) ? "" : belief));
    }
  }

  private static String who(Situation situation, List<Integer> some, List<Integer> undone) {
    if (some.isEmpty()) {
      return "Nobody";
    }
    if (some.size() == undone.size()) {
      return some.size() == 2 ? "Both that are not done" : "All " + some.size() + " that are not done";
    }
    if (some.size() == 1) {
      return "Only " + situation.name(some.getFirst());
    }
    if (some.size() == undone.size() - 1) {
      var except = undone.stream().filter(number -> !some.contains(number)).findFirst().orElseThrow();
      return "All but " + situation.name(except);
    }
    return some.size() == 2
        ? "Only " + situation.name(some.getFirst()) + " and " + situation.name(some.getLast())
        : some.size() + " of the " + undone.size() + " that are not done";
  }

  private static String why(Situation situation, Event.Block call, Outcome asItIs, Outcome blocked) {
    var held = blocked.scene().back(situation.now()).canvas(call.canvas()).painter() >= 0;
    var name = situation.name(call.canvas());
    return (held
        ? "The painter of " + name + " stands there as long as the call lasts."
        : "The painter of " + name + " lets go and paints what is ready.")
        + " " + name + " is done at " + exact(done(blocked.scene(), call.canvas())) + " instead of "
        + exact(done(asItIs.scene(), call.canvas())) + ", all at " + exact(blocked.makespan())
        + " instead of "
        + exact(asItIs.makespan()) + ".";
  }

  private static long done(Scene end, int canvas) {
    return end.canvas(canvas).since();
  }
}
