package wetpaint.lesson;

import wetpaint.studio.Mode;
import wetpaint.studio.Scenario;
import wetpaint.studio.Setting;

/** Modes as lessons write them: {@code async}, {@code parallel:3}. */
public final class Settings {
  private Settings() {}

  /** The mode that is written so. @throws LessonException if there is none, or not with so many painters */
  public static Setting parse(String text, Scenario scenario) {
    var words = text.strip().split(":", 2);
    var mode = Mode.named(words[0]).orElseThrow(() -> new LessonException(
        "expected a mode (sync, async, parallel, concurrent, virtual), found \"" + words[0] + '"'));
    if (words.length == 1) {
      return Setting.of(mode, scenario);
    }
    if (!words[1].matches("\\d{1,6}")) {
      throw new LessonException(
          "expected a number of painters after " + words[0] + ":, found \"" + words[1] + '"');
    }
    return of(mode, Integer.parseInt(words[1]), scenario);
  }

  /** The mode with so many painters. @throws LessonException if it can't have them */
  static Setting of(Mode mode, int painters, Scenario scenario) {
    var most = mode.paintersAreChosen() ? scenario.canvases().size() : 1;
    if (painters < 1 || painters > most) {
      throw new LessonException(
          "expected 1 to " + most + " painters in " + mode.word() + ", found " + painters);
    }
    return new Setting(mode, painters);
  }
}
