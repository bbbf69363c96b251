package wetpaint.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import wetpaint.theme.FixedTheme;
import wetpaint.theme.ThemeCatalog;
import wetpaint.theme.ThemeException;
import wetpaint.theme.ThemeFile;
import wetpaint.theme.ThemeSource;
import wetpaint.theme.Themes;

/**
 * The built-in themes and the user's own. An own theme hides a built-in one of its name. Only the themes asked for are read,
 * and a folder that can't be read takes nothing away from the built-in ones.
 *
 * @param folder where the user's own are
 */
public record UserThemes(Path folder) implements ThemeCatalog {
  /**
   * Those in {@code $XDG_CONFIG_HOME/wetpaint/themes} (XDG Base Directory Specification 0.8). A variable that is empty, not
   * absolute or no path counts as not set, as the specification says.
   */
  public static UserThemes of(Map<String, String> environment, Path home) {
    var config = absolute(environment.getOrDefault("XDG_CONFIG_HOME", "")).orElse(home.resolve(".config"));
    return new UserThemes(config.resolve("wetpaint").resolve("themes"));
  }

  /** The names of all themes, the default first, the user's own that hide no built-in one last. */
  @Override
  public List<String> names() {
    try {
      return Stream.concat(Themes.names().stream(), own().stream()).distinct().toList();
    } catch (IOException e) {
      return Themes.names();
    }
  }

  @Override
  public ThemeSource named(String name) {
    var names = names();
    if (!names.contains(name)) {
      throw new ThemeException("there is no theme " + SafeText.quote(name) + ", expected a file or one of "
          + String.join(", ", names));
    }
    var file = folder.resolve(name + ThemeFile.ENDING);
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        ? FollowedTheme.of(file, this)
        : new FixedTheme(Themes.named(name), this);
  }

  /**
   * The theme that a user names, ready to follow its file.
   *
   * @param choice a name, or else a file
   * @throws ThemeException if there is neither a theme nor a file of that name, or it has a mistake
   * @throws LoadException  if the locale's character set can't hold the name
   */
  public ThemeSource choose(String choice) {
    return !names().contains(choice) && isFile(choice)
        ? FollowedTheme.of(FilePath.of(choice), this)
        : named(choice);
  }

  /** Why the user's own themes can't be listed, in a sentence; empty if they can, or if there is no folder for them. */
  public Optional<String> trouble() {
    try {
      own();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(SafeText.of(folder.toString()) + ": expected a folder of themes that can be read, "
          + (Files.isReadable(folder) ? "found none" : "permission was denied"));
    }
  }

  /** The name that a theme file gives to its theme. */
  static String nameOf(Path file) {
    var name = String.valueOf(file.getFileName());
    return name.endsWith(ThemeFile.ENDING)
        ? name.substring(0, name.length() - ThemeFile.ENDING.length())
        : name;
  }

  private List<String> own() throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ThemeFile.ENDING)).map(UserThemes::nameOf).sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
  }

  /** Whether it is a file or at least looks like one. */
  private static boolean isFile(String choice) {
    return choice.indexOf('/') >= 0 || choice.endsWith(ThemeFile.ENDING)
        || (!choice.isEmpty() && Files.exists(FilePath.of(choice), LinkOption.NOFOLLOW_LINKS));
  }

  private static Optional<Path> absolute(String path) {
    try {
      return Optional.of(Path.of(path)).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
