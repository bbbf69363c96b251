package wetpaint.view;

import java.util.Optional;
import java.util.stream.Stream;

import wetpaint.studio.Phase;
import wetpaint.studio.Scene;

import static wetpaint.view.Phrases.are;
import static wetpaint.view.Phrases.capital;
import static wetpaint.view.Phrases.s;

/**
 * What can be said of a scene; the rarest first. A caption stands longer than most states last, so what is said of a mode at
 * work is what it has come to so far, with figures of the run, and not the state of one moment.
 */
record StateCaption(Scene scene, PhaseFigures tally) {
  /**
   * What comes first at this moment.
   *
   * @param news for how many milliseconds of studio time a switch, or a canvas that is done, comes first
   */
  Topic topic(long news) {
    if (tally.undone() == 0) {
      return Topic.ALL_DONE;
    }
    if (!tally.blocked().isEmpty()) {
      return Topic.BLOCKED;
    }
    if (hog() >= 0) {
      return Topic.HOG;
    }
    if (scene.at() - scene.settings().last().since() < news) {
      return Topic.MODE;
    }
    if (scene.tallies().at(scene.at() - news).last().canvases(Phase.DONE) < tally.done().size()) {
      return Topic.LAST_DONE;
    }
    if (!tally.expected().isEmpty() && tally.undone() == tally.expected().size()) {
      return Topic.ARRIVAL;
    }
    if (!tally.queued().isEmpty()) {
      return Topic.QUEUED;
    }
    return scene.setting().mode().letsGo() ? lettingGo() : staying();
  }

  private Topic staying() {
    return stood() == 0 ? Topic.PAINTED : Topic.STANDING;
  }

  private Topic lettingGo() {
    if (takesTurns() && !tally.painting().isEmpty()) {
      return Topic.TURNS;
    }
    if (scene.totals().drying() == 0) {
      return Topic.PAINTED;
    }
    return isAlwaysBusy() ? Topic.BUSY : Topic.SHARE;
  }

  /** What is so of a topic at this moment; empty if there is nothing to be said of it. */
  Optional<String> about(Topic topic) {
    var mode = scene.setting().mode();
    var isOver = tally.undone() == 0;
    return switch (topic) {
      case ALL_DONE -> isOver ? Optional.of(allDone()) : Optional.empty();
      case BLOCKED -> tally.blocked().isEmpty() ? Optional.empty() : Optional.of(blocked());
      case HOG -> {
        var hog = hog();
        yield hog < 0 ? Optional.empty() : Optional.of(hogged(hog));
      }
      case MODE -> isOver ? Optional.empty() : Optional.of(Captions.mode(scene.setting(), scene.scenario()));
      case LAST_DONE -> isOver || tally.done().isEmpty() ? Optional.empty() : Optional.of(lastDone());
      case ARRIVAL -> tally.expected().isEmpty() || tally.undone() > tally.expected().size()
          ? Optional.empty()
          : Optional
              .of("There is nothing to paint before the next canvas arrives, at "
                  + Seconds.of(nextArrival()));
      case QUEUED -> tally.queued().isEmpty() ? Optional.empty() : Optional.of(queued());
      case TURNS -> takesTurns() ? Optional.of(turns()) : Optional.empty();
      case STANDING -> isOver || mode.letsGo() || stood() == 0 ? Optional.empty() : Optional.of(standing());
      case BUSY -> isOver || !mode.letsGo() || !isAlwaysBusy() || scene.totals().drying() == 0
          ? Optional.empty()
          : Optional.of("While paint dries the painter paints another: busy all the time so far");
      case SHARE -> isOver || !mode.letsGo() ? Optional.empty() : Optional.of(share());
      case PAINTED -> isOver ? Optional.empty() : Optional.of(painted());
      case LANES -> Optional.empty();
    };
  }

  private String allDone() {
    return capital(Phrases.all(tally.done().size(), "canvas", "canvases")) + are(tally.done().size())
        + " done, after " + Seconds.of(scene.makespan());
  }

  private String lastDone() {
    var last = last();
    return (last.size() > 1 ? capital(Phrases.canvases(last.size())) : Phrases.nameFirst(scene, last.first()))
        + are(last.size()) + " done, at " + Seconds.of(scene.canvas(last.first()).since()) + "; "
        + Phrases.number(tally.undone()) + " to go";
  }

  /** The canvases that were done at the latest instant at which any was. */
  private PhaseFigures.Some last() {
    var last = PhaseFigures.Some.NONE;
    var latest = -1L;
    for (var number = 0; number < scene.canvases().size(); number++) {
      var state = scene.canvas(number);
      if (state.phase() == Phase.DONE && state.since() >= latest) {
        last = (state.since() > latest ? PhaseFigures.Some.NONE : last).and(number);
        latest = state.since();
      }
    }
    return last;
  }

  private long nextArrival() {
    var next = Long.MAX_VALUE;
    for (var number = 0; number < scene.canvases().size(); number++) {
      var state = scene.canvas(number);
      next = state.phase() == Phase.EXPECTED ? Math.min(next, state.until()) : next;
    }
    return next;
  }

  private String blocked() {
    if (tally.blocked().size() > 1) {
      return meanwhile(capital(Phrases.canvases(tally.blocked().size())) + " are blocked");
    }
    var number = tally.blocked().first();
    return meanwhile(Phrases.nameFirst(scene, number) + " is blocked"
        + (scene.canvas(number).pinned() ? " (pinned)" : "")
        + (Who.at(scene, number) >= 0 ? "; its painter stands" : " and holds no painter"));
  }

  /** With who is painted meanwhile, in as many words as there is room for. */
  private String meanwhile(String sentence) {
    var painting = tally.painting().size();
    var number = Phrases.number(painting) + are(painting) + " painted";
    var longest = switch (painting) {
      case 0 -> "nobody paints";
      case 1 -> Phrases.name(scene, tally.painting().first()) + " is painted";
      default -> Phrases.canvases(painting) + " are painted";
    };
    return Stream.of(longest, number).map(words -> sentence + "; " + words)
        .filter(words -> Surface.columns(words) <= Captions.LONGEST).findFirst().orElse(sentence);
  }

  /** A canvas that is painted for longer than its layer was planned, or -1. */
  private int hog() {
    var any = scene.isHogged() && !tally.painting().isEmpty();
    for (var number = 0; any && number < scene.canvases().size(); number++) {
      var state = scene.canvas(number);
      var planned = scene.scenario().canvases().get(number).layers().get(state.layer()).paint();
      if (state.plan() > planned && (state.phase() == Phase.PAINTING || state.phase() == Phase.READY)) {
        return number;
      }
    }
    return -1;
  }

  private String hogged(int number) {
    var name = Phrases.nameFirst(scene, number);
    var state = scene.canvas(number);
    if (scene.setting().mode().slices() && present() > 1) {
      return name + " is a hog, but its turns are no longer than the others’";
    }
    if (state.phase() != Phase.PAINTING) {
      return name + " is a hog: its layer takes " + Seconds.of(state.plan()) + " of paint";
    }
    var ready = tally.ready().size();
    return name + " is a hog and keeps its painter"
        + (ready == 0 ? "" : "; " + Phrases.number(ready) + are(ready) + " ready meanwhile");
  }

  /** Canvases that are there and not done. */
  private int present() {
    return tally.undone() - tally.expected().size();
  }

  private String queued() {
    var racks = scene.scenario().racks().orElse(0);
    var count = tally.queued().size();
    var who = count > 1
        ? capital(Phrases.canvases(count))
        : Phrases.nameFirst(scene, tally.queued().first());
    var taken = racks == 1 ? "the only rack" : Phrases.all(racks, "rack", "racks");
    return who + are(count) + " queued: " + taken + s(racks, " is", " are") + " taken"
        + (count == 1 && Who.waits(scene, tally.queued().first()) ? "; its painter stands" : "");
  }

  /** Milliseconds, to the tenth of a second, for which painters stood. */
  private long stood() {
    return Spent.of(scene).standing() / 100 * 100;
  }

  private String standing() {
    var time = Phrases.painterTime(scene, stood());
    var totals = scene.totals();
    if (totals.blocked() > 0 || totals.queued() > 0) {
      return (tally.painters() == 1 ? "The painter" : "Painters") + " stood for " + time + " so far";
    }
    return (tally.painters() == 1
        ? "The painter stands while paint dries: "
        : "Painters stand while their paint dries: ")
        + time + " so far";
  }

  private boolean takesTurns() {
    return scene.setting().mode().slices() && present() > 1;
  }

  private String turns() {
    return "Turns of at most " + Seconds.exactly(scene.scenario().quantum()) + ": "
        + Phrases.canvases(present()) + " share one painter";
  }

  private boolean isAlwaysBusy() {
    var spent = Spent.of(scene);
    return tally.painters() == 1 && spent.painting() == spent.all();
  }

  private String share() {
    var share = Spent.of(scene).percent() + " % of the time so far";
    return tally.painters() == 1
        ? "The painter takes what is ready: it has painted " + share
        : "The painters take what is ready: they painted " + share;
  }

  /** Who is painted, and how many would like to be. */
  private String painted() {
    var painting = tally.painting().size();
    var ready = tally.ready().size();
    var rest = ready == 0 ? "" : "; " + Phrases.number(ready) + are(ready) + " ready";
    return switch (painting) {
      case 0 -> "Nobody paints just now" + rest;
      case 1 -> Phrases.nameFirst(scene, tally.painting().first()) + " is painted" + rest;
      default -> capital(Phrases.canvases(painting)) + " are painted at once, side by side" + rest;
    };
  }
}
