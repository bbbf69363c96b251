package wetpaint.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

import wetpaint.theme.ThemeFile.Entry;

/** The keys of theme files. */
final class ThemeKey {
  private static final List<String> COMPONENTS = List.of("foreground", "background", "sgr");
  private static final List<String> PROPERTIES = List.of("title", "base", "hues", "drying", "paint");
  private static final String OF_A_ROLE = "(?:[\\w.$]+\\.)?(foreground|background|sgr)\\[(?<role>[\\w-]+)]";

  /** All keys, with their view's class and without, to those without. */
  private static final Map<String, String> KEYS = keys();

  private ThemeKey() {}

  /**
   * The entry's key without its class.
   *
   * @throws ThemeException if there is no such key, or not for that class
   */
  static String of(ThemeFile file, Entry entry) {
    var key = KEYS.get(entry.key());
    if (key == null) {
      throw file.mistake(entry.line(), "unknown " + unknown(entry.key()));
    }
    return key;
  }

  private static Map<String, String> keys() {
    var keys = new HashMap<String, String>();
    for (var property : PROPERTIES) {
      keys.put("property[" + property + "]", "property[" + property + "]");
    }
    for (var role : Role.values()) {
      for (var component : COMPONENTS) {
        var key = role.shortKey(component);
        keys.put(key, key);
        keys.put(role.key(component), key);
      }
    }
    return keys;
  }

  private static String unknown(String key) {
    var parts = Pattern.compile(OF_A_ROLE).matcher(key);
    if (!parts.matches()) {
      return "key " + key + ", expected foreground, background or sgr of a role, as in "
          + Role.PAINTING.shortKey("foreground") + ", or property[" + String.join("|", PROPERTIES) + "]";
    }
    var names = new StringJoiner(", ");
    for (var role : Role.values()) {
      if (role.name().equals(parts.group("role"))) {
        return "key " + key + ", expected " + role.key(parts.group(1));
      }
      if (role != Role.SCREEN) {
        names.add(role.name());
      }
    }
    return "role in " + key + ", expected one of " + names;
  }
}
