package wetpaint.theme;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A theme that follows its file. A good edit is there at the next poll; a mistake is told at the one after that, if it
 * still stands, so that a file that is half written or about to be replaced is none.
 */
final class FollowedTheme implements ThemeSource {
  private final Path path;
  private Theme theme;
  private Reading last;
  private Optional<String> untold = Optional.empty();

  private FollowedTheme(Path path, Theme theme, Reading last) {
    this.path = path;
    this.theme = theme;
    this.last = last;
  }

  /**
   * Starts with what the file holds now.
   *
   * @throws ThemeException if the file can't be read or has a mistake
   */
  static FollowedTheme of(Path path) {
    var file = ThemeFile.read(path, path.toString());
    return new FollowedTheme(path, Themes.theme(file, ThemeFile.nameOf(path)),
        new Reading(Optional.of(file.text()), ""));
  }

  @Override
  public Theme theme() {
    return theme;
  }

  @Override
  public Reload poll() {
    var reading = Reading.of(path);
    if (reading.equals(last)) {
      var mistake = untold;
      untold = Optional.empty();
      return mistake.<Reload>map(Reload.Mistaken::new).orElseGet(Reload.Same::new);
    }
    last = reading;
    try {
      theme = reading.theme(path);
      untold = Optional.empty();
      return new Reload.Changed(theme);
    } catch (ThemeException e) {
      untold = Optional.of(e.sentence());
      return new Reload.Same();
    }
  }

  /** What a look at the file found: its text, or why there is none. */
  private record Reading(Optional<String> text, String failure) {
    static Reading of(Path path) {
      try {
        return new Reading(Optional.of(ThemeFile.read(path, called(path)).text()), "");
      } catch (ThemeException e) {
        return new Reading(Optional.empty(), e.sentence());
      }
    }

    /** Mistakes go into a line of the screen, and who edits the file knows where it is. */
    private static String called(Path path) {
      return String.valueOf(path.getFileName());
    }

    Theme theme(Path path) {
      var found = text.orElseThrow(() -> new ThemeException(failure));
      return Themes.theme(new ThemeFile(called(path), found), ThemeFile.nameOf(path));
    }
  }
}
