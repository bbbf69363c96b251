package wetpaint.theme;

/** A theme that never changes: a built-in one. */
public record FixedTheme(Theme theme, ThemeCatalog catalog) implements ThemeSource {
  @Override
  public boolean isFollowed() {
    return false;
  }

  @Override
  public Reload poll() {
    return new Reload.Same();
  }
}
