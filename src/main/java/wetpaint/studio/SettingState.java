package wetpaint.studio;

/** The setting from an instant on. */
public record SettingState(long since, Setting setting) implements History.Step {}
