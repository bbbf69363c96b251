package wetpaint.record;

/**
 * How a picture of the screen looks.
 *
 * @param fontSize of the text in pixels, 8 to 72
 * @param padding  around the cells in pixels, 0 to 500
 */
public record Appearance(Colors colors, int fontSize, int padding, WindowBar bar) {
  /** The widest screen that is recorded, in cells. */
  public static final int MAX_COLUMNS = 500;
  /** The highest screen that is recorded, in cells. */
  public static final int MAX_ROWS = 200;
  private static final int MAX_MEGAPIXELS = 16;

  /** Refuses what is out of range with an {@link IllegalArgumentException}. */
  public Appearance {
    require(fontSize >= 8 && fontSize <= 72, "a font size is 8 to 72 pixels, not " + fontSize);
    require(padding >= 0 && padding <= 500, "a padding is 0 to 500 pixels, not " + padding);
  }

  /** The width of a cell in pixels: what JetBrains Mono takes, to the pixel. */
  public int cellWidth() {
    return (int) Math.round(fontSize * Typeface.ADVANCE);
  }

  /** The height of a cell in pixels: twice the width, so that half blocks are squares. */
  public int cellHeight() {
    return 2 * cellWidth();
  }

  int left() {
    return padding;
  }

  int top() {
    return padding + barHeight();
  }

  int barHeight() {
    return bar == WindowBar.NONE ? 0 : cellHeight() * 3 / 2;
  }

  int width(int columns) {
    return columns * cellWidth() + 2 * padding;
  }

  int height(int rows) {
    return rows * cellHeight() + 2 * padding + barHeight();
  }

  /** Refuses a size that can't be drawn with an {@link IllegalArgumentException}: over 500 x 200 cells or 16 megapixels. */
  public void check(int columns, int rows) {
    checkCells(columns, rows);
    require((long) width(columns) * height(rows) <= MAX_MEGAPIXELS * 1_000_000L,
        "a picture has at most %s megapixels, not %s x %s pixels".formatted(MAX_MEGAPIXELS, width(columns),
            height(rows)));
  }

  /** Whether a picture of so many cells, without anything around them, can be drawn with text of that size. */
  public static boolean fits(int fontSize, int columns, int rows) {
    var width = Math.round(fontSize * Typeface.ADVANCE);
    return 2 * width * width * columns * rows <= MAX_MEGAPIXELS * 1_000_000L;
  }

  static void checkCells(int columns, int rows) {
    require(columns <= MAX_COLUMNS && rows <= MAX_ROWS,
        "a recording has at most %s x %s cells, not %s x %s".formatted(MAX_COLUMNS, MAX_ROWS, columns, rows));
  }

  private static void require(boolean fine, String complaint) {
    if (!fine) {
      throw new IllegalArgumentException(complaint);
    }
  }
}
