package wetpaint.view;

import wetpaint.studio.Phase;
import wetpaint.studio.Scene;

import static wetpaint.view.Words.capital;

/** What can be said of a scene. */
record Present(Scene scene, Tally tally) {
  /** @param news for how many milliseconds of studio time a switch, or a canvas that is done, comes first */
  String sentence(long news) {
    if (tally.undone() == 0) {
      return capital(Words.all(tally.done().size(), "canvas", "canvases"))
          + (tally.done().size() == 1 ? " is" : " are")
          + " done, after " + Seconds.of(scene.makespan()) + ".";
    }
    if (scene.at() - scene.settings().last().since() < news) {
      return Captions.mode(scene.setting().mode());
    }
    var lately = lately(news);
    if (lately >= 0) {
      return Words.capital(Words.name(scene, lately)) + " is done, after "
          + Seconds.of(scene.canvas(lately).since()) + "; "
          + Words.canvases(tally.undone()) + " to go.";
    }
    return !tally.blocked().isEmpty()
        ? blocked()
        : !tally.standing().isEmpty()
            ? standing()
            : !tally.free().isEmpty()
                ? free()
                : painting();
  }

  private int lately(long news) {
    return tally.done().stream().filter(number -> scene.at() - scene.canvas(number).since() < news)
        .reduce(-1, (_, last) -> last);
  }

  private String blocked() {
    var number = tally.blocked().getFirst();
    var name = capital(Words.name(scene, number));
    if (scene.canvas(number).painter() >= 0) {
      return name + " is blocked, and its painter is stuck with it"
          + (tally.painters() == 1 ? ": all stands still." : ".");
    }
    return name + " is blocked; its painter let go" + (tally.painting().isEmpty()
        ? ", but nothing is ready."
        : " and others are painted.");
  }

  private String standing() {
    var standing = tally.standing().size();
    if (!tally.painting().isEmpty()) {
      return capital(Words.painters(tally.painting().size())) + " at work; " + Words.number(standing)
          + (standing == 1 ? " stands and waits for paint to dry." : " stand and wait for paint to dry.");
    }
    if (tally.painters() > 1) {
      return capital(standing == tally.painters()
          ? Words.all(standing, "painter", "painters")
          : Words.painters(standing))
          + (standing == 1 ? " stands and waits" : " stand and wait") + " for paint to dry; nobody paints.";
    }
    if (tally.drying().size() == scene.canvases().size() && tally.drying().size() > 1) {
      return capital(Words.all(tally.drying().size(), "canvas", "canvases")) + " dry and the painter waits"
          + lost() + ".";
    }
    var held = scene.painters().get(tally.standing().getFirst()).last().canvas();
    var waiting = tally.ready().size();
    return "The painter waits while " + Words.name(scene, held) + " dries" + lost()
        + (waiting > 0 ? ", and " + Words.canvases(waiting) + (waiting == 1 ? " waits." : " wait.") : ".");
  }

  /** How long painters have stood at the drying canvases up to now. */
  private String lost() {
    var tenths = Spent.of(scene).standing() / 100;
    return tenths == 0 ? "" : ": " + Seconds.of(tenths * 100) + " lost so far";
  }

  private String free() {
    var free = tally.free().size();
    if (tally.painting().isEmpty()) {
      var drying = tally.drying().size();
      return "Nothing to paint: " + (drying == 1
          ? Words.name(scene, tally.drying().getFirst()) + " still dries."
          : Words.canvases(drying) + " still dry.");
    }
    return capital(Words.painters(tally.painting().size()))
        + (tally.painting().size() == 1 ? " paints; " : " paint; ")
        + Words.number(free) + (free == 1 ? " has nothing to do." : " have nothing to do.");
  }

  private String painting() {
    var drying = tally.drying().size();
    var ready = tally.ready().size();
    var who = tally.painting().size() == 1
        ? capital(Words.name(scene, tally.painting().getFirst())) + " is painted"
        : capital(Words.canvases(tally.painting().size())) + " are painted";
    if (drying > 0) {
      return who + " while " + (drying == 1
          ? Words.name(scene, tally.drying().getFirst()) + " dries"
          : Words.number(drying) + " others dry")
          + (ready > 0
              ? "; " + Words.number(ready) + (ready == 1 ? " waits" : " wait") + " for a painter."
              : ".");
    }
    if (ready > 0) {
      return who + "; " + Words.canvases(ready) + (ready == 1 ? " waits" : " wait") + " for "
          + (tally.painters() == 1 ? "the painter." : "a painter.");
    }
    return who + (tally.undone() == tally.painting().size() ? "." : "; nothing waits.");
  }

  /** Whether a canvas's paint dries. */
  static boolean dries(Scene scene, int number) {
    return scene.canvas(number).phase() == Phase.DRYING;
  }
}
