package wetpaint.theme;

/** The theme in use. */
public sealed interface ThemeSource permits FixedTheme, FollowedTheme {
  /** The latest theme without a mistake. */
  Theme theme();

  /**
   * Looks whether the theme's file was edited; if the answer is a change, it is {@link #theme()} already. To be called
   * about once a second, by one thread. Never throws for what is in the file.
   */
  Reload poll();
}
