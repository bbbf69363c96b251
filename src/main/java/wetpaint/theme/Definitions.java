package wetpaint.theme;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;

import wetpaint.theme.ThemeFile.Entry;

/** What a theme file says: checked values by their keys without a class. */
record Definitions(Map<String, String> values) {
  static final String TITLE = "property[title]";
  static final String BASE = "property[base]";
  private static final int TITLE_LENGTH = 60;
  private static final String HUES = "property[hues]";
  private static final String DRYING = "property[drying]";
  private static final String PAINT = "property[paint]";
  private static final String HEX = "0123456789abcdef";

  Definitions {
    values = Map.copyOf(values);
  }

  /** @throws ThemeException at the first mistake, with its line */
  static Definitions of(ThemeFile file) {
    var seen = new HashMap<String, Entry>();
    var values = new HashMap<String, String>();
    for (var entry : file.entries()) {
      var key = ThemeKey.of(file, entry);
      var earlier = seen.put(key, entry);
      if (earlier != null) {
        throw file.mistake(entry.line(),
            entry.key() + " is there twice, expected only that of line " + earlier.line());
      }
      var expected = expected(key, entry.value());
      if (!expected.isEmpty()) {
        throw file.mistake(entry.line(), entry.key() + " is '" + entry.value() + "', expected " + expected);
      }
      values.put(key, entry.value());
    }
    if (!values.containsKey(TITLE)) {
      throw file.mistake(1, "there is no " + TITLE + ", expected the name that people see");
    }
    return new Definitions(values);
  }

  /** These, and for keys that are not here those of {@code base}. */
  Definitions over(Definitions base) {
    var all = new HashMap<>(base.values);
    all.putAll(values);
    return new Definitions(all);
  }

  /** The value of a key, or what to have instead. */
  String value(String key, String otherwise) {
    return values.getOrDefault(key, otherwise);
  }

  /** The theme that these define if hues and greys of drying paint are among them. */
  Theme theme(String name) {
    var styles = new EnumMap<Role, Style>(Role.class);
    for (var role : Role.values()) {
      styles.put(role, new Style(rgb(colour(of(role, "foreground", "white"))),
          rgb(colour(of(role, "background", "black"))), modifiers(of(role, "sgr", ""))));
    }
    var ramp = colours(required(DRYING));
    var greys = new Greys(Greys.rgb(ramp.getFirst()), Greys.rgb(ramp.getLast()));
    return new Theme(name, required(TITLE), styles, colours(required(HUES)), greys,
        !value(PAINT, "").equals("grey"));
  }

  /** A role's component or, where it has none, the screen's, as Lanterna has it in the themes that it reads itself. */
  private String of(Role role, String component, String otherwise) {
    return value(role.shortKey(component), value(component, otherwise));
  }

  private String required(String key) {
    return Objects.requireNonNull(values.get(key), key);
  }

  /** What a value should have been; empty if it is right. */
  private static String expected(String key, String value) {
    return switch (key) {
      case TITLE -> isTitle(value) ? "" : "the name that people see, of 1 to " + TITLE_LENGTH + " characters";
      case BASE -> Themes.BUILT_IN.contains(value) ? "" : "one of " + String.join(", ", Themes.BUILT_IN);
      case PAINT -> List.of("grey", "colour").contains(value) ? "" : "grey or colour";
      case HUES -> areColours(value) ? "" : "colours: #rrggbb #rrggbb ...";
      case DRYING -> areColours(value) && colours(value).size() == 2
          ? ""
          : "two greys, of dark and of light paint: #rrggbb #rrggbb";
      default -> {
        if (key.startsWith("sgr")) {
          yield areModifiers(value) ? "" : "modifiers, such as bold, italic, underline";
        }
        yield isColour(value) ? "" : "a colour: #rrggbb, #0 to #255, or a name such as yellow";
      }
    };
  }

  /** Whether all of it can be seen: nothing that steers a terminal or turns letters round. */
  private static boolean isTitle(String value) {
    var length = value.codePointCount(0, value.length());
    return length >= 1 && length <= TITLE_LENGTH
        && value.codePoints().allMatch(c -> switch (Character.getType(c)) {
          case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
              Character.SURROGATE, Character.UNASSIGNED ->
            false;
          default -> true;
        });
  }

  private static boolean areColours(String value) {
    return Arrays.stream(value.split("[\\s,]+", -1)).allMatch(Definitions::isColour);
  }

  /** The terminal's own colour is none: nobody knows which it is. */
  private static boolean isColour(String value) {
    try {
      return colour(value) != TextColor.ANSI.DEFAULT;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean areModifiers(String value) {
    try {
      modifiers(value);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** @throws IllegalArgumentException if there is no such modifier */
  private static Set<SGR> modifiers(String value) {
    var modifiers = EnumSet.noneOf(SGR.class);
    for (var word : value.split(",", -1)) {
      if (!word.isBlank()) {
        modifiers.add(SGR.valueOf(word.strip().toUpperCase(Locale.ROOT)));
      }
    }
    return modifiers;
  }

  private static List<TextColor.RGB> colours(String value) {
    return Arrays.stream(value.split("[\\s,]+")).map(Definitions::colour).map(Definitions::rgb).toList();
  }

  /**
   * A colour. Most are {@code #rrggbb}, before which Lanterna would compile patterns while a screen waits for its first frame.
   *
   * @throws IllegalArgumentException if it is none
   */
  private static TextColor colour(String value) {
    if (value.length() != 7 || value.charAt(0) != '#') {
      return TextColor.Factory.fromString(value);
    }
    var rgb = 0;
    for (var at = 1; at < value.length(); at++) {
      var digit = HEX.indexOf(Character.toLowerCase(value.charAt(at)));
      if (digit < 0) {
        throw new IllegalArgumentException(value);
      }
      rgb = rgb << 4 | digit;
    }
    return new TextColor.RGB(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
  }

  private static TextColor.RGB rgb(TextColor colour) {
    return new TextColor.RGB(colour.getRed(), colour.getGreen(), colour.getBlue());
  }
}
