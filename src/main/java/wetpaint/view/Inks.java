package wetpaint.view;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import org.jspecify.annotations.Nullable;

/**
 * Characters in colours, the same instance each time: a frame costs no garbage, and the encoder sees by identity what has
 * not changed. Holds a bounded number; beyond it starts afresh.
 */
final class Inks {
  private static final int SLOTS = 1 << 17;

  private final Map<Set<SGR>, Inks> others;
  private final EnumSet<SGR> modifiers;
  private long[] keys = new long[1 << 10];
  private @Nullable TextCharacter[] values = new TextCharacter[1 << 10];
  private int used;

  /** Inks without modifiers. */
  Inks() {
    this(new HashMap<>(), EnumSet.noneOf(SGR.class));
  }

  private Inks(Map<Set<SGR>, Inks> others, EnumSet<SGR> modifiers) {
    this.others = others;
    this.modifiers = modifiers;
    others.put(modifiers, this);
  }

  /** Inks with exactly these modifiers. */
  Inks with(Set<SGR> wanted) {
    var known = others.get(wanted);
    if (known != null) {
      return known;
    }
    var copy = EnumSet.noneOf(SGR.class);
    copy.addAll(wanted);
    return new Inks(others, copy);
  }

  /** The character in colours 0xRRGGBB. */
  TextCharacter of(char character, int foreground, int background) {
    var key = (long) character << 48 | (long) foreground << 24 | background;
    var mask = keys.length - 1;
    for (var slot = hash(key) & mask;; slot = (slot + 1) & mask) {
      var value = values[slot];
      if (value == null) {
        return add(key, character, foreground, background);
      }
      if (keys[slot] == key) {
        return value;
      }
    }
  }

  private TextCharacter add(long key, char character, int foreground, int background) {
    if (used * 2 >= keys.length) {
      grow();
    }
    var value = TextCharacter.fromString(String.valueOf(character), Rgb.colour(foreground),
        Rgb.colour(background),
        modifiers)[0];
    put(key, value);
    used++;
    return value;
  }

  private void put(long key, TextCharacter value) {
    var mask = keys.length - 1;
    var slot = hash(key) & mask;
    while (values[slot] != null) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    values[slot] = value;
  }

  private void grow() {
    var oldKeys = keys;
    var oldValues = values;
    var full = keys.length >= SLOTS;
    keys = new long[full ? keys.length : 2 * keys.length];
    values = new TextCharacter[keys.length];
    if (full) {
      used = 0;
      return;
    }
    for (var slot = 0; slot < oldKeys.length; slot++) {
      var value = oldValues[slot];
      if (value != null) {
        put(oldKeys[slot], value);
      }
    }
  }

  private static int hash(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40);
  }
}
