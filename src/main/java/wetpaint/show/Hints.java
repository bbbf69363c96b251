package wetpaint.show;

import java.util.ArrayList;
import java.util.List;

import wetpaint.view.Look;

/** Which keys work now. */
final class Hints {
  private static final Look.Key QUIT = Keys.hint(Action.QUIT);
  private static final Look.Key CLOSE = Keys.hint(Action.ESCAPE);

  /** What those told last depend on, for nobody needs a new list at each frame. */
  private int situation = -1;
  private List<Look.Key> latest = List.of();

  /** Those that what lies over the screen takes for itself. */
  static List<Look.Key> over(Look.Overlay overlay) {
    return switch (overlay) {
      case Look.Overlay.Help _ -> List.of(Keys.hint(Action.HELP, "close"), QUIT);
      case Look.Overlay.Menu menu -> List.of(
          new Look.Key(menu.lines().size() > 1 ? "1-" + Math.min(9, menu.lines().size()) : "1", "go there"),
          new Look.Key("↑↓ Enter", "choose"), CLOSE, QUIT);
      case Look.Overlay.Question question when question.given() < 0 ->
        List.of(new Look.Key("1-" + question.answers().size(), "answer"), Keys.hint(Action.ESCAPE, "don't"),
            QUIT);
      case Look.Overlay.Question _ -> List.of(CLOSE, QUIT);
      case Look.Overlay.Text _ -> List.of(CLOSE, QUIT);
    };
  }

  /** Those of the show itself. */
  List<Look.Key> of(Player player) {
    var compares = player instanceof ComparisonPlayer;
    var canUndo = player instanceof RunPlayer run && !run.branches().isEmpty();
    var paused = player.head().paused();
    var done = player.isDone();
    var now = (compares ? 1 : 0) | (canUndo ? 2 : 0) | (paused ? 4 : 0) | (done ? 8 : 0);
    if (now != situation) {
      latest = List.copyOf(keys(compares, canUndo, paused, done));
      situation = now;
    }
    return latest;
  }

  private static List<Look.Key> keys(boolean compares, boolean canUndo, boolean paused, boolean done) {
    var keys = new ArrayList<Look.Key>();
    if (!compares) {
      keys.add(new Look.Key("1-5", done ? "run again" : "mode"));
    }
    if (!done) {
      keys.add(Keys.hint(Action.PAUSE, paused ? "go on" : "pause"));
    }
    if (paused || done) {
      keys.add(new Look.Key("←→", "step"));
    }
    if (done && compares) {
      keys.add(Keys.hint(Action.RESTART, "run again"));
    }
    keys.add(Keys.hint(Action.COMPARE, compares ? "back" : "compare"));
    keys.add(Keys.hint(Action.NEXT_SCENARIO));
    keys.add(Keys.hint(Action.HELP));
    keys.add(QUIT);
    if (canUndo) {
      keys.add(Keys.hint(Action.UNDO_BRANCH));
      keys.add(Keys.hint(Action.BRANCHES));
    }
    keys.add(new Look.Key("+-", "speed"));
    keys.add(Keys.hint(Action.NEXT_THEME));
    keys.add(Keys.hint(Action.CODE));
    if (!compares && !done) {
      keys.add(Keys.hint(Action.PREDICT));
    }
    if (!paused && !done) {
      keys.add(Keys.hint(Action.BLOCK));
      keys.add(Keys.hint(Action.HOG));
    }
    return keys;
  }
}
