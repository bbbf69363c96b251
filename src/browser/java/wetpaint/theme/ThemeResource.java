package wetpaint.theme;

import org.teavm.jso.JSBody;

/** The texts of the built-in themes, from the page that they came in. */
final class ThemeResource {
  private ThemeResource() {}

  /** The file of a built-in theme. */
  static ThemeFile of(String name) {
    var resource = "/themes/" + name + ThemeFile.ENDING;
    return new ThemeFile(resource, text(resource));
  }

  @JSBody(params = "name", script = "return wetpaint.files[name];")
  private static native String text(String name);
}
