package wetpaint.show;

import java.util.ArrayList;
import java.util.List;

import wetpaint.view.Look;

/** Which keys work now. */
final class Hints {
  private Hints() {}

  /** Those that what lies over the screen takes for itself. */
  static List<Look.Key> over(Look.Overlay overlay) {
    var quit = new Look.Key("q", "quit");
    return switch (overlay) {
      case Look.Overlay.Help() -> List.of(new Look.Key("?", "close"), quit);
      case Look.Overlay.Menu menu ->
        List.of(new Look.Key("1-" + menu.lines().size(), "go there"), new Look.Key("Esc", "close"), quit);
      case Look.Overlay.Question question when question.given() < 0 ->
        List.of(new Look.Key("1-" + question.answers().size(), "answer"), new Look.Key("Esc", "don't"), quit);
      case Look.Overlay.Question _ -> List.of(new Look.Key("Esc", "close"), quit);
    };
  }

  static List<Look.Key> of(Transport transport, boolean compares, boolean canUndo) {
    var keys = new ArrayList<Look.Key>();
    var done = transport.isDone();
    if (!compares) {
      keys.add(new Look.Key("1-5", done ? "run again" : "mode"));
    }
    if (!done) {
      keys.add(new Look.Key("Space", transport.isPaused() ? "go on" : "pause"));
    }
    if (transport.isPaused() || done) {
      keys.add(new Look.Key("←→", "step"));
    }
    if (done && compares) {
      keys.add(new Look.Key("r", "run again"));
    }
    keys.add(new Look.Key("c", compares ? "back" : "compare"));
    keys.add(new Look.Key("s", "scenario"));
    keys.add(new Look.Key("?", "help"));
    keys.add(new Look.Key("q", "quit"));
    if (canUndo && !compares) {
      keys.add(new Look.Key("u", "undo"));
      keys.add(new Look.Key("b", "branches"));
    }
    keys.add(new Look.Key("+-", "speed"));
    keys.add(new Look.Key("t", "theme"));
    if (!compares && !done) {
      keys.add(new Look.Key("p", "predict"));
    }
    if (!transport.isPaused() && !done) {
      keys.add(new Look.Key("x", "block"));
      keys.add(new Look.Key("h", "hog"));
    }
    return keys;
  }
}
