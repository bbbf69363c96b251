package wetpaint.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Finds themes: the built-in ones on the class path and the user's own in {@code $XDG_CONFIG_HOME/wetpaint/themes} (XDG
 * Base Directory Specification 0.8). An own theme hides a built-in one of its name. Only the themes asked for are read.
 */
public final class Themes {
  /** The built-in themes in the order in which a key goes through them; the first is the default. */
  static final List<String> BUILT_IN = List.of("dark", "light", "projector", "colour-blind", "high-contrast",
      "monochrome", "catppuccin", "dracula", "gruvbox", "nord", "tokyo-night", "paper", "solarized-dark",
      "solarized-light");

  private static final Path OWN = own(System.getenv(), Path.of(System.getProperty("user.home", "")));

  private Themes() {}

  /** The built-in themes, the default first. */
  public static List<Theme> builtIn() {
    return BUILT_IN.stream().map(name -> builtIn(name).theme(name)).toList();
  }

  /** The names of all themes, the default first, the user's own that hide no built-in one last. */
  public static List<String> names() {
    return names(OWN);
  }

  /** The name that comes after another, cyclic; the first after a name that is not among them. */
  public static String after(String name) {
    var names = names();
    return names.get((names.indexOf(name) + 1) % names.size());
  }

  /**
   * The theme of a name.
   *
   * @throws ThemeException if there is none, or it has a mistake
   */
  public static Theme named(String name) {
    return named(name, OWN).theme();
  }

  /**
   * The theme in a file.
   *
   * @throws ThemeException if the file can't be read or has a mistake
   */
  public static Theme load(Path file) {
    return theme(ThemeFile.read(file, file.toString()), ThemeFile.nameOf(file));
  }

  /**
   * The theme that a user names, ready to follow its file.
   *
   * @param choice a name, or else a file
   * @throws ThemeException if there is neither a theme nor a file of that name, or it has a mistake
   */
  public static ThemeSource choose(String choice) {
    return choose(choice, OWN);
  }

  static ThemeSource choose(String choice, Path own) {
    return !names(own).contains(choice) && isFile(choice)
        ? FollowedTheme.of(Path.of(choice))
        : named(choice, own);
  }

  /** Whether it is a file or at least looks like one. */
  private static boolean isFile(String choice) {
    try {
      var path = Path.of(choice);
      return path.getNameCount() > 1 || choice.endsWith(ThemeFile.ENDING) || Files.isRegularFile(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  static ThemeSource named(String name, Path own) {
    var names = names(own);
    if (!names.contains(name)) {
      throw new ThemeException(
          "there is no theme " + name + ", expected a file or one of " + String.join(", ", names));
    }
    var file = own.resolve(name + ThemeFile.ENDING);
    return Files.exists(file) ? FollowedTheme.of(file) : new FixedTheme(builtIn(name).theme(name));
  }

  static List<String> names(Path own) {
    if (!Files.isDirectory(own)) {
      return BUILT_IN;
    }
    try (var files = Files.list(own)) {
      var mine = files.filter(file -> file.toString().endsWith(ThemeFile.ENDING)).map(ThemeFile::nameOf)
          .sorted();
      return Stream.concat(BUILT_IN.stream(), mine).distinct().toList();
    } catch (IOException | UncheckedIOException e) {
      return BUILT_IN;
    }
  }

  /** Where the user's own themes are; a variable that is empty or not absolute counts as not set, as the specification says. */
  static Path own(Map<String, String> environment, Path home) {
    var config = Path.of(environment.getOrDefault("XDG_CONFIG_HOME", ""));
    return (config.isAbsolute() ? config : home.resolve(".config")).resolve("wetpaint").resolve("themes");
  }

  static Theme theme(ThemeFile file, String name) {
    var own = Definitions.of(file);
    return own.over(builtIn(own.value(Definitions.BASE, BUILT_IN.getFirst()))).theme(name);
  }

  private static Definitions builtIn(String name) {
    var resource = "/themes/" + name + ThemeFile.ENDING;
    try (var in = Objects.requireNonNull(Themes.class.getResourceAsStream(resource), resource)) {
      return Definitions.of(new ThemeFile(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
