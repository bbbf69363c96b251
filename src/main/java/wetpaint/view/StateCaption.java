package wetpaint.view;

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
  /** @param news for how many milliseconds of studio time a switch, or a canvas that is done, comes first */
  String sentence(long news) {
    if (tally.undone() == 0) {
      return capital(Phrases.all(tally.done().size(), "canvas", "canvases")) + are(tally.done().size())
          + " done, after " + Seconds.of(scene.makespan());
    }
    if (!tally.blocked().isEmpty()) {
      return blocked();
    }
    var hog = hog();
    if (hog >= 0) {
      return hogged(hog);
    }
    if (scene.at() - scene.settings().last().since() < news) {
      return Captions.mode(scene.setting(), scene.scenario());
    }
    var lately = lately(news);
    if (!lately.isEmpty()) {
      return (lately.size() > 1
          ? capital(Phrases.canvases(lately.size()))
          : Phrases.nameFirst(scene, lately.first()))
          + are(lately.size()) + " done, at " + Seconds.of(scene.canvas(lately.first()).since()) + "; "
          + Phrases.number(tally.undone()) + " to go";
    }
    if (!tally.expected().isEmpty() && tally.undone() == tally.expected().size()) {
      return "There is nothing to paint before the next canvas arrives, at " + Seconds.of(nextArrival());
    }
    if (!tally.queued().isEmpty()) {
      return queued();
    }
    return scene.setting().mode().letsGo() ? lettingGo() : staying();
  }

  /** The canvases that were done at the latest instant at which any was, if that is news. */
  private PhaseFigures.Some lately(long news) {
    var lately = PhaseFigures.Some.NONE;
    var latest = scene.at() - news;
    if (scene.tallies().at(latest).last().canvases(Phase.DONE) == tally.done().size()) {
      return lately;
    }
    for (var number = 0; number < scene.canvases().size(); number++) {
      var state = scene.canvas(number);
      if (state.phase() == Phase.DONE && state.since() > latest) {
        latest = state.since();
        lately = PhaseFigures.Some.NONE.and(number);
      } else if (state.phase() == Phase.DONE && state.since() == latest && !lately.isEmpty()) {
        lately = lately.and(number);
      }
    }
    return lately;
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

  private String staying() {
    var stood = Spent.of(scene).standing() / 100 * 100;
    if (stood == 0) {
      return painted();
    }
    var time = Phrases.painterTime(scene, stood);
    var totals = scene.totals();
    if (totals.blocked() > 0 || totals.queued() > 0) {
      return (tally.painters() == 1 ? "The painter" : "Painters") + " stood for " + time + " so far";
    }
    return (tally.painters() == 1
        ? "The painter stands while paint dries: "
        : "Painters stand while their paint dries: ")
        + time + " so far";
  }

  private String lettingGo() {
    if (scene.setting().mode().slices() && !tally.painting().isEmpty() && present() > 1) {
      return "Turns of at most " + Seconds.exactly(scene.scenario().quantum()) + ": "
          + Phrases.canvases(present()) + " share one painter";
    }
    if (scene.totals().drying() == 0) {
      return painted();
    }
    var spent = Spent.of(scene);
    if (tally.painters() == 1 && spent.painting() == spent.all()) {
      return "While paint dries the painter paints another: busy all the time so far";
    }
    var share = spent.percent() + " % of the time so far";
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
