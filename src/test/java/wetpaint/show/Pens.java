package wetpaint.show;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Scanner;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import org.jspecify.annotations.Nullable;

import wetpaint.theme.Role;
import wetpaint.theme.Theme;

/**
 * Names the colours of a cell by one symbol: a capital for a role of the theme, a digit for a canvas's hue, a mark for what
 * is cut out of a role's colour, and a small letter for how any other colour looks.
 */
final class Pens {
  private static final String ROLES = "TTEXT MMUTED CCAPTION ITITLE AACCENT VMODE_CURRENT YMODE KKEY HHELP JHELP_KEY "
      + "|PANEL PPAINTING DDRYING WWAITING BBLOCKED ODONE FFRAME NNOTICE EERROR XAXIS SSWITCH UCURSOR QFORECAST_CURRENT "
      + "LFORECAST GGHOST _CANVAS ZBRUSH";
  private static final String CHIPS = "@PAINTING &DRYING ?WAITING !BLOCKED %DONE $SWITCH";
  private static final Map<Character, String> LOOKS = new TreeMap<>(
      Map.ofEntries(Map.entry('k', "black"), Map.entry('e', "dark grey"), Map.entry('s', "light grey"),
          Map.entry('w', "white"), Map.entry('r', "red"), Map.entry('o', "orange"), Map.entry('y', "yellow"),
          Map.entry('g', "green"), Map.entry('c', "cyan"), Map.entry('b', "blue"), Map.entry('v', "violet"),
          Map.entry('p', "pink")));
  private static final char EMPTY = '.';
  private static final String BLOCKS = "▀▏▎▍▌▋▊▉░▒▓";
  private static final int GREY = 28;

  private record Pen(int ink, int ground) {}

  private final Map<Pen, Character> pens = new HashMap<>();
  private final Map<Integer, Character> grounds = new HashMap<>();
  private final SequencedMap<Character, String> legend = new LinkedHashMap<>();

  Pens(Theme theme) {
    var screen = rgb(theme.style(Role.SCREEN).background());
    var panel = rgb(theme.style(Role.HELP).background());
    legend.put(EMPTY, "nothing");
    grounds.put(screen, EMPTY);
    for (var hue = 0; hue < 6; hue++) {
      var symbol = Character.forDigit(hue + 1, 10);
      legend.put(symbol, "hue " + symbol);
      pens.putIfAbsent(new Pen(rgb(theme.hue(hue)), screen), symbol);
    }
    roles(ROLES).forEach((role, symbol) -> {
      legend.put(symbol, word(role));
      var style = theme.style(role);
      var ink = rgb(style.foreground());
      pens.putIfAbsent(new Pen(ink, rgb(style.background())), symbol);
      pens.putIfAbsent(new Pen(ink, screen), symbol);
      pens.putIfAbsent(new Pen(ink, panel), symbol);
      grounds.putIfAbsent(rgb(style.background()), symbol);
    });
    roles(CHIPS).forEach((role, symbol) -> {
      legend.put(symbol, "cut out of " + word(role));
      pens.putIfAbsent(new Pen(screen, rgb(theme.style(role).foreground())), symbol);
      grounds.putIfAbsent(rgb(theme.style(role).foreground()), symbol);
    });
    legend.putAll(LOOKS);
  }

  /** The symbol for a cell's colours. */
  char of(TextCharacter cell) {
    var ink = rgb(cell.getForegroundColor());
    var ground = rgb(cell.getBackgroundColor());
    if (cell.is(' ')) {
      return Optional.ofNullable(grounds.get(ground)).orElseGet(() -> looks(ground));
    }
    var known = known(ink, ground);
    return known != null
        ? known
        : looks(BLOCKS.indexOf(cell.getCharacterString()) < 0 ? ink : mixed(ink, ground));
  }

  /** What the symbols in those lines mean, in an order of its own. */
  String legend(String symbols) {
    return legend.entrySet().stream().filter(entry -> symbols.indexOf(entry.getKey()) >= 0)
        .map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", "));
  }

  private @Nullable Character known(int ink, int ground) {
    return pens.get(new Pen(ink, ground));
  }

  /** In the order in which they are given: of roles that look the same the first is named. */
  private static SequencedMap<Role, Character> roles(String symbols) {
    var roles = new LinkedHashMap<Role, Character>();
    new Scanner(symbols).forEachRemaining(word -> roles.put(Role.valueOf(word.substring(1)), word.charAt(0)));
    return roles;
  }

  private static String word(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static int mixed(int a, int b) {
    return ((a & 0xfefefe) >> 1) + ((b & 0xfefefe) >> 1);
  }

  private static int rgb(TextColor colour) {
    return colour.getRed() << 16 | colour.getGreen() << 8 | colour.getBlue();
  }

  private static char looks(int rgb) {
    var hsb = java.awt.Color.RGBtoHSB(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, null);
    var brightest = Math.round(hsb[2] * 255);
    if (hsb[1] * brightest < GREY) {
      return "keesswww".charAt(brightest >> 5);
    }
    return "roygggcbbvppr".charAt(Math.round(hsb[0] * 12));
  }
}
