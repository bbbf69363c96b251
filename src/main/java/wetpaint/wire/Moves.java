package wetpaint.wire;

/** The bytes of the shortest moves of the cursor on a screen of one size, looked up. */
final class Moves {
  private final int columns;
  private final int rows;
  /** By the distance, from the whole width to the left on. */
  private final byte[] alongs;
  /** By the distance, from the whole height up on. */
  private final byte[] lines;
  private final byte[] toColumns;
  private final byte[] rowParts;
  private final byte[] columnParts;

  Moves(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    alongs = new byte[2 * columns + 1];
    for (int distance = -columns; distance <= columns; distance++) {
      alongs[columns + distance] = (byte) Cursor.relativeLength(distance);
    }
    lines = new byte[2 * rows + 1];
    for (int distance = -rows; distance <= rows; distance++) {
      lines[rows + distance] = (byte) Cursor.linesLength(distance);
    }
    toColumns = new byte[columns];
    columnParts = new byte[columns];
    for (int x = 0; x < columns; x++) {
      toColumns[x] = (byte) Cursor.columnLength(x);
      columnParts[x] = (byte) (Cursor.absoluteLength(x, 0) - Cursor.absoluteLength(0, 0));
    }
    rowParts = new byte[rows];
    for (int y = 0; y < rows; y++) {
      rowParts[y] = (byte) Cursor.absoluteLength(0, y);
    }
  }

  /** From one cell to another; from a column beyond the last one as from anywhere. */
  int cost(int fromX, int fromY, int x, int y) {
    int absolute = absolute(x, y);
    return fromX >= columns ? absolute : Math.min(absolute, relative(fromX, fromY, x, y));
  }

  /** From one cell to another, without naming both the row and the column. */
  int relative(int fromX, int fromY, int x, int y) {
    return lines[rows + y - fromY] + Math.min(alongs[columns + x - fromX], toColumns[x]);
  }

  /** From anywhere to a cell. */
  int absolute(int x, int y) {
    return rowParts[y] + columnParts[x];
  }
}
