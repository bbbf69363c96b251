package wetpaint.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

/** Writes down what was pressed when, as a tape. Times are milliseconds since the show began. */
public final class TapeWriter {
  private static final Map<KeyType, String> NAMES = Map.of(KeyType.Enter, "Enter", KeyType.Tab, "Tab",
      KeyType.Escape,
      "Escape", KeyType.ArrowLeft, "Left", KeyType.ArrowRight, "Right", KeyType.PageUp, "PageUp",
      KeyType.PageDown,
      "PageDown", KeyType.Home, "Home", KeyType.End, "End");

  private final List<String> lines = new ArrayList<>();
  private long now;

  /** @param settings the lines with which the tape begins, such as {@code Set Scenario "lecture"} */
  public TapeWriter(List<String> settings) {
    lines.addAll(settings);
    lines.add("Set TypingSpeed 0ms");
  }

  /** Adds a key; one that a tape has no word for is left out. */
  public void key(long at, KeyStroke key) {
    var word = word(key);
    if (!word.isEmpty()) {
      line(at, word);
    }
  }

  /** Adds a command, such as {@code Hide}. */
  public void line(long at, String command) {
    if (at > now) {
      lines.add("Sleep " + (at - now) + "ms");
      now = at;
    }
    lines.add(command);
  }

  /** The tape so far, ended at the given time. */
  public String text(long end) {
    var last = end > now ? "Sleep " + (end - now) + "ms\n" : "";
    return String.join("\n", lines) + "\n" + last;
  }

  private static String word(KeyStroke key) {
    if (key.getKeyType() == KeyType.Character) {
      var c = key.getCharacter();
      return key.isCtrlDown() ? "" : c == ' ' ? "Space" : c == '"' ? "Type '\"'" : "Type \"" + c + "\"";
    }
    var name = NAMES.getOrDefault(key.getKeyType(), "");
    return key.isShiftDown() && !name.isEmpty() ? "Shift+" + name : name;
  }
}
