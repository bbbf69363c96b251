package wetpaint.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the user's locale says about text: the first of LC_ALL, LC_CTYPE and LANG that is not empty decides (POSIX). */
final class UserLocale {
  /** LC_ALL as the user has it, where the launcher chose another one for the JVM, which else can't hold all file names. */
  private static final String OF_THE_USER = "wetpaint.lc_all";

  private UserLocale() {}

  /** The environment of this process as the user has it. */
  static Map<String, String> environment() {
    var environment = new HashMap<>(System.getenv());
    Optional.ofNullable(System.getProperty(OF_THE_USER))
        .ifPresent(value -> environment.put("LC_ALL", value));
    return Map.copyOf(environment);
  }

  /**
   * How text is written. The locale C knows no letters but those of ASCII and passes all other bytes on: so does this
   * program, for which text from outside is UTF-8.
   */
  static Charset charset(Map<String, String> environment) {
    return named(environment).orElse(StandardCharsets.UTF_8);
  }

  /** Whether it is known that blocks and the like can be shown. */
  static boolean hasBlocks(Map<String, String> environment) {
    return named(environment).filter(charset -> charset.newEncoder().canEncode('\u2588')).isPresent();
  }

  private static Optional<Charset> named(Map<String, String> environment) {
    var locale = Stream.of("LC_ALL", "LC_CTYPE", "LANG").map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty()).findFirst().orElse("C");
    var name = locale.replaceFirst("@.*", "").replaceFirst("^[^.]*\\.", "");
    try {
      return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }
}
