package wetpaint.page;

import java.util.Optional;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

import wetpaint.show.Keys;

/** What a page calls its keys. */
final class PageKeys {
  private PageKeys() {}

  /** The key of a name, as a terminal sends it; nothing if there is none. */
  static Optional<KeyStroke> stroke(String name) {
    return Keys.named(name).or(() -> Optional.ofNullable(switch (name) {
      case "↑" -> new KeyStroke(KeyType.ArrowUp);
      case "↓" -> new KeyStroke(KeyType.ArrowDown);
      case "Enter" -> new KeyStroke(KeyType.Enter);
      default -> name.length() == 1 ? new KeyStroke(name.charAt(0), false, false) : null;
    }));
  }
}
