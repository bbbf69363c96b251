package wetpaint.theme;

import java.util.List;

/** The themes that there are to choose from. */
public interface ThemeCatalog {
  /** Their names, the default first; never empty. */
  List<String> names();

  /**
   * The theme of a name.
   *
   * @throws ThemeException if there is none, or it has a mistake
   */
  ThemeSource named(String name);

  /**
   * The theme that comes after another, cyclic; the first after a name that is not among them. One of the user's own that
   * has a mistake is left out: the list of themes tells the mistake.
   */
  default ThemeSource after(String name) {
    var names = names();
    var first = names.indexOf(name) + 1;
    for (var tries = 0; tries < names.size(); tries++) {
      try {
        return named(names.get((first + tries) % names.size()));
      } catch (ThemeException e) {
        // On to the next.
      }
    }
    return Themes.choose(Themes.names().getFirst());
  }
}
