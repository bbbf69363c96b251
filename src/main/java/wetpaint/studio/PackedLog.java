package wetpaint.studio;

import java.util.Arrays;

/**
 * A long list of small numbers in few bytes, entry by entry, that only grows: one thread writes, any may read what was
 * committed. Each entry begins with an instant and tells how it differs from the one before; the first of each block of
 * entries stands alone, so that any of them is found quickly.
 */
final class PackedLog {
  private static final int SEVEN_BITS = 0x7f;
  private static final byte[] NO_BYTES = {};
  private static final int[] NO_MARKS = {};

  private final int each;
  private volatile byte[] bytes = NO_BYTES;
  /** Where each block begins but the first, which begins at 0: most logs of a crowd have no other. */
  private volatile int[] marks = NO_MARKS;
  /** Entries that were committed: written last and read first, so that whoever sees an entry sees its bytes. */
  private volatile int size;
  private int length;

  /** @param each entries of a block */
  PackedLog(int each) {
    this.each = each;
  }

  // What follows is for the one who writes.

  /** Whether the next entry is the first of a block. */
  boolean startsBlock() {
    return size % each == 0;
  }

  /** Adds to the entry in the making a number that is 0 or more. */
  void number(long value) {
    var rest = value;
    while ((rest & ~SEVEN_BITS) != 0) {
      put((byte) (rest | ~SEVEN_BITS));
      rest >>>= 7;
    }
    put((byte) rest);
  }

  /** Adds any number; those near 0 take the least room. */
  void signed(long value) {
    number(value << 1 ^ value >> 63);
  }

  /** The entry is complete. */
  void commit(int from) {
    var entries = size;
    if (entries % each == 0 && entries > 0) {
      var mark = entries / each - 1;
      var room = marks;
      if (mark == room.length) {
        room = Arrays.copyOf(room, mark + mark / 2 + 1);
      }
      room[mark] = from;
      marks = room;
    }
    size = entries + 1;
  }

  /** Bytes so far: where the next entry begins. */
  int length() {
    return length;
  }

  private void put(byte value) {
    var room = bytes;
    if (length == room.length) {
      room = Arrays.copyOf(room, length + length / 2 + 16);
      bytes = room;
    }
    room[length++] = value;
  }

  // What follows is for those who read.

  int size() {
    return size;
  }

  /** The last block of so many entries that begins at the given instant or earlier, or -1. */
  int blockAt(long instant, int entries) {
    return blockAt(instant, 0, entries);
  }

  /** The same if it is known to be the given block, or -1 for 0, or a later one. */
  int blockAt(long instant, int from, int entries) {
    var low = from;
    var high = (entries + each - 1) / each - 1;
    while (low <= high) {
      var middle = (low + high) >>> 1;
      if (read(middle).number() <= instant) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  /** Reads from the start of a block on. */
  Reader read(int block) {
    return new Reader(bytes, block == 0 ? 0 : marks[block - 1]);
  }

  /** Reads numbers as they were written. */
  static final class Reader {
    private final byte[] bytes;
    private int position;

    private Reader(byte[] bytes, int position) {
      this.bytes = bytes;
      this.position = position;
    }

    long number() {
      var value = 0L;
      for (var shift = 0;; shift += 7) {
        var next = bytes[position++];
        value |= (long) (next & SEVEN_BITS) << shift;
        if (next >= 0) {
          return value;
        }
      }
    }

    /** Reads over so many numbers. */
    void skip(int numbers) {
      for (var left = numbers; left > 0;) {
        left -= bytes[position++] >= 0 ? 1 : 0;
      }
    }

    int integer() {
      return (int) number();
    }

    long signed() {
      var value = number();
      return value >>> 1 ^ -(value & 1);
    }
  }
}
