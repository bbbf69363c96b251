package wetpaint.wire;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Which characters a terminal is sent. */
public enum GlyphSet {
  /** All of Unicode, as UTF-8. */
  UNICODE,
  /** Space to tilde. */
  ASCII;

  /** What the locale promises: the first of LC_ALL, LC_CTYPE and LANG that is not empty decides (POSIX). */
  public static GlyphSet of(Map<String, String> environment) {
    var locale = Stream.of("LC_ALL", "LC_CTYPE", "LANG").map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty()).findFirst().orElse("C");
    var plain = locale.toLowerCase(Locale.ROOT).replace("-", "");
    return plain.endsWith("utf8") || plain.contains(".utf8@") ? UNICODE : ASCII;
  }
}
