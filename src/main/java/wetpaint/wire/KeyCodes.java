package wetpaint.wire;

import com.googlecode.lanterna.input.KeyType;

/** The keys that terminals send as sequences, by xterm's, the Linux console's and rxvt's codes. */
final class KeyCodes {
  private KeyCodes() {}

  /** The key of {@code CSI number ~}; Unknown if there is none. */
  static KeyType numbered(int number) {
    return switch (number) {
      case 1, 7 -> KeyType.Home;
      case 2 -> KeyType.Insert;
      case 3 -> KeyType.Delete;
      case 4, 8 -> KeyType.End;
      case 5 -> KeyType.PageUp;
      case 6 -> KeyType.PageDown;
      case 11 -> KeyType.F1;
      case 12 -> KeyType.F2;
      case 13 -> KeyType.F3;
      case 14 -> KeyType.F4;
      case 15 -> KeyType.F5;
      case 17 -> KeyType.F6;
      case 18 -> KeyType.F7;
      case 19 -> KeyType.F8;
      case 20 -> KeyType.F9;
      case 21 -> KeyType.F10;
      case 23 -> KeyType.F11;
      case 24 -> KeyType.F12;
      default -> KeyType.Unknown;
    };
  }

  /** The key of {@code CSI letter} and {@code SS3 letter}; Unknown if there is none. */
  static KeyType lettered(char letter) {
    return switch (letter) {
      case 'A' -> KeyType.ArrowUp;
      case 'B' -> KeyType.ArrowDown;
      case 'C' -> KeyType.ArrowRight;
      case 'D' -> KeyType.ArrowLeft;
      case 'F' -> KeyType.End;
      case 'H' -> KeyType.Home;
      case 'M' -> KeyType.Enter;
      case 'P' -> KeyType.F1;
      case 'Q' -> KeyType.F2;
      case 'R' -> KeyType.F3;
      case 'S' -> KeyType.F4;
      case 'Z' -> KeyType.ReverseTab;
      default -> KeyType.Unknown;
    };
  }
}
