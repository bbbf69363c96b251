package wetpaint.wire;

import java.util.Arrays;

/** The bytes of a frame, in an array that grows and is filled again. */
final class FrameBuffer {
  private byte[] array = new byte[8192];
  private int length;

  /** A copy of the frame's bytes. */
  byte[] toBytes() {
    return toBytes(0);
  }

  /** A copy of the bytes from so many on. */
  byte[] toBytes(int from) {
    return Arrays.copyOfRange(array, from, length);
  }

  /** How many bytes the frame has. */
  int length() {
    return length;
  }

  void clear() {
    length = 0;
  }

  /** Replaces everything from so many bytes on by the bytes of another. */
  void replace(int from, FrameBuffer other) {
    int all = from + other.length;
    if (all > array.length) {
      array = Arrays.copyOf(array, Math.max(all, array.length * 2));
    }
    System.arraycopy(other.array, 0, array, from, other.length);
    length = all;
  }

  void add(int value) {
    if (length == array.length) {
      array = Arrays.copyOf(array, length * 2);
    }
    array[length++] = (byte) value;
  }

  void add(byte[] values) {
    for (byte value : values) {
      add(value);
    }
  }

  /** Appends characters below 128. */
  void ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i));
    }
  }

  void escape() {
    add(0x1b);
    add('[');
  }

  /** Appends a whole number that is not negative, in decimal. */
  void decimal(int value) {
    if (value >= 10) {
      decimal(value / 10);
    }
    add('0' + value % 10);
  }

  static int digits(int value) {
    return value < 10 ? 1 : value < 100 ? 2 : value < 1000 ? 3 : 4;
  }

  /** Appends a control sequence with one number, left out where it is 1, the default. */
  void control(int number, char end) {
    escape();
    if (number != 1) {
      decimal(number);
    }
    add(end);
  }

  static int controlLength(int number) {
    return number == 1 ? 3 : 3 + digits(number);
  }

  void utf8(int point) {
    if (point < 0x80) {
      add(point);
      return;
    }
    if (point < 0x800) {
      add(0xc0 | (point >> 6));
    } else {
      if (point < 0x10000) {
        add(0xe0 | (point >> 12));
      } else {
        add(0xf0 | (point >> 18));
        add(0x80 | (point >> 12 & 0x3f));
      }
      add(0x80 | (point >> 6 & 0x3f));
    }
    add(0x80 | (point & 0x3f));
  }

  static int utf8Length(int point) {
    return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
}
