package wetpaint.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import wetpaint.studio.Event;
import wetpaint.studio.Phase;
import wetpaint.studio.Scene;

import static wetpaint.view.Phrases.are;
import static wetpaint.view.Phrases.s;

/** What happened at one instant, and what followed from it at once. */
final class EventCaption {
  private final Scene before;
  private final Scene after;
  private final PhaseFigures tally;
  private final SequencedSet<Integer> dry = new LinkedHashSet<>();
  private final SequencedSet<Integer> ready = new LinkedHashSet<>();
  private final SequencedSet<Integer> done = new LinkedHashSet<>();
  private final SequencedSet<Integer> queued = new LinkedHashSet<>();
  private final SequencedSet<Integer> arrived = new LinkedHashSet<>();
  private final SequencedSet<Integer> stopped = new LinkedHashSet<>();
  private final SequencedSet<Integer> painted = new LinkedHashSet<>();
  private final List<String> clauses = new ArrayList<>();
  private final boolean switched;
  /** When all was done, or -1. */
  private long finished = -1;

  EventCaption(Scene before, List<Event> events, Scene after) {
    this.before = before;
    this.after = after;
    this.tally = PhaseFigures.of(after);
    this.switched = events.stream().anyMatch(Event.ModeSet.class::isInstance);
    for (var event : events) {
      take(event);
    }
  }

  private void take(Event event) {
    switch (event) {
      case Event.Dry is -> dry.add(is.canvas());
      case Event.Ready is when is.layer() > 0 -> ready.add(is.canvas());
      case Event.Ready _ -> {
      }
      case Event.Arrive is -> arrived.add(is.canvas());
      case Event.Queue is -> queued.add(is.canvas());
      case Event.Done is -> done.add(is.canvas());
      case Event.Stop is -> stopped.add(is.canvas());
      case Event.Paint is -> painted.add(is.canvas());
      case Event.ModeSet is -> clauses.add(is.t() == 0
          ? ""
          : "now it is " + is.setting().mode().word()
              + (is.setting().mode().paintersAreChosen()
                  ? " with " + Phrases.painters(is.setting().painters())
                  : ""));
      case Event.Block is -> clauses.add(Phrases.name(after, is.canvas())
          + (is.pinned() ? " is blocked by a pinned call" : " is blocked by a call")
          + (Who.at(after, is.canvas()) >= 0
              ? ", and its painter stands there"
              : ", and its painter lets go"));
      case Event.Unblock is -> clauses.add("the call of " + Phrases.name(after, is.canvas()) + " is back");
      case Event.Hog is ->
        clauses.add(Phrases.name(after, is.canvas()) + " wants " + Seconds.of(is.added()) + " more paint");
      case Event.Finished is -> finished = is.t();
    }
  }

  /** As many clauses as fit, the most telling ones first. */
  String sentence() {
    clauses.removeIf(String::isEmpty);
    leaving();
    done();
    arrived();
    drying();
    queued();
    stopped();
    ready();
    painted();
    nobody();
    var sentence = new StringBuilder();
    for (var clause : clauses) {
      if (sentence.isEmpty() || Surface.columns(sentence + "; " + clause) <= Captions.LONGEST) {
        sentence.append(sentence.isEmpty() ? "" : "; ").append(clause);
      }
    }
    return sentence.isEmpty() ? "" : first(sentence.toString());
  }

  /** Begins with a capital, unless it is with a canvas's name. */
  private String first(String sentence) {
    var isName = after.scenario().canvases().stream().anyMatch(canvas -> sentence.startsWith(canvas.name()));
    return isName ? sentence : Phrases.capital(sentence);
  }

  /** Painters that stood at a canvas, and don't any more because the mode is another. */
  private void leaving() {
    var left = new LinkedHashSet<Integer>();
    for (var number = 0; switched && number < after.canvases().size(); number++) {
      if (Who.waits(before, number) && Who.at(after, number) < 0
          && after.canvas(number).phase() == before.canvas(number).phase()) {
        left.add(number);
      }
    }
    if (!left.isEmpty()) {
      clauses.add(tally.painters() == 1
          ? "the painter lets go of " + who(left)
          : who(left) + s(left.size(),
              " loses its painter", " lose their painters"));
    }
  }

  private void done() {
    if (!done.isEmpty()) {
      clauses.add(who(done) + are(done.size()) + " done"
          + (finished < 0
              ? ""
              : s(done.size(), ", the last one, after ", ", the last ones, after ") + Seconds.of(finished)));
    }
  }

  private void drying() {
    var atOnce = only(dry, number -> ready.contains(number) || done.contains(number));
    var held = only(dry, number -> !atOnce.contains(number) && Who.at(after, number) >= 0);
    var left = only(dry, number -> !atOnce.contains(number) && !held.contains(number));
    if (!held.isEmpty()) {
      clauses.add(who(held) + s(held.size(), " starts to dry, and ", " start to dry, and ")
          + (tally.painters() == 1
              ? "the painter stands there"
              : s(held.size(), "its painter stands there", "their painters stand there")));
    }
    if (!left.isEmpty()) {
      clauses.add(who(left) + s(left.size(), " starts to dry", " start to dry"));
    }
    if (!atOnce.isEmpty() && done.isEmpty()) {
      var on = painted.containsAll(atOnce);
      clauses.add(who(atOnce) + s(atOnce.size(), " has nothing to dry", " have nothing to dry")
          + (on ? s(atOnce.size(), " and gets its next layer", " and get their next layers") : ""));
    }
  }

  private void arrived() {
    if (!arrived.isEmpty()) {
      clauses.add(who(arrived) + s(arrived.size(), " arrives", " arrive"));
    }
  }

  private void queued() {
    var left = only(queued, number -> !dry.contains(number));
    if (!left.isEmpty()) {
      clauses.add(who(left) + are(left.size()) + " queued: no rack is free");
    }
  }

  private void stopped() {
    if (!stopped.isEmpty() && clauses.stream().noneMatch(clause -> clause.startsWith("now it is"))) {
      var again = only(stopped, painted::contains);
      clauses.add(again.isEmpty()
          ? "the turn of " + who(stopped) + " is over"
          : "the turn of " + who(again) + " is over, but "
              + (tally.ready().isEmpty() ? "nobody else is ready" : "it is first in the ready queue"));
    }
  }

  private void ready() {
    var waiting = only(ready, number -> !painted.contains(number));
    var going = only(ready, number -> painted.contains(number) && !dry.contains(number));
    if (!going.isEmpty()) {
      clauses.add(who(going) + are(going.size()) + " dry and " + s(going.size(), "gets its", "get their")
          + " next layer");
    }
    if (!waiting.isEmpty()) {
      var busy = tally.painting().isEmpty() || tally.painting().size() < tally.painters()
          ? ""
          : tally.painters() == 1 ? "; the painter is busy" : "; all painters are busy";
      clauses.add(who(waiting) + are(waiting.size()) + " dry and ready" + busy);
    }
  }

  private void painted() {
    var next = only(painted, number -> !ready.contains(number)
        || (dry.contains(number) && !painted.containsAll(only(dry, ready::contains))));
    next.removeAll(stopped);
    next.removeIf(number -> after.canvas(number).phase() != Phase.PAINTING);
    if (!next.isEmpty()) {
      clauses.add(tally.painters() == 1
          ? "the painter " + (after.at() == 0 ? "starts with " : "turns to ") + who(next)
          : who(next) + s(next.size(), " gets a painter", " get a painter each"));
    }
  }

  private void nobody() {
    if (painted.isEmpty() && tally.painting().isEmpty() && tally.free() > 0 && tally.undone() > 0
        && tally.standing() == 0 && tally.ready().isEmpty()) {
      clauses.add("nothing is ready to be painted");
    }
  }

  private String who(SequencedSet<Integer> canvases) {
    return canvases.size() > 1 ? Phrases.canvases(canvases.size()) : Phrases.name(after, canvases.getFirst());
  }

  private static SequencedSet<Integer> only(SequencedSet<Integer> canvases, Predicate<Integer> those) {
    return canvases.stream().filter(those).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
