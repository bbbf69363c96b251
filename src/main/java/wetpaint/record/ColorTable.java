package wetpaint.record;

import java.util.Arrays;

/** The colours of a GIF, 0xRRGGBB, each with its index: 1 to 255 in the order in which they came, 0 is the transparent one. */
final class ColorTable {
  private static final int SLOTS = 1024;
  private static final int FREE = -1;

  private final int[] keys = new int[SLOTS];
  private final byte[] indices = new byte[SLOTS];
  private final byte[] table = new byte[3 * GifFile.COLORS];
  private int size = 1;

  ColorTable() {
    Arrays.fill(keys, FREE);
  }

  /** The colour's index, a new one if there is room, or else 0. */
  int index(int color) {
    var slot = (color * 0x9E3779B1) >>> 22;
    while (keys[slot] != FREE) {
      if (keys[slot] == color) {
        return indices[slot] & 0xFF;
      }
      slot = (slot + 1) % SLOTS;
    }
    if (size == GifFile.COLORS) {
      return 0;
    }
    keys[slot] = color;
    indices[slot] = (byte) size;
    table[3 * size] = (byte) (color >> 16);
    table[3 * size + 1] = (byte) (color >> 8);
    table[3 * size + 2] = (byte) color;
    return size++;
  }

  /** Red, green, blue for all 256. */
  byte[] bytes() {
    return table.clone();
  }
}
