package wetpaint.show;

import java.util.ArrayList;
import java.util.List;

import wetpaint.view.Look;

/** Which keys work now. */
final class Hints {
  private Hints() {}

  static List<Look.Key> of(Playable playable, boolean compares, boolean canUndo) {
    var keys = new ArrayList<Look.Key>();
    var done = playable.isDone();
    if (!compares) {
      keys.add(new Look.Key("1-5", done ? "again" : "mode"));
    }
    if (!done) {
      keys.add(new Look.Key("Space", playable.isPaused() ? "go on" : "pause"));
    }
    if (playable.isPaused() || done) {
      keys.add(new Look.Key("←→", "step"));
    }
    if (done) {
      keys.add(new Look.Key("r", "again"));
    }
    keys.add(new Look.Key("c", compares ? "back" : "compare"));
    keys.add(new Look.Key("s", "scenario"));
    keys.add(new Look.Key("?", "help"));
    keys.add(new Look.Key("q", "quit"));
    if (canUndo) {
      keys.add(new Look.Key("u", "undo"));
      keys.add(new Look.Key("b", "branches"));
    }
    keys.add(new Look.Key("+-", "speed"));
    keys.add(new Look.Key("t", "theme"));
    if (!compares && !done) {
      keys.add(new Look.Key("p", "predict"));
    }
    if (!playable.isPaused() && !done) {
      keys.add(new Look.Key("x", "block"));
      keys.add(new Look.Key("h", "hog"));
    }
    return keys;
  }
}
