package wetpaint.tape;

import java.util.stream.Stream;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

/** Writes down what is pressed when, as a tape that grows. Times are milliseconds since the show began. */
public final class TapeWriter {
  /** A key without a meaning: what a tape has no word for has none either, but to lift what any key lifts. */
  private static final String ANY = TapeKey.UP.word;

  private final StringBuilder lines = new StringBuilder();
  private long now;

  /** For a screen of that size, in cells. */
  public TapeWriter(int columns, int rows) {
    lines.append("Set Width %d cells\nSet Height %d cells\nSet TypingSpeed 0ms\n".formatted(columns, rows));
  }

  /** What comes now begins at that moment. */
  public void begin(long at) {
    now = at;
  }

  /** Adds a setting that is a number or a word. */
  public void set(String name, int value) {
    lines.append("Set ").append(name).append(' ').append(value).append('\n');
  }

  /** Adds a setting. @throws IllegalArgumentException if no tape can hold the value */
  public void set(String name, String value) {
    lines.append("Set ").append(name).append(' ').append(quoted(value)).append('\n');
  }

  /** Adds a key. */
  public void key(long at, KeyStroke key) {
    command(at, word(key));
  }

  /** Adds a command without arguments, such as {@code Hide}. */
  public void command(long at, String word) {
    pause(at);
    lines.append(word).append('\n');
  }

  /** Nothing more until then. */
  public void pause(long until) {
    if (until > now) {
      lines.append("Sleep ").append(until - now).append("ms\n");
      now = until;
    }
  }

  /** What was added since this was asked last. */
  public String take() {
    var taken = lines.toString();
    lines.setLength(0);
    return taken;
  }

  private static String word(KeyStroke key) {
    if (key.isCtrlDown() || key.isAltDown()) {
      return ANY;
    }
    if (key.getKeyType() == KeyType.Character) {
      return typed(key.getCharacter());
    }
    return TapeKey.of(key.getKeyType())
        .map(named -> key.isShiftDown() && named.shifts() ? "Shift+" + named.word : named.word).orElse(ANY);
  }

  private static String typed(char c) {
    if (c == ' ') {
      return "Space";
    }
    return Character.isISOControl(c) || Character.isSurrogate(c)
        ? ANY
        : "Type " + quoted(Character.toString(c));
  }

  private static String quoted(String text) {
    return Stream.of("\"", "'", "`").filter(quote -> !text.contains(quote) && !text.contains("\n"))
        .map(quote -> quote + text + quote)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no quotes of a tape can hold " + text));
  }
}
