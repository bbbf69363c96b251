package wetpaint.serve;

import java.util.List;
import java.util.Optional;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

import wetpaint.view.Look;

/** The list of those to whom the keys can be lent. Immutable. */
record Lending(List<Attendee> who, int chosen) {
  Look.Overlay menu() {
    return new Look.Overlay.Menu("Lend the keys to",
        who.stream().map(attendee -> attendee.member().name()).toList(), chosen);
  }

  /** What becomes of the list by a key; nothing if it is put away. */
  Optional<Lending> moved(KeyStroke key) {
    return switch (key.getKeyType()) {
      case ArrowUp -> Optional.of(new Lending(who, Math.max(0, chosen - 1)));
      case ArrowDown -> Optional.of(new Lending(who, Math.min(who.size() - 1, chosen + 1)));
      default -> Optional.empty();
    };
  }

  /** Whom a key chooses, if any. */
  Optional<Attendee> chosen(KeyStroke key) {
    var line = key.getKeyType() == KeyType.Enter
        ? chosen
        : key.getKeyType() == KeyType.Character ? Character.digit(key.getCharacter(), 10) - 1 : -1;
    return line >= 0 && line < who.size() ? Optional.of(who.get(line)) : Optional.empty();
  }
}
