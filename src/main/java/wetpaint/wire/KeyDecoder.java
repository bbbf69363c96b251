package wetpaint.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

/**
 * Turns the bytes that a terminal sends into key strokes, one byte at a time and without a clock: who reads
 * tells it how long nothing has come. Reports that nobody asked for (mouse, paste, focus, answers to queries)
 * are swallowed whole. Sequences: ECMA-48, and xterm's ctlseqs for keys, mouse and paste.
 */
public final class KeyDecoder {
  /** Milliseconds of silence after which an Esc is the key and not the start of a sequence. */
  public static final int ESC_DELAY = 30;
  /** Milliseconds of silence after which an unfinished sequence is given up; a paste may stall ten times longer. */
  public static final int ABANDON = 400;

  private static final int ESC = 0x1b;
  private static final int LONGEST = 64;
  private static final char MALFORMED = '\ufffd';
  private static final String PASTE_END = "\033[201~";

  private enum State {
    GROUND, ESCAPE, CSI, SS3, STRING, PASTE, MOUSE, CONSOLE_FUNCTION, UTF8
  }

  private final List<KeyStroke> keys = new ArrayList<>();
  private final StringBuilder sequence = new StringBuilder();
  private State state = State.GROUND;
  /** An Esc came before this one: Alt, unless it stays alone. */
  private boolean alt;
  /** This Esc was told already: what follows late may still be the rest of a sequence cut in two. */
  private boolean told;
  /** What is still to come of a mouse report or a character, or how much of the paste's end has matched. */
  private int count;
  private final byte[] character = new byte[4];
  private int length;

  /** A decoder at rest. */
  public KeyDecoder() {}

  /** Takes the next bytes; the key strokes that are certain by now, in order. */
  public List<KeyStroke> feed(byte... bytes) {
    for (byte b : bytes) {
      accept(b & 0xff);
    }
    return taken();
  }

  /** Whether something was begun that silence would decide: then {@link #silence} is to be called soon. */
  public boolean waiting() {
    return state != State.GROUND;
  }

  /** Nothing has come for so many milliseconds in all; the key strokes that this makes certain. */
  public List<KeyStroke> silence(int millis) {
    if (state == State.ESCAPE && !told && millis >= ESC_DELAY) {
      if (alt) {
        emit(KeyType.Escape, 0);
      }
      emit(KeyType.Escape, 0);
      alt = false;
      told = true;
    }
    if (millis >= (state == State.PASTE ? 10 * ABANDON : ABANDON)) {
      ground();
    }
    return taken();
  }

  private List<KeyStroke> taken() {
    if (keys.isEmpty()) {
      return List.of();
    }
    var taken = List.copyOf(keys);
    keys.clear();
    return taken;
  }

  private void accept(int b) {
    switch (state) {
      case GROUND -> plain(b);
      case ESCAPE -> escaped(b);
      case CSI -> control(b);
      case SS3 -> singleShift(b);
      case STRING -> string(b);
      case PASTE -> pasted(b);
      case MOUSE -> mouse(b);
      case CONSOLE_FUNCTION -> consoleFunction(b);
      case UTF8 -> continuation(b);
    }
  }

  private void ground() {
    state = State.GROUND;
    alt = false;
    told = false;
  }

  private void escape() {
    ground();
    state = State.ESCAPE;
  }

  private void begin(State next) {
    state = next;
    sequence.setLength(0);
  }

  private void plain(int b) {
    var meta = alt;
    ground();
    switch (b) {
      case ESC -> escape();
      case '\r', '\n' -> emit(KeyType.Enter, meta ? 2 : 0);
      case '\t' -> emit(KeyType.Tab, meta ? 2 : 0);
      case 0x08, 0x7f -> emit(KeyType.Backspace, meta ? 2 : 0);
      case 0x00 -> keys.add(new KeyStroke(' ', true, meta));
      case 0x1c, 0x1d, 0x1e, 0x1f -> keys.add(new KeyStroke((char) (b + 0x40), true, meta));
      default -> {
        if (b < 0x20) {
          keys.add(new KeyStroke((char) (b + 0x60), true, meta));
        } else if (b < 0x80) {
          keys.add(new KeyStroke((char) b, false, meta));
        } else {
          lead(b, meta);
        }
      }
    }
  }

  private void lead(int b, boolean meta) {
    count = b >= 0xc2 && b < 0xe0 ? 1 : b >= 0xe0 && b < 0xf0 ? 2 : b >= 0xf0 && b < 0xf5 ? 3 : 0;
    if (count > 0) {
      character[0] = (byte) b;
      length = 1;
      alt = meta;
      state = State.UTF8;
    }
  }

  private void continuation(int b) {
    if ((b & 0xc0) != 0x80) {
      ground();
      plain(b);
      return;
    }
    character[length++] = (byte) b;
    if (length > count) {
      var text = new String(character, 0, length, StandardCharsets.UTF_8);
      // A key stroke holds one char: nothing beyond the basic plane, and no C1 control.
      if (text.length() == 1 && text.charAt(0) >= 0xa0 && text.charAt(0) != MALFORMED) {
        keys.add(new KeyStroke(text.charAt(0), false, alt));
      }
      ground();
    }
  }

  private void escaped(int b) {
    switch (b) {
      case '[' -> begin(State.CSI);
      case 'O' -> begin(State.SS3);
      case ']', 'P', '_', '^', 'X' -> begin(State.STRING);
      case ESC -> {
        if (alt) {
          emit(KeyType.Escape, 0);
        }
        alt = !told;
        told = false;
      }
      default -> {
        alt = !told;
        plain(b);
      }
    }
  }

  private void control(int b) {
    if (b < 0x20) {
      // A control character does not belong here: what was begun is void, the key is not.
      ground();
      plain(b);
    } else if (b >= 0x7f) {
      return;
    } else if (b >= 0x40 || (b == '$' && plainNumbers())) {
      finish((char) b);
    } else if (sequence.length() < LONGEST) {
      sequence.append((char) b);
    }
  }

  /** Digits and semicolons only: no private marker, no intermediate, not cut off. */
  private boolean plainNumbers() {
    return sequence.length() < LONGEST && sequence.chars().allMatch(KeyDecoder::numeral);
  }

  private static boolean numeral(int c) {
    return (c >= '0' && c <= '9') || c == ';';
  }

  private void finish(char last) {
    if (!plainNumbers()) {
      ground();
    } else if (last == 'M' && sequence.isEmpty()) {
      state = State.MOUSE;
      count = 3;
      length = 0;
    } else if (last == '[' && sequence.isEmpty()) {
      state = State.CONSOLE_FUNCTION;
    } else if (last == '~' && number(0) == 200) {
      state = State.PASTE;
      count = 0;
    } else {
      key(last);
      ground();
    }
  }

  private void key(char last) {
    var modifiers = Math.max(0, number(1) - 1) | (alt ? 2 : 0);
    switch (last) {
      case '~' -> emit(KeyCodes.numbered(number(0)), modifiers);
      case '$' -> emit(KeyCodes.numbered(number(0)), modifiers | 1);
      case '^' -> emit(KeyCodes.numbered(number(0)), modifiers | 4);
      case '@' -> emit(KeyCodes.numbered(number(0)), modifiers | 5);
      case 'a', 'b', 'c', 'd' -> emit(KeyCodes.lettered(Character.toUpperCase(last)), modifiers | 1);
      default -> {
        // M is a mouse report, R the cursor's position, and a key's first number is 1.
        if (last != 'M' && last != 'R' && number(0) <= 1) {
          emit(KeyCodes.lettered(last), modifiers);
        }
      }
    }
  }

  private void singleShift(int b) {
    if (numeral(b)) {
      if (sequence.length() < LONGEST) {
        sequence.append((char) b);
      }
    } else if (b < 0x20) {
      ground();
      plain(b);
    } else {
      var modifiers = Math.max(0, Math.max(number(0), number(1)) - 1) | (alt ? 2 : 0);
      var control = b >= 'a' && b <= 'd';
      emit(KeyCodes.lettered((char) (control ? b - 0x20 : b)), control ? modifiers | 4 : modifiers);
      ground();
    }
  }

  private void string(int b) {
    if (b == 0x07 || b == 0x18 || b == 0x1a) {
      ground();
    } else if (sequence.isEmpty()) {
      if (b == ESC) {
        sequence.append((char) ESC);
      }
    } else if (b == '\\') {
      ground();
    } else {
      escape();
      accept(b);
    }
  }

  private void pasted(int b) {
    if (b == PASTE_END.charAt(count)) {
      count++;
    } else {
      count = b == ESC ? 1 : 0;
    }
    if (count == PASTE_END.length()) {
      ground();
    }
  }

  /** Button, column and row, each a byte; in mode 1005 a character of one or two. */
  private void mouse(int b) {
    var second = b >= 0x80 && b < 0xc0 && length == 1;
    if (b < 0x20 || (count == 0 && !second)) {
      ground();
      plain(b);
      return;
    }
    if (!second) {
      count--;
    }
    length = !second && b >= 0xc2 && b < 0xe0 ? 1 : 0;
    if (count == 0 && length == 0) {
      ground();
    }
  }

  /** The Linux console's F1 to F5: {@code ESC [ [ A} to {@code E}. */
  private void consoleFunction(int b) {
    ground();
    if (b < 0x20) {
      plain(b);
    } else if (b >= 'A' && b <= 'E') {
      emit(KeyCodes.numbered(11 + b - 'A'), 0);
    }
  }

  /** The sequence's parameter at {@code index}, 0 if there is none. */
  private int number(int index) {
    var parts = sequence.toString().split(";", -1);
    return index < parts.length && !parts[index].isEmpty() && parts[index].length() < 6
        ? Integer.parseInt(parts[index])
        : 0;
  }

  private void emit(KeyType type, int modifiers) {
    if (type != KeyType.Unknown) {
      keys.add(new KeyStroke(type, (modifiers & 4) != 0, (modifiers & 2) != 0, (modifiers & 1) != 0));
    }
  }
}
