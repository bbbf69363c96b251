package wetpaint.view;

import java.util.List;

import wetpaint.studio.Phase;
import wetpaint.studio.Scene;

import static wetpaint.view.Words.are;
import static wetpaint.view.Words.capital;
import static wetpaint.view.Words.s;

/** What can be said of a scene; the rarest first. */
record Present(Scene scene, Tally tally) {
  /** @param news for how many milliseconds of studio time a switch, or a canvas that is done, comes first */
  String sentence(long news) {
    if (tally.undone() == 0) {
      return capital(Words.all(tally.done().size(), "canvas", "canvases")) + are(tally.done().size())
          + " done, after "
          + Seconds.of(scene.makespan()) + "";
    }
    if (scene.at() - scene.settings().last().since() < news) {
      return Captions.mode(scene.setting().mode());
    }
    var lately = lately(news);
    if (!lately.isEmpty()) {
      return (lately.size() > 1
          ? capital(Words.canvases(lately.size()))
          : Words.nameFirst(scene, lately.first()))
          + are(lately.size()) + " done, after " + Seconds.of(scene.canvas(lately.first()).since()) + "; "
          + Words.number(tally.undone()) + " to go";
    }
    return !tally.blocked().isEmpty()
        ? blocked()
        : !tally.standing().isEmpty()
            ? standing()
            : !tally.free().isEmpty()
                ? free()
                : painting();
  }

  /** The canvases that were done at the latest instant at which any was, if that is news. */
  private Tally.Some lately(long news) {
    var lately = Tally.Some.NONE;
    var latest = scene.at() - news;
    for (var number = 0; number < scene.canvases().size() && !tally.done().isEmpty(); number++) {
      var state = scene.canvas(number);
      if (state.phase() == Phase.DONE && state.since() > latest) {
        latest = state.since();
        lately = Tally.Some.NONE.and(number);
      } else if (state.phase() == Phase.DONE && state.since() == latest && !lately.isEmpty()) {
        lately = lately.and(number);
      }
    }
    return lately;
  }

  private String blocked() {
    var number = tally.blocked().first();
    var name = Words.nameFirst(scene, number);
    if (Who.at(scene, number) >= 0) {
      return name + " is blocked, and its painter is stuck with it"
          + (tally.painters() == 1 ? ": nothing moves" : "");
    }
    return name + " is blocked; its painter let go"
        + (tally.painting().isEmpty() ? ", but nothing is ready" : ", and others are painted");
  }

  private String standing() {
    var standing = tally.standing().size();
    var painting = tally.painting().size();
    if (painting > 0) {
      return capital(Words.painters(painting)) + s(painting, " paints; ", " paint; ") + Words.number(standing)
          + s(standing, " stands and waits for its paint to dry", " stand and wait for paint to dry");
    }
    if (tally.painters() > 1) {
      var all = standing == tally.painters();
      return capital(all ? Words.all(standing, "painter", "painters") : Words.painters(standing))
          + s(standing, " stands and waits", " stand and wait") + " for paint to dry: nobody paints";
    }
    if (tally.drying().size() == scene.canvases().size() && tally.drying().size() > 1) {
      return capital(Words.all(tally.drying().size(), "canvas", "canvases")) + " dry and the painter waits"
          + lost() + "";
    }
    var held = scene.painters().get(tally.standing().first()).last().canvas();
    return "The painter waits while " + Words.name(scene, held) + " dries" + lost() + "";
  }

  /** How long painters have stood at drying canvases, from the start until now. */
  private String lost() {
    var tenths = Spent.of(scene).standing() / 100;
    return tenths == 0 ? "" : ": " + Seconds.of(tenths * 100) + " lost so far";
  }

  private String free() {
    var free = tally.free().size();
    var painting = tally.painting().size();
    if (painting > 0) {
      return capital(Words.painters(painting)) + s(painting, " paints; ", " paint; ") + Words.number(free)
          + s(free, " has nothing to do", " have nothing to do");
    }
    var drying = tally.drying().size();
    var who = drying == scene.canvases().size()
        ? capital(Words.all(drying, "canvas", "canvases"))
        : drying == 1
            ? Words.nameFirst(scene, tally.drying().first())
            : capital(Words.canvases(drying));
    return who + s(drying, " dries", " dry") + " and there is nothing to paint";
  }

  private String painting() {
    var painted = tally.painting().size();
    var drying = tally.drying().size();
    var ready = tally.ready().size();
    var first = tally.painting().first();
    if (scene.setting().mode().slices() && ready > 0) {
      return "It is " + Words.name(scene, first) + "’s turn, for " + Seconds.of(scene.scenario().quantum())
          + " at most; "
          + Words.number(ready) + s(ready, " waits", " wait");
    }
    if (painted > 1 && drying == 0 && ready == 0) {
      return capital(
          painted == tally.painters() ? Words.all(painted, "painter", "painters") : Words.painters(painted))
          + " paint, side by side";
    }
    var who = painted == 1
        ? Words.nameFirst(scene, first) + " is painted"
        : capital(Words.canvases(painted)) + " are painted";
    var meanwhile = drying == 0
        ? ""
        : drying == 1
            ? " while " + Words.name(scene, tally.drying().first()) + " dries"
            : " while " + Words.number(drying) + " others dry";
    var waiting = ready == 0
        ? ""
        : "; " + Words.number(ready) + s(ready, " waits", " wait") + " for "
            + (tally.painters() == 1 ? "the" : "a") + " painter";
    return Words.fitting(List.of(who + meanwhile + waiting, who + meanwhile + ""));
  }
}
