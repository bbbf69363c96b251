package wetpaint.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A font of the system, of which only the table of characters is read (OpenType's {@code cmap}, formats 4 and 12): that
 * tells in microseconds what loading the font would tell in milliseconds.
 *
 * @param characters the subtable that maps characters to glyphs
 */
record FontFile(Path path, ByteBuffer characters) {
  private static final int COLLECTION = tag("ttcf");
  private static final int CHARACTERS = tag("cmap");
  private static final int SEGMENTS = 4;
  private static final int GROUPS = 12;

  /** The font in the file, the first one if there are several; empty if it is none, or one that has pictures for outlines. */
  static Optional<FontFile> read(Path path) {
    try (var channel = FileChannel.open(path)) {
      var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, Math.min(channel.size(), Integer.MAX_VALUE));
      var start = bytes.getInt(0) == COLLECTION ? bytes.getInt(12) : 0;
      Optional<ByteBuffer> characters = Optional.empty();
      var outlines = false;
      for (int i = 0, tables = bytes.getShort(start + 4) & 0xFFFF; i < tables; i++) {
        var entry = start + 12 + 16 * i;
        var tag = bytes.getInt(entry);
        outlines |= tag == tag("glyf") || tag == tag("CFF ") || tag == tag("CFF2");
        if (tag == CHARACTERS) {
          characters = subtable(bytes.slice(bytes.getInt(entry + 8), bytes.getInt(entry + 12)));
        }
      }
      return outlines ? characters.map(table -> new FontFile(path, table)) : Optional.empty();
    } catch (IOException | IndexOutOfBoundsException e) {
      return Optional.empty(); // not a font that can be read
    }
  }

  /** The one with most characters among those for Unicode. */
  private static Optional<ByteBuffer> subtable(ByteBuffer table) {
    Optional<ByteBuffer> best = Optional.empty();
    for (int i = 0, count = table.getShort(2) & 0xFFFF; i < count; i++) {
      var platform = table.getShort(4 + 8 * i);
      var encoding = table.getShort(6 + 8 * i);
      var from = table.getInt(8 + 8 * i);
      var format = table.getShort(from);
      var unicode = (platform == 0 && encoding < 5) || (platform == 3 && (encoding == 1 || encoding == 10));
      if (unicode && (format == GROUPS || (format == SEGMENTS && best.isEmpty()))) {
        best = Optional.of(table.slice(from, table.limit() - from));
      }
    }
    return best;
  }

  /** Whether it has a glyph for the character. */
  boolean has(int codePoint) {
    try {
      return characters.getShort(0) == GROUPS ? hasInGroups(codePoint) : hasInSegments(codePoint);
    } catch (IndexOutOfBoundsException e) {
      return false; // a font that is damaged
    }
  }

  private boolean hasInGroups(int codePoint) {
    var low = 0;
    for (var high = characters.getInt(12) - 1; low <= high;) {
      var middle = (low + high) >>> 1;
      var group = 16 + 12 * middle;
      if (codePoint < characters.getInt(group)) {
        high = middle - 1;
      } else if (codePoint > characters.getInt(group + 4)) {
        low = middle + 1;
      } else {
        return characters.getInt(group + 8) + codePoint - characters.getInt(group) != 0;
      }
    }
    return false;
  }

  private boolean hasInSegments(int codePoint) {
    var doubled = characters.getShort(6) & 0xFFFF;
    for (var i = 0; i < doubled && codePoint <= Character.MAX_VALUE; i += 2) {
      if (codePoint <= at(14 + i)) {
        var start = at(16 + doubled + i);
        var offset = at(16 + 3 * doubled + i);
        var glyph = codePoint < start
            ? 0
            : offset == 0 ? 1 : at(16 + 3 * doubled + i + offset + 2 * (codePoint - start));
        return glyph != 0;
      }
    }
    return false;
  }

  private int at(int offset) {
    return characters.getShort(offset) & 0xFFFF;
  }

  private static int tag(String name) {
    return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
  }
}
