package wetpaint.view;

import java.util.List;

import wetpaint.studio.Event;
import wetpaint.studio.Mode;
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
    return new StateCaption(scene, PhaseFigures.of(scene)).sentence(NEWS);
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
      case SYNC -> "One painter, one canvas: while the paint dries, the painter waits";
      case ASYNC -> "One painter, never waiting: while paint dries it paints another canvas";
      case PARALLEL -> sideBySide("Several painters");
      case CONCURRENT -> "One painter in turns: a short while for each canvas, then the next";
      case VIRTUAL -> forAll("A few painters");
    };
  }

  /** What a mode does with so many painters. */
  public static String mode(Setting setting) {
    var painters = Phrases.capital(Phrases.painters(setting.painters()));
    return switch (setting.mode()) {
      case PARALLEL -> setting.painters() == 1 ? mode(Mode.SYNC) : sideBySide(painters);
      case VIRTUAL -> setting.painters() == 1 ? mode(Mode.ASYNC) : forAll(painters);
      case SYNC, ASYNC, CONCURRENT -> mode(setting.mode());
    };
  }

  private static String sideBySide(String painters) {
    return painters + " side by side, and each waits for its own paint to dry";
  }

  private static String forAll(String painters) {
    return painters + " for all: whoever would wait lets go and takes another";
  }

  /** The same in a few words. */
  static String brief(Mode mode) {
    return switch (mode) {
      case SYNC -> "waits to dry";
      case ASYNC -> "never waits";
      case PARALLEL -> "side by side";
      case CONCURRENT -> "takes turns";
      case VIRTUAL -> "few for many";
    };
  }
}
