package wetpaint.wire;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.TextImage;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of a whole screen, one after the other, for any number of terminals of one kind: each is led from the picture that
 * it shows to the latest one, and those that show the same get the same bytes. After them all have the same pen and cursor too.
 * For one thread.
 */
final class FrameFeed {
  /** Shown by a terminal of which nobody knows what it shows. */
  static final int UNKNOWN = 0;

  private static final byte[] NOTHING = {};
  private static final String BEGIN_SYNCHRONIZED = "?2026h";
  private static final String END_SYNCHRONIZED = "?2026l";
  /** So many bytes of one write are read at once by any terminal: nothing is torn without brackets, which would take 16 more. */
  private static final int TINY = 64;

  private final TerminalKind kind;
  private final CellReader reader;
  private final DeltaWriter writer;
  /** For terminals that have missed pictures. */
  private final DeltaWriter latecomers;
  private final FrameBuffer out = new FrameBuffer();
  private Cells cells = new Cells(0, 0);
  /** What was drawn in each cell when it was last read: the same object needs no second look. */
  private @Nullable TextCharacter[] seen = {};
  /** The number of the picture in which each cell changed last. */
  private int[] since = {};
  private int[] changed = {};
  private int count;
  private int latest = UNKNOWN;
  private final Map<Integer, byte[]> frames = new HashMap<>();

  FrameFeed(TerminalKind kind) {
    this.kind = kind;
    var clusters = new Clusters();
    reader = new CellReader(kind, clusters);
    writer = new DeltaWriter(kind, clusters);
    latecomers = new DeltaWriter(kind, clusters);
  }

  /** Takes the next picture. @return its number; that of the one before if they look the same */
  int take(TextImage next) {
    fit(next);
    read(next);
    if (count > 0) {
      var delta = frame(writer);
      frames.clear();
      frames.put(latest, delta);
      latest++;
    }
    return latest;
  }

  /** What is shown in a cell is not known any more. */
  void forget(int index) {
    if (index < seen.length) {
      cells.glyphs[index] = Glyph.NOTHING;
      seen[index] = null;
    }
  }

  /** The bytes that lead a terminal from the picture of that number to the latest; none if it shows that. */
  byte[] since(int shown) {
    return shown == latest
        ? NOTHING
        : frames.computeIfAbsent(shown, _ -> latecomers(index -> since[index] > shown));
  }

  /** The bytes that lead a terminal from the picture of that number in another feed of this kind to the latest picture here. */
  byte[] after(FrameFeed other, int shown) {
    boolean comparable = other.latest == shown && other.cells.columns == cells.columns
        && other.cells.rows == cells.rows;
    return comparable ? latecomers(index -> !cells.same(index, other.cells)) : since(UNKNOWN);
  }

  /** The number of the latest picture. */
  int latest() {
    return latest;
  }

  /** How many cells the latest picture changed. */
  int changedCells() {
    return count;
  }

  /** The frame for a terminal that shows other things in some cells. */
  private byte[] latecomers(IntPredicate differs) {
    count = 0;
    for (int index = 0; index < since.length; index++) {
      if (cells.glyphs[index] != Glyph.TAIL && differs.test(index)) {
        changed[count++] = index;
      }
    }
    latecomers.forget();
    return frame(latecomers);
  }

  private byte[] frame(DeltaWriter by) {
    boolean synchronised = kind.synchronizedOutput();
    out.clear();
    if (synchronised) {
      out.escape();
      out.ascii(BEGIN_SYNCHRONIZED);
    }
    int start = out.length();
    by.write(cells, changed, count, out);
    if (by != writer) {
      by.join(writer, out);
    }
    if (synchronised && out.length() - start <= TINY) {
      return out.toBytes(start);
    }
    if (synchronised) {
      out.escape();
      out.ascii(END_SYNCHRONIZED);
    }
    return out.toBytes();
  }

  private void fit(TextImage next) {
    int columns = next.getSize().getColumns();
    int rows = next.getSize().getRows();
    if (columns != cells.columns || rows != cells.rows) {
      cells = new Cells(columns, rows);
      seen = new TextCharacter[columns * rows];
      since = new int[columns * rows];
      changed = new int[columns * rows];
      Arrays.fill(cells.glyphs, Glyph.NOTHING);
      writer.forget();
    }
  }

  /** Lists the cells that will look different. */
  @SuppressWarnings("ReferenceEquality") // the point of it: equal cells that are not the same are compared as read
  private void read(TextImage next) {
    count = 0;
    for (int y = 0, index = 0; y < cells.rows; y++) {
      for (int x = 0; x < cells.columns; x++, index++) {
        var cell = next.getCharacterAt(x, y);
        if (cell != seen[index]) {
          seen[index] = cell;
          read(cell, index, x);
        }
      }
    }
  }

  private void read(TextCharacter cell, int index, int x) {
    boolean tailed = Glyph.isWide(cells.glyphs[index]);
    if (x > 0 && Glyph.isWide(cells.glyphs[index - 1])) {
      if (cells.put(index, Glyph.TAIL, cells.foregrounds[index - 1], cells.backgrounds[index - 1])) {
        since[index] = latest + 1;
      }
    } else {
      reader.read(cell, cells.columns - x);
      if (cells.put(index, reader.glyph, reader.foreground, reader.background)) {
        since[index] = latest + 1;
        changed[count++] = index;
      }
    }
    if (tailed || Glyph.isWide(cells.glyphs[index])) {
      // What is drawn there has not changed, but whether it is seen.
      seen[index + 1] = null;
    }
  }
}
