package wetpaint.theme;

/** What became of a theme's file. */
public sealed interface Reload {
  /** Nothing new. */
  record Same() implements Reload {}

  /** The file was edited: this is the theme now, and earlier mistakes are no more. */
  record Changed(Theme theme) implements Reload {}

  /** The file can't be used any more and the old theme stays; the message says file, line and mistake. Told once. */
  record Mistaken(String message) implements Reload {}
}
