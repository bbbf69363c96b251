package wetpaint.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import wetpaint.theme.ThemeFile.Entry;

/** The keys of theme files. */
final class ThemeKey {
  private static final Pattern STYLE = Pattern
      .compile("(?:[\\w.$]+\\.)?(?<component>foreground|background|sgr)(?:\\[(?<role>[\\w-]+)])?");
  private static final List<String> PROPERTIES = List.of("title", "base", "hues", "drying", "paint");

  private ThemeKey() {}

  /**
   * The entry's key without its class.
   *
   * @throws ThemeException if there is no such key, or not for that class
   */
  static String of(ThemeFile file, Entry entry) {
    var key = entry.key();
    if (PROPERTIES.stream().anyMatch(property -> key.equals("property[" + property + "]"))) {
      return key;
    }
    var parts = STYLE.matcher(key);
    if (!parts.matches()) {
      throw file.mistake(entry.line(),
          "unknown key " + key + ", expected foreground, background or sgr of a role, as in "
              + Role.PAINTING.shortKey("foreground") + ", or property[" + String.join("|", PROPERTIES) + "]");
    }
    var role = role(parts.group("role")).orElseThrow(() -> file.mistake(entry.line(),
        "unknown role in " + key + ", expected one of " + names()));
    var component = parts.group("component");
    var shortKey = role.shortKey(component);
    if (!key.equals(shortKey) && !key.equals(role.key(component))) {
      throw file.mistake(entry.line(), "unknown key " + key + ", expected " + role.key(component));
    }
    return shortKey;
  }

  private static Optional<Role> role(@Nullable String name) {
    return name == null
        ? Optional.of(Role.SCREEN)
        : Arrays.stream(Role.values()).filter(role -> role.name().equals(name)).findFirst();
  }

  private static String names() {
    return Arrays.stream(Role.values()).skip(1).map(Role::name).collect(Collectors.joining(", "));
  }
}
