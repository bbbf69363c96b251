package wetpaint.show;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import wetpaint.show.QuizQuestion.Choice;
import wetpaint.studio.Event;
import wetpaint.studio.Outcome;
import wetpaint.studio.Phase;
import wetpaint.studio.Scene;

import static wetpaint.show.Situation.exact;

/** Which canvas gets a painter next? */
final class NextQuestion {
  private static final int MOST = 4;

  private NextQuestion() {}

  /** Nothing is asked where several canvases get one at once, or where one canvas is left. */
  static Optional<QuizQuestion> in(Situation situation) {
    var scene = situation.scene();
    var outcome = situation.outcome();
    var undone = undone(scene);
    var next = outcome.journal().stream()
        .filter(event -> event.t() > scene.at() && event instanceof Event.Paint)
        .map(Event.Paint.class::cast).limit(2).toList();
    if (next.isEmpty() || undone.size() < 2
        || (next.size() == 2 && next.getFirst().t() == next.getLast().t())) {
      return Optional.empty();
    }
    var right = next.getFirst();
    var before = outcome.scene().back(right.t() - 1).on(right.t());
    var choices = new TreeMap<Integer, String>(Map.of(right.canvas(), ""));
    beliefs(scene, undone,
        before.painters().size() > right.painter() ? before.painter(right.painter()).canvas() : -1)
        .forEach((canvas, belief) -> {
          if (choices.size() < MOST) {
            choices.putIfAbsent(canvas, belief);
          }
        });
    return Optional.of(new QuizQuestion(QuestionKind.NEXT, "Which canvas is painted next?",
        choices.entrySet().stream().map(each -> new Choice(situation.name(each.getKey()), each.getValue()))
            .toList(),
        choices.headMap(right.canvas()).size(), why(situation, right, before, outcome)));
  }

  private static List<Integer> undone(Scene scene) {
    return IntStream.range(0, scene.canvases().size())
        .filter(number -> scene.canvas(number).phase() != Phase.DONE).boxed().toList();
  }

  /** Canvases that could be named, the likeliest first, and why somebody names them. */
  private static Map<Integer, String> beliefs(Scene scene, List<Integer> undone, int held) {
    var beliefs = new LinkedHashMap<Integer, String>();
    if (undone.contains(held)) {
      beliefs.put(held, "a painter goes on with its canvas");
      beliefs.putIfAbsent(undone.get((undone.indexOf(held) + 1) % undone.size()), "turns go by the numbers");
    }
    beliefs.putIfAbsent(undone.getFirst(), "the first one always goes first");
    for (var canvas : undone) {
      beliefs.putIfAbsent(canvas, switch (scene.canvas(canvas).phase()) {
        case READY -> "it is ready as well";
        case DRYING -> "it is dry by then";
        case QUEUED -> "it need not dry first";
        case BLOCKED -> "its call is back by then";
        case EXPECTED -> "it is there by then";
        case PAINTING, DONE -> "it is painted now";
      });
    }
    return beliefs;
  }

  private static boolean isAloneReady(Scene after) {
    return after.tally().canvases(Phase.READY) == 0;
  }

  /** Why this one: from what was so just before, and from what happened at that instant. */
  private static String why(Situation situation, Event.Paint next, Scene before, Outcome outcome) {
    var events = outcome.journal().at(next.t());
    var name = situation.name(next.canvas());
    var painter = "painter " + (next.painter() + 1);
    var start = "At " + exact(next.t()) + " ";
    var state = before.canvas(next.canvas());
    var mode = outcome.scene().back(next.t()).setting().mode();
    if (events.stream().anyMatch(Event.ModeSet.class::isInstance)) {
      return start + "the mode is changed to " + mode.word() + ", and " + painter + " gets " + name + ".";
    }
    if (events.stream()
        .anyMatch(event -> event instanceof Event.Stop stop && stop.canvas() == next.canvas())) {
      return start + "the turn of " + name + " is over, and " + (isAloneReady(outcome.scene().back(next.t()))
          ? "nobody else is ready."
          : "it is the first in the ready queue again.");
    }
    if (state.painter() == next.painter()) {
      return start + painter + " is still at " + name + switch (state.phase()) {
        case BLOCKED -> ", whose call is back.";
        case DRYING, QUEUED -> ", which is dry then.";
        case EXPECTED, READY, PAINTING, DONE -> " and goes on with the next layer.";
      };
    }
    if (state.phase() != Phase.READY) {
      return start + name + (state.phase() == Phase.EXPECTED ? " arrives" : " is ready") + ", and " + painter
          + " is free.";
    }
    var others = undone(before).stream().filter(number -> number != next.canvas()
        && before.canvas(number).phase() == Phase.READY && before.canvas(number).painter() < 0).toList();
    if (others.isEmpty()) {
      return start + painter + " is free, and " + name + " is the only one that is ready.";
    }
    return mode.letsGo()
        ? start + painter + " is free, and " + name + " is the first in the ready queue."
        : start + painter + " is free, and " + name + " has the lowest number of those without a painter.";
  }
}
