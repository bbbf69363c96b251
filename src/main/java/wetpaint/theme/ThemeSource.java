package wetpaint.theme;

/** The theme in use. */
public interface ThemeSource {
  /** The latest theme without a mistake. */
  Theme theme();

  /** Where there are others. */
  ThemeCatalog catalog();

  /** Whether there is a file that may be edited, to {@link #poll} for. */
  boolean isFollowed();

  /**
   * Looks whether the theme's file was edited; if the answer is a change, it is {@link #theme()} already. To be called
   * about once a second, by one thread. Never throws for what is in the file.
   */
  Reload poll();

  /** The theme after this one. */
  default ThemeSource next() {
    return catalog().after(theme().name());
  }
}
