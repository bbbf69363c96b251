package wetpaint.pixel;

import java.io.ByteArrayOutputStream;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** The bytes that show tiles on a terminal. Pen and cursor are afterwards as they were. */
interface TileWriter {
  /** Has a tile shown as it is wanted, in place of what was there of it. */
  void show(Tile tile, ByteArrayOutputStream out);

  /** Has a tile shown no more; what is written on its cells then is seen. */
  void remove(Tile tile, ByteArrayOutputStream out);

  /** Has no tile of any kind shown any more. */
  byte[] clear();

  /** Saves the cursor and takes it to a tile's first cell. */
  static void begin(Tile tile, ByteArrayOutputStream out) {
    ascii("\0337\033[" + (tile.row + 1) + ";" + (tile.column + 1) + "H", out);
  }

  /** Takes the cursor back. */
  static void end(ByteArrayOutputStream out) {
    ascii("\0338", out);
  }

  static void ascii(String text, ByteArrayOutputStream out) {
    out.writeBytes(text.getBytes(US_ASCII));
  }
}
