package wetpaint.view;

import java.util.List;

import wetpaint.studio.Scene;

/** What happens in one of several runs just now, in a few words. */
final class LaneCaption {
  private LaneCaption() {}

  /** The longest wording that fits into so many columns, or nothing. */
  static String of(Scene scene, int columns) {
    return wordings(scene, PhaseFigures.of(scene)).stream().filter(words -> Surface.columns(words) <= columns)
        .findFirst().orElse("");
  }

  private static List<String> wordings(Scene scene, PhaseFigures tally) {
    if (tally.undone() == 0) {
      return List.of();
    }
    var ready = tally.ready().size() == 0 ? "" : ", " + tally.ready().size() + " ready";
    if (!tally.blocked().isEmpty()) {
      var name = Phrases.name(scene, tally.blocked().first());
      var doing = tally.painting().isEmpty()
          ? ", nobody paints"
          : ", " + tally.painting().size() + " painted";
      return List.of(name + " blocked" + doing, "blocked" + doing, "blocked");
    }
    if (tally.painters() == 1) {
      var painter = tally.painting().size() == 1
          ? "paints " + Phrases.name(scene, tally.painting().first())
          : tally.standing() == 1 ? "painter stands" : "nothing to paint";
      var brief = tally.painting().size() == 1 ? "paints" : tally.standing() == 1 ? "stands" : "idle";
      return List.of(painter + ready, painter, brief + ready, brief);
    }
    if (tally.painting().isEmpty() && tally.standing() == 0) {
      return List.of("nothing to paint", "idle");
    }
    var painters = tally.painting().size() + (tally.painting().size() == 1 ? " paints" : " paint");
    var standing = tally.standing() == 0
        ? ""
        : ", " + tally.standing() + (tally.standing() == 1 ? " stands" : " stand");
    return List.of(painters + standing + ready, painters + standing, painters);
  }
}
