package wetpaint.view;

import wetpaint.studio.Phase;
import wetpaint.studio.Scene;

import static wetpaint.view.Phrases.are;
import static wetpaint.view.Phrases.capital;
import static wetpaint.view.Phrases.s;

/**
 * What can be said of a scene; the rarest first. A caption stands longer than most states last, so what is said of a mode at
 * work is true of the states that alternate in it, not of one of them.
 */
record StateCaption(Scene scene, PhaseFigures tally) {
  /** @param news for how many milliseconds of studio time a switch, or a canvas that is done, comes first */
  String sentence(long news) {
    if (tally.undone() == 0) {
      return capital(Phrases.all(tally.done().size(), "canvas", "canvases")) + are(tally.done().size())
          + " done, after "
          + Seconds.of(scene.makespan());
    }
    if (!tally.blocked().isEmpty()) {
      return blocked();
    }
    var hog = hog();
    if (hog >= 0) {
      return hogged(hog);
    }
    if (scene.at() - scene.settings().last().since() < news) {
      return Captions.mode(scene.setting());
    }
    var lately = lately(news);
    if (!lately.isEmpty()) {
      return (lately.size() > 1
          ? capital(Phrases.canvases(lately.size()))
          : Phrases.nameFirst(scene, lately.first()))
          + are(lately.size()) + " done, after " + Seconds.of(scene.canvas(lately.first()).since()) + "; "
          + Phrases.number(tally.undone()) + " to go";
    }
    if (!tally.expected().isEmpty() && tally.undone() == tally.expected().size()) {
      return "There is nothing to paint until the next canvas arrives";
    }
    if (!tally.queued().isEmpty()) {
      return (tally.queued().size() > 1
          ? capital(Phrases.canvases(tally.queued().size())) + " wait"
          : Phrases.nameFirst(scene, tally.queued().first()) + " waits") + " for a rack to dry on";
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

  private String blocked() {
    var number = tally.blocked().first();
    var name = Phrases.nameFirst(scene, number);
    if (Who.at(scene, number) >= 0) {
      return name + " is blocked, and its painter is stuck with it"
          + (tally.painters() == 1 ? ": nobody paints" : "");
    }
    return name + " is blocked; its painter let go"
        + (tally.painting().isEmpty() ? ", but nothing is ready" : ", and others are painted");
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
    return scene.setting().mode().slices()
        ? name + " is a hog, but its turns are no longer than the others’"
        : name + " is a hog and keeps its painter"
            + (tally.painters() == 1 ? ": all others have to wait" : "");
  }

  private String staying() {
    var tenths = Spent.of(scene).standing() / 100;
    if (tenths == 0) {
      return painted();
    }
    var lost = ": " + Seconds.of(100 * tenths) + " lost so far";
    if (tally.painters() > 1) {
      return "Each painter waits whenever its own paint dries" + lost;
    }
    if (tally.drying().size() == scene.canvases().size() && tally.drying().size() > 1) {
      return capital(Phrases.all(tally.drying().size(), "canvas", "canvases")) + " dry and the painter waits"
          + lost;
    }
    if (dryingless()) {
      return "One canvas is painted at a time" + lost;
    }
    var held = scene.painters().stream().map(history -> history.last().canvas()).filter(canvas -> canvas >= 0)
        .findFirst();
    return "The painter waits whenever "
        + held.map(canvas -> Phrases.name(scene, canvas)).orElse("its canvas")
        + " dries"
        + lost;
  }

  /** Whether the canvas at which the only painter is never dries: then it was something else that it waited for. */
  private boolean dryingless() {
    return scene.painters().stream().map(history -> history.last().canvas()).filter(canvas -> canvas >= 0)
        .anyMatch(canvas -> scene.scenario().canvases().get(canvas).layers().stream()
            .allMatch(layer -> layer.dry() == 0));
  }

  private String lettingGo() {
    if (scene.setting().mode().slices() && !tally.painting().isEmpty() && tally.undone() > 1) {
      return "They take turns of " + Seconds.exactly(scene.scenario().quantum())
          + ": all advance together, and none any faster";
    }
    if (tally.drying().isEmpty()) {
      return painted();
    }
    return tally.painters() > 1
        ? "While paint dries nobody stands by: whoever is free paints what is ready"
        : tally.painting().isEmpty()
            ? capital(dry()) + " and there is nothing to paint"
            : "While paint dries the painter paints another canvas: it never waits";
  }

  private String dry() {
    var drying = tally.drying().size();
    return drying == scene.canvases().size() && drying > 1
        ? Phrases.all(drying, "canvas", "canvases") + " dry"
        : drying == 1
            ? Phrases.name(scene, tally.drying().first()) + " dries"
            : Phrases.canvases(drying) + " dry";
  }

  /** Who is painted, and how many would like to be. */
  private String painted() {
    var painting = tally.painting().size();
    var ready = tally.ready().size();
    if (painting > 1 && tally.drying().isEmpty() && ready == 0) {
      return capital(Phrases.canvases(painting)) + " are painted at once, side by side";
    }
    var who = painting == 1 && tally.undone() == 1
        ? Phrases.nameFirst(scene, tally.painting().first())
        : capital(Phrases.canvases(painting));
    var waiting = ready == 0 || !tally.drying().isEmpty()
        ? ""
        : "; " + Phrases.number(ready) + s(ready, " waits for ", " wait for ")
            + s(tally.painters(), "the", "a")
            + " painter";
    return who + are(painting) + " painted" + waiting;
  }
}
