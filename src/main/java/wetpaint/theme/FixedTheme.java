package wetpaint.theme;

/** A theme that never changes: a built-in one. */
record FixedTheme(Theme theme) implements ThemeSource {
  @Override
  public Reload poll() {
    return new Reload.Same();
  }
}
