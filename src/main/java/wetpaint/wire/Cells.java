package wetpaint.wire;

/** What the terminal shows, cell by cell, row after row. */
final class Cells {
  final int columns;
  final int rows;
  /** Packed {@link Glyph}s. */
  final int[] glyphs;
  /** Packed {@link WireColor}s; of {@link Glyph#HALVES} the upper pixels. */
  final int[] foregrounds;
  /** Packed {@link WireColor}s; of {@link Glyph#HALVES} the lower pixels. */
  final int[] backgrounds;
  /** From cell to cell. */
  final Moves moves;

  Cells(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    glyphs = new int[columns * rows];
    foregrounds = new int[columns * rows];
    backgrounds = new int[columns * rows];
    moves = new Moves(columns, rows);
  }

  /** Puts a cell; whether it was another. */
  boolean put(int index, int glyph, int foreground, int background) {
    if (glyphs[index] == glyph && foregrounds[index] == foreground && backgrounds[index] == background) {
      return false;
    }
    glyphs[index] = glyph;
    foregrounds[index] = foreground;
    backgrounds[index] = background;
    return true;
  }

  /** Whether a cell surely looks as it does in others of this size; clusters are numbered by each table for itself. */
  boolean same(int index, Cells other) {
    return glyphs[index] == other.glyphs[index] && foregrounds[index] == other.foregrounds[index]
        && backgrounds[index] == other.backgrounds[index] && !Glyph.isCluster(glyphs[index]);
  }

  /** Whether a cell is one colour that can be had as a background, so that a blank shows it. */
  boolean isBlank(int index) {
    return glyphs[index] == Glyph.BLANK || (glyphs[index] == Glyph.HALVES
        && foregrounds[index] == backgrounds[index] && backgrounds[index] != WireColor.INK);
  }
}
