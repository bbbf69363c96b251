package wetpaint.tape;

import java.util.Arrays;
import java.util.Optional;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

/** The keys that a tape calls by a word of VHS, and what a terminal sends for them (xterm's). */
enum TapeKey {
  ENTER("Enter", KeyType.Enter, "\r"), TAB("Tab", KeyType.Tab, "\t"), ESCAPE("Escape", KeyType.Escape,
      "\033"), BACKSPACE("Backspace", KeyType.Backspace, "\177"), LEFT("Left", KeyType.ArrowLeft,
          "\033[D"), RIGHT("Right", KeyType.ArrowRight, "\033[C"), UP("Up", KeyType.ArrowUp,
              "\033[A"), DOWN("Down", KeyType.ArrowDown, "\033[B"), PAGE_UP("PageUp", KeyType.PageUp,
                  "\033[5~"), PAGE_DOWN("PageDown", KeyType.PageDown,
                      "\033[6~"), HOME("Home", KeyType.Home, "\033[H"), END("End", KeyType.End, "\033[F");

  final String word;
  final String typed;
  private final KeyType type;

  TapeKey(String word, KeyType type, String typed) {
    this.word = word;
    this.type = type;
    this.typed = typed;
  }

  /** The key that is called so. */
  static Optional<TapeKey> named(String word) {
    return Arrays.stream(values()).filter(key -> key.word.equals(word)).findFirst();
  }

  /** The key of that type. */
  static Optional<TapeKey> of(KeyType type) {
    return Arrays.stream(values()).filter(key -> key.type == type).findFirst();
  }

  /** Whether it means something else while Shift is held. */
  boolean shifts() {
    return this == LEFT || this == RIGHT;
  }

  KeyStroke stroke(boolean shift) {
    return new KeyStroke(type, false, false, shift);
  }

  String typed(boolean shift) {
    return shift ? typed.replace("[", "[1;2") : typed;
  }
}
