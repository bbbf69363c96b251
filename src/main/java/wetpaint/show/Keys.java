package wetpaint.show;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

import wetpaint.view.Look;

/** The table of keys: which there are, what they do, and how they are called. */
public final class Keys {
  /** By the name that people read. The first key of an action is the one that is told. */
  private static final SequencedMap<String, Action> TABLE = table();
  private static final Map<String, KeyStroke> NAMED = Map.ofEntries(
      Map.entry("Tab", new KeyStroke(KeyType.Tab)), Map.entry("Space", new KeyStroke(' ', false, false)),
      Map.entry("→", new KeyStroke(KeyType.ArrowRight)), Map.entry("←", new KeyStroke(KeyType.ArrowLeft)),
      Map.entry("PgUp", new KeyStroke(KeyType.PageUp)), Map.entry("PgDn", new KeyStroke(KeyType.PageDown)),
      Map.entry("Shift-→", new KeyStroke(KeyType.ArrowRight, false, false, true)),
      Map.entry("Shift-←", new KeyStroke(KeyType.ArrowLeft, false, false, true)),
      Map.entry("↓", new KeyStroke(KeyType.ArrowDown)), Map.entry("↑", new KeyStroke(KeyType.ArrowUp)),
      Map.entry("Home", new KeyStroke(KeyType.Home)), Map.entry("End", new KeyStroke(KeyType.End)),
      Map.entry("Esc", new KeyStroke(KeyType.Escape)), Map.entry("F12", new KeyStroke(KeyType.F12)),
      Map.entry("Ctrl-L", new KeyStroke('l', true, false)),
      Map.entry("Ctrl-C", new KeyStroke('c', true, false)));
  /** Rows of several helps: keys that belong together, and what they do. */
  private static final Look.Key STAFF_ROW = new Look.Key("[ ]", "fewer painters, more");
  private static final Look.Key STEP_ROW = new Look.Key("→ ←", "one event on, back");
  private static final Look.Key CODE_ROW = new Look.Key("k K", "code, its next language");
  private static final Look.Key STRIKE_ROW = new Look.Key("x X h", "block, pin, hog a painter");
  private static final Look.Key REDRAW_ROW = new Look.Key("Ctrl-L", "redraw");
  private static final Look.Key END_ROW = new Look.Key("? Esc q", "help, close, quit");
  /** What goes on with a run. */
  private static final List<Look.Key> RUN_ROWS = List.of(
      STAFF_ROW,
      new Look.Key("Space + -", "pause, faster, slower"),
      STEP_ROW,
      new Look.Key("PgUp PgDn", "five seconds back, on"),
      new Look.Key("Home End", "start, present"),
      new Look.Key("r s t", "restart, scenario, theme"),
      CODE_ROW,
      new Look.Key("c C", "compare three, all five"),
      new Look.Key("p f", "predict, forecasts"));
  /** What makes another run of it. */
  private static final List<Look.Key> TWIST_ROWS = List.of(
      STRIKE_ROW,
      new Look.Key("u b", "run before, all branches"));
  private static final List<Look.Key> ROWS = Stream.of(
      List.of(new Look.Key("1-5 Tab", "mode, next mode")),
      RUN_ROWS,
      List.of(new Look.Key("n N ↓ ↑", "stops; more of the notes")),
      TWIST_ROWS,
      List.of(
          new Look.Key("Y R", "moment as text, record"),
          new Look.Key("F12 Ctrl-L", "figures, redraw"),
          END_ROW))
      .flatMap(List::stream).toList();
  /** Where threads run for real. */
  private static final List<Look.Key> REAL_ROWS = List.of(
      new Look.Key("1-5 Tab", "run in that mode, the next"),
      STAFF_ROW,
      new Look.Key("r s", "run again, next scenario"),
      STRIKE_ROW,
      new Look.Key("c C", "the prediction, all five"),
      new Look.Key("Space + -", "play what was, its speed"),
      STEP_ROW,
      new Look.Key("PgUp PgDn", "far back, far on"),
      new Look.Key("Home End", "start, end"),
      new Look.Key("t k K", "theme, code, language"),
      new Look.Key("R", "record what was"),
      REDRAW_ROW,
      END_ROW);
  /** What a teacher has besides, and what somebody in a class has. */
  private static final List<Look.Key> TEACHER_ROWS = List.of(
      new Look.Key("w", "how to join, who is in"),
      new Look.Key("e g", "call all back, lend keys"),
      new Look.Key("P", "the same question again"));
  private static final List<Look.Key> CLASS_ROWS = List.of(
      new Look.Key("1-9", "answer a question"),
      new Look.Key("o", "off on your own, back"),
      new Look.Key("t", "theme"),
      CODE_ROW,
      REDRAW_ROW,
      new Look.Key("? Esc q", "help, close, leave"));
  /** What somebody has who watches in a browser. */
  private static final List<Look.Key> PAGE_ROWS = Stream.of(
      List.of(new Look.Key("1-5", "mode")),
      RUN_ROWS,
      TWIST_ROWS,
      List.of(
          new Look.Key("Y", "a link to this moment"),
          new Look.Key("Tab", "to the next button"),
          new Look.Key("? Esc", "help, close")))
      .flatMap(List::stream).toList();

  private Keys() {}

  private static SequencedMap<String, Action> table() {
    var table = new LinkedHashMap<String, Action>();
    table.put("1", Action.SYNC);
    table.put("2", Action.ASYNC);
    table.put("3", Action.PARALLEL);
    table.put("4", Action.CONCURRENT);
    table.put("5", Action.VIRTUAL);
    table.put("Tab", Action.NEXT_MODE);
    table.put("[", Action.FEWER_PAINTERS);
    table.put("]", Action.MORE_PAINTERS);
    table.put("Space", Action.PAUSE);
    table.put("→", Action.FORWARD);
    table.put("←", Action.BACK);
    table.put("PgUp", Action.FAR_BACK);
    table.put("Shift-←", Action.FAR_BACK);
    table.put("PgDn", Action.FAR_FORWARD);
    table.put("Shift-→", Action.FAR_FORWARD);
    table.put("Home", Action.START);
    table.put("End", Action.PRESENT);
    table.put("+", Action.FASTER);
    table.put("=", Action.FASTER);
    table.put("-", Action.SLOWER);
    table.put("r", Action.RESTART);
    table.put("s", Action.NEXT_SCENARIO);
    table.put("t", Action.NEXT_THEME);
    table.put("k", Action.CODE);
    table.put("K", Action.NEXT_LANGUAGE);
    table.put("c", Action.COMPARE);
    table.put("C", Action.COMPARE_ALL);
    table.put("p", Action.PREDICT);
    table.put("f", Action.FORECASTS);
    table.put("x", Action.BLOCK);
    table.put("X", Action.PIN);
    table.put("h", Action.HOG);
    table.put("u", Action.UNDO_BRANCH);
    table.put("b", Action.BRANCHES);
    table.put("Y", Action.CUE);
    table.put("n", Action.NEXT_STOP);
    table.put("N", Action.PREVIOUS_STOP);
    table.put("↓", Action.MORE_NOTES);
    table.put("↑", Action.NOTES_BEFORE);
    table.put("w", Action.JOIN);
    table.put("e", Action.CALL_BACK);
    table.put("g", Action.LEND);
    table.put("P", Action.ASK_AGAIN);
    table.put("o", Action.OFF);
    table.put("R", Action.RECORD);
    table.put("F12", Action.FIGURES);
    table.put("Ctrl-L", Action.REDRAW);
    table.put("?", Action.HELP);
    table.put("Esc", Action.ESCAPE);
    table.put("q", Action.QUIT);
    table.put("Ctrl-C", Action.QUIT);
    return table;
  }

  /** What the key asks for; nothing if it has no meaning here. */
  public static Optional<Action> of(KeyStroke key) {
    return Optional.ofNullable(TABLE.get(name(key)));
  }

  /** All names of keys with what they ask for, in the order of the help. */
  public static SequencedMap<String, Action> names() {
    return new LinkedHashMap<>(TABLE);
  }

  /** The rows of the help: names of keys that belong together, apart by blanks, and what they do. */
  public static List<Look.Key> help() {
    return ROWS;
  }

  /** The rows of the help where threads run for real. */
  public static List<Look.Key> realHelp() {
    return REAL_ROWS;
  }

  /** The rows that the help of a teacher has besides. */
  public static List<Look.Key> teacherHelp() {
    return TEACHER_ROWS;
  }

  /** The rows of the help for somebody in a class. */
  public static List<Look.Key> classHelp() {
    return CLASS_ROWS;
  }

  /** The rows of the help for somebody who watches in a browser. */
  public static List<Look.Key> pageHelp() {
    return PAGE_ROWS;
  }

  /** The key of a name, as a terminal sends it; nothing if there is none. */
  public static Optional<KeyStroke> named(String name) {
    return Optional.ofNullable(NAMED.get(name))
        .or(() -> TABLE.containsKey(name)
            ? Optional.of(new KeyStroke(name.charAt(0), false, false))
            : Optional.empty());
  }

  /** The name of the key that does it, for a line of keys, with its own word for what it does just now. */
  public static Look.Key hint(Action action, String does) {
    var name = TABLE.entrySet().stream().filter(entry -> entry.getValue() == action).findFirst().orElseThrow()
        .getKey();
    return new Look.Key(name, does);
  }

  /** The same with the usual word. */
  public static Look.Key hint(Action action) {
    return hint(action, action.word());
  }

  private static String name(KeyStroke key) {
    var typed = key.getKeyType() == KeyType.Character ? String.valueOf(key.getCharacter()) : "";
    if (key.isAltDown()) {
      return "";
    }
    if (key.isCtrlDown()) {
      return "Ctrl-" + typed.toUpperCase(Locale.ROOT);
    }
    var name = switch (key.getKeyType()) {
      case Character -> " ".equals(typed) ? "Space" : typed;
      case Tab -> "Tab";
      case ArrowRight -> "→";
      case ArrowLeft -> "←";
      case ArrowDown -> "↓";
      case ArrowUp -> "↑";
      case PageUp -> "PgUp";
      case PageDown -> "PgDn";
      case Home -> "Home";
      case End -> "End";
      case Escape -> "Esc";
      case F12 -> "F12";
      default -> "";
    };
    return key.isShiftDown() && name.length() == 1 && "→←".contains(name) ? "Shift-" + name : name;
  }
}
