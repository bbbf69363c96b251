package wetpaint.view;

/** A rectangle of cells; {@code width} and {@code height} are never negative. */
record Area(int column, int row, int width, int height) {
  Area {
    width = Math.max(0, width);
    height = Math.max(0, height);
  }

  /** Nothing. */
  static final Area NONE = new Area(0, 0, 0, 0);

  /** Whether it is the same. What a record brings for that takes longer than all else that is compared in a frame. */
  boolean is(Area other) {
    return column == other.column && row == other.row && width == other.width && height == other.height;
  }

  boolean isEmpty() {
    return width == 0 || height == 0;
  }

  /** Its first rows. */
  Area top(int rows) {
    return new Area(column, row, width, Math.min(rows, height));
  }

  /** What is left without its first rows. */
  Area below(int rows) {
    return new Area(column, row + rows, width, height - rows);
  }

  /** Its first columns. */
  Area left(int columns) {
    return new Area(column, row, Math.min(columns, width), height);
  }

  /** What is left without its first columns. */
  Area rightOf(int columns) {
    return new Area(column + columns, row, width - columns, height);
  }

  /** A rectangle of that size, or smaller if it has to be, in the middle. */
  Area centred(int columns, int rows) {
    var w = Math.min(columns, width);
    var h = Math.min(rows, height);
    return new Area(column + (width - w) / 2, row + (height - h) / 2, w, h);
  }

  /** Without a border of that many columns and rows on each side. */
  Area inset(int columns, int rows) {
    return new Area(column + columns, row + rows, width - 2 * columns, height - 2 * rows);
  }
}
