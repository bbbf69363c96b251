package wetpaint.theme;

import java.util.List;

/** The built-in themes. */
public final class Themes {
  /** Their names in the order in which a key goes through them; the first is the default. */
  static final List<String> BUILT_IN = List.of("dark", "light", "projector", "colour-blind", "high-contrast",
      "monochrome", "catppuccin", "dracula", "gruvbox", "nord", "tokyo-night", "paper", "solarized-dark",
      "solarized-light");

  private static final ThemeCatalog CATALOG = new ThemeCatalog() {
    @Override
    public List<String> names() {
      return BUILT_IN;
    }

    @Override
    public ThemeSource named(String name) {
      return choose(name);
    }
  };

  private Themes() {}

  /** All of them, the default first. */
  public static List<Theme> builtIn() {
    return BUILT_IN.stream().map(Themes::named).toList();
  }

  /** Their names, the default first. */
  public static List<String> names() {
    return BUILT_IN;
  }

  /** The built-in theme of that name. @throws ThemeException if there is none */
  public static Theme named(String name) {
    if (!BUILT_IN.contains(name)) {
      throw new ThemeException(
          "there is no theme " + name + ", expected one of " + String.join(", ", BUILT_IN));
    }
    return definitions(name).theme(name);
  }

  /** The built-in theme of that name, beside the other built-in ones. @throws ThemeException if there is none */
  public static ThemeSource choose(String name) {
    return new FixedTheme(named(name), CATALOG);
  }

  static Definitions definitions(String name) {
    return Definitions.of(ThemeResource.of(name));
  }
}
