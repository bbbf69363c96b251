package wetpaint.view;

import java.util.List;
import java.util.Optional;

import wetpaint.studio.Event;
import wetpaint.studio.Mode;
import wetpaint.studio.Scenario;
import wetpaint.studio.Scene;
import wetpaint.studio.Setting;

/** Sentences of at most {@value #LONGEST} columns about what is seen. */
public final class Captions {
  /** The most columns of a sentence. */
  public static final int LONGEST = 72;
  /** For so long, in milliseconds of studio time, news come before the state of things. */
  private static final long NEWS = 1200;

  private Captions() {}

  /** What the class is seeing now. */
  public static String now(Scene scene) {
    var state = new StateCaption(scene, PhaseFigures.of(scene));
    return state.about(state.topic(NEWS)).orElseThrow();
  }

  /** What comes first now. */
  public static Topic topic(Scene scene) {
    return new StateCaption(scene, PhaseFigures.of(scene)).topic(NEWS);
  }

  /** What is so of a topic now; empty if there is nothing to be said of it. */
  public static Optional<String> about(Topic topic, Scene scene) {
    return new StateCaption(scene, PhaseFigures.of(scene)).about(topic);
  }

  /**
   * What has just happened, and why.
   *
   * @param before the scene just before that instant
   * @param after  the scene at that instant, with all that followed at once
   */
  public static String what(Scene before, List<Event> atOneInstant, Scene after) {
    var sentence = new EventCaption(before, atOneInstant, after).sentence();
    return sentence.isEmpty() ? now(after) : sentence;
  }

  /** What a mode does. */
  public static String mode(Mode mode) {
    return switch (mode) {
      case SYNC -> "One painter, one canvas: while its paint dries, the painter stands";
      case ASYNC -> "One painter: while paint dries, it paints another canvas that is ready";
      case PARALLEL -> sideBySide("Several painters");
      case CONCURRENT -> "One core, time slices: as Python’s threads under the GIL";
      case VIRTUAL -> "A few painters; let go at sleeps, sockets, locks, not in native code";
    };
  }

  /** What a mode does with so many painters where that is painted. */
  public static String mode(Setting setting, Scenario scenario) {
    var painters = Phrases.capital(Phrases.painters(setting.painters()));
    var dries = scenario.canvases().stream().anyMatch(canvas -> canvas.dry() > 0);
    if (setting.painters() == 1 && setting.mode().paintersAreChosen()) {
      return mode(new Setting(setting.mode().letsGo() ? Mode.ASYNC : Mode.SYNC, 1), scenario);
    }
    return switch (setting.mode()) {
      case SYNC -> dries ? mode(Mode.SYNC) : "One painter, one canvas after the other; nothing dries here";
      case ASYNC -> dries
          ? mode(Mode.ASYNC)
          : "One painter; it lets go only when paint dries, and nothing dries here";
      case PARALLEL -> dries ? sideBySide(painters) : painters + " side by side; nothing dries here";
      case CONCURRENT -> "One core, time slices: " + Seconds.exactly(scenario.quantum())
          + " of paint at most, then the next turn";
      case VIRTUAL -> dries
          ? forAll(painters)
          : painters + " for all; they let go when paint dries, and nothing dries";
    };
  }

  private static String sideBySide(String painters) {
    return painters + " side by side: each stands while its own paint dries";
  }

  private static String forAll(String painters) {
    return painters + " for all: whoever’s paint dries takes another canvas";
  }

  /** The same in a few words. */
  static String brief(Mode mode) {
    return switch (mode) {
      case SYNC -> "stays put";
      case ASYNC -> "lets go";
      case PARALLEL -> "side by side";
      case CONCURRENT -> "time slices";
      case VIRTUAL -> "few for many";
    };
  }
}
