package wetpaint.load;

import java.nio.file.Path;
import java.util.Optional;

import wetpaint.load.TextFile.Kind;
import wetpaint.theme.Reload;
import wetpaint.theme.Theme;
import wetpaint.theme.ThemeCatalog;
import wetpaint.theme.ThemeException;
import wetpaint.theme.ThemeFile;
import wetpaint.theme.ThemeSource;

/**
 * A theme that follows its file. A good edit is there at the next poll; a mistake is told at the one after that, if it
 * still stands, so that a file that is half written or about to be replaced is none.
 */
final class FollowedTheme implements ThemeSource {
  private final Path path;
  private final ThemeCatalog catalog;
  private Theme theme;
  private Reading last;
  private Optional<String> untold = Optional.empty();

  private FollowedTheme(Path path, ThemeCatalog catalog, Theme theme, Reading last) {
    this.path = path;
    this.catalog = catalog;
    this.theme = theme;
    this.last = last;
  }

  /**
   * Starts with what the file holds now.
   *
   * @param catalog the themes that there are beside it
   * @throws ThemeException if the file can't be read or has a mistake
   */
  static FollowedTheme of(Path path, ThemeCatalog catalog) {
    var text = read(path, path.toString());
    return new FollowedTheme(path, catalog,
        new ThemeFile(path.toString(), text).theme(UserThemes.nameOf(path)),
        new Reading(Optional.of(text), ""));
  }

  private static String read(Path path, String called) {
    try {
      return TextFile.read(path, called, Kind.THEME).text();
    } catch (LoadException e) {
      throw new ThemeException(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public Theme theme() {
    return theme;
  }

  @Override
  public ThemeCatalog catalog() {
    return catalog;
  }

  @Override
  public boolean isFollowed() {
    return true;
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
        return new Reading(Optional.of(read(path, called(path))), "");
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
      return new ThemeFile(called(path), found).theme(UserThemes.nameOf(path));
    }
  }
}
