package wetpaint.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The texts of the built-in themes, on the class path: all that a build without a class path has to replace. */
final class ThemeResource {
  private ThemeResource() {}

  /** The file of a built-in theme. */
  static ThemeFile of(String name) {
    var resource = "/themes/" + name + ThemeFile.ENDING;
    try (var in = Objects.requireNonNull(ThemeResource.class.getResourceAsStream(resource), resource)) {
      return new ThemeFile(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
