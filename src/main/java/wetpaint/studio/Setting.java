package wetpaint.studio;

/** A mode and its number of painters. */
public record Setting(Mode mode, int painters) {
  /** @throws IllegalArgumentException if the mode can't have so many painters */
  public Setting {
    if (painters < 1 || (painters > 1 && !mode.paintersAreChosen())) {
      throw new IllegalArgumentException(mode.word() + " can't have " + painters + " painters");
    }
  }

  /** The mode with as many painters as it has at first. */
  public static Setting of(Mode mode, Scenario scenario) {
    return new Setting(mode, mode.paintersAtFirst(scenario.canvases().size()));
  }

  long quantum(Scenario scenario) {
    return mode.slices() ? scenario.quantum() : Long.MAX_VALUE;
  }
}
