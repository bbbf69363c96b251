package wetpaint.show;

import java.util.EnumMap;
import java.util.Map;

import wetpaint.studio.Mode;
import wetpaint.studio.Scenario;
import wetpaint.studio.Setting;

/** How many painters each mode gets when it is switched to: as many as were chosen last. */
final class Staff {
  private final Map<Mode, Integer> chosen = new EnumMap<>(Mode.class);

  void choose(Setting setting) {
    chosen.put(setting.mode(), setting.painters());
  }

  /** What was chosen. */
  Map<Mode, Integer> chosen() {
    return Map.copyOf(chosen);
  }

  /** Has that as what was chosen. */
  void restore(Map<Mode, Integer> other) {
    chosen.clear();
    chosen.putAll(other);
  }

  void forget() {
    chosen.clear();
  }

  /** The mode with its painters, never more than there are canvases. */
  Setting setting(Mode mode, Scenario scenario) {
    var canvases = scenario.canvases().size();
    return new Setting(mode, Math.min(canvases, chosen.getOrDefault(mode, mode.paintersAtFirst(canvases))));
  }
}
