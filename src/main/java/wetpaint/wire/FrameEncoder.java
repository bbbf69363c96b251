package wetpaint.wire;

import java.util.Arrays;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.TextImage;
import org.jspecify.annotations.Nullable;

/** Turns pictures of the whole screen into the bytes that lead a terminal from each to the next. */
public final class FrameEncoder {
  private static final byte[] NOTHING = {};
  private static final String BEGIN_SYNCHRONIZED = "?2026h";
  private static final String END_SYNCHRONIZED = "?2026l";

  /** So many cells are better written pen by pen almost always: another try is not worth its time. */
  private static final int MANY = 64;

  private final TerminalKind kind;
  private final CellReader reader;
  private final Speller speller;
  private final Route route;
  private CellWriter writer;
  private CellWriter rival;
  private final FrameBuffer out = new FrameBuffer();
  private final FrameBuffer draft = new FrameBuffer();

  private Cells cells = new Cells(0, 0);
  /** What was drawn in each cell when it was last read: the same object needs no second look. */
  private @Nullable TextCharacter[] seen = {};
  private int[] changed = {};
  /** The same cells in another order. */
  private int[] order = {};
  private byte[] spellings = {};
  private int count;
  private boolean forgotten = true;

  /** An encoder for a terminal in an unknown state: its first frame paints everything. */
  public FrameEncoder(TerminalKind kind) {
    this.kind = kind;
    var clusters = new Clusters();
    reader = new CellReader(kind, clusters);
    speller = new Speller(kind.glyphs() == GlyphSet.ASCII);
    route = new Route(kind.glyphs() == GlyphSet.ASCII);
    writer = new CellWriter(kind, clusters);
    rival = new CellWriter(kind, clusters);
  }

  /** Forgets what the terminal shows, so that the next frame paints everything. */
  public void forget() {
    forgotten = true;
  }

  /** The bytes that lead the terminal from the last frame to {@code next}; none if they look the same. */
  public byte[] encode(TextImage next) {
    fit(next);
    read(next);
    if (count == 0) {
      return NOTHING;
    }
    out.clear();
    if (kind.synchronizedOutput()) {
      out.escape();
      out.ascii(BEGIN_SYNCHRONIZED);
    }
    write();
    if (kind.synchronizedOutput()) {
      out.escape();
      out.ascii(END_SYNCHRONIZED);
    }
    return out.toBytes();
  }

  /**
   * Writes the changed cells pen by pen where it takes long to name a colour, as they are read where a move is as long, and
   * whichever is shorter in between.
   */
  private void write() {
    boolean byPen = switch (kind.colors()) {
      case TRUECOLOR, INDEXED ->
        route.plan(cells, changed, count, writer.pen(), writer.cursor(), order, spellings);
      case SIXTEEN, NONE -> false;
    };
    if (byPen && (kind.colors() == ColorDepth.TRUECOLOR || count > MANY)) {
      writer.write(cells, order, count, spellings, out);
      return;
    }
    int start = out.length();
    if (byPen) {
      rival.follow(writer);
      draft.clear();
      rival.write(cells, order, count, spellings, draft);
    }
    speller.spell(cells, changed, count, writer.pen(), spellings);
    writer.write(cells, changed, count, spellings, out);
    if (byPen && draft.length() < out.length() - start) {
      out.replace(start, draft);
      var second = writer;
      writer = rival;
      rival = second;
    }
  }

  /** How many cells the last frame changed. */
  public int changedCells() {
    return count;
  }

  private void fit(TextImage next) {
    int columns = next.getSize().getColumns();
    int rows = next.getSize().getRows();
    if (columns != cells.columns || rows != cells.rows) {
      cells = new Cells(columns, rows);
      seen = new TextCharacter[columns * rows];
      changed = new int[columns * rows];
      order = new int[columns * rows];
      spellings = new byte[columns * rows];
      forgotten = true;
    }
    if (forgotten) {
      Arrays.fill(seen, null);
      Arrays.fill(cells.glyphs, Glyph.NOTHING);
      writer.forget();
      forgotten = false;
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
          reader.read(cell, cells.columns - x);
          if (cells.put(index, reader.glyph, reader.foreground, reader.background)) {
            changed[count++] = index;
          }
        }
        if (Glyph.isWide(cells.glyphs[index])) {
          x++;
          index++;
          seen[index] = null;
          cells.put(index, Glyph.TAIL, cells.foregrounds[index - 1], cells.backgrounds[index - 1]);
        }
      }
    }
  }
}
