package wetpaint.view;

import java.util.Locale;

/** Into how many pixels a painting divides a cell of the screen. */
public enum Blocks {
  /** One above the other: every font has them. */
  HALF(1, 2),
  /** Two by two: most fonts have them. */
  QUAD(2, 2),
  /** Two by three, of Unicode 13. */
  SEXTANT(2, 3),
  /** Two by four, of Unicode 16. */
  OCTANT(2, 4);

  private final int columns;
  private final int rows;
  private final String glyphs;

  Blocks(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    this.glyphs = BlockGlyphs.of(rows * columns);
  }

  /** What the option {@code --cells} calls it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Pixels from left to right. */
  int columns() {
    return columns;
  }

  /** Pixels from top to bottom. */
  int rows() {
    return rows;
  }

  /**
   * The character for a shape of pixels, of which bit 0 is the one on the top left, bit 1 that to its right, and so on downwards;
   * what is beyond the first plane as its {@linkplain BlockGlyphs#point stand-in}.
   */
  char glyph(int shape) {
    return glyphs.charAt(shape);
  }
}
