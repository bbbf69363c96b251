package wetpaint.wire;

/** Where the terminal writes next, and the shortest way to somewhere else. */
final class Cursor {
  private static final int VERTICAL_TAB = 0x0b;

  private int column;
  private int row;
  private boolean known;

  int column() {
    return column;
  }

  int row() {
    return row;
  }

  boolean isKnown() {
    return known;
  }

  boolean at(int x, int y) {
    return known && column == x && row == y;
  }

  /** Whether the position is known and on the given row. */
  boolean on(int y) {
    return known && row == y;
  }

  void forget() {
    known = false;
  }

  /** Is where another one is. */
  void follow(Cursor other) {
    column = other.column;
    row = other.row;
    known = other.known;
  }

  /** Appends what brings it to where another one is, if that is known. */
  void join(Cursor other, FrameBuffer out) {
    if (other.known) {
      move(out, other.column, other.row);
    } else {
      forget();
    }
  }

  /** Is at a cell; columns and rows from 0. */
  void jump(int x, int y) {
    column = x;
    row = y;
    known = true;
  }

  /** Notes that a character of the given width was written; past the last column the position is unknown. */
  void wrote(int width, int columns) {
    column += width;
    known &= column < columns;
  }

  /** Appends the shortest move to a cell; columns and rows from 0. */
  void move(FrameBuffer out, int x, int y) {
    if (at(x, y)) {
      return;
    }
    if (!known || linesLength(y - row) + alongCost(x) > absoluteLength(x, y)) {
      absolute(out, x, y);
    } else {
      lines(out, y);
      along(out, x);
    }
    jump(x, y);
  }

  /** How many bytes {@link #move} takes. */
  int cost(int x, int y) {
    if (at(x, y)) {
      return 0;
    }
    return known ? cost(column, row, x, y) : absoluteLength(x, y);
  }

  /** How many bytes the shortest move from one cell to another takes. */
  static int cost(int fromX, int fromY, int x, int y) {
    return Math.min(absoluteLength(x, y), linesLength(y - fromY) + alongLength(fromX, x));
  }

  /** How many bytes the shortest move within a row takes. */
  int alongCost(int x) {
    return alongLength(column, x);
  }

  private static int alongLength(int from, int x) {
    // To go right by so many is never longer than to name the column.
    return Math.min(relativeLength(x - from), columnLength(x));
  }

  /** How many bytes it takes to go right, or left if it is negative, by so many columns. */
  static int relativeLength(int distance) {
    return distance == 0
        ? 0
        : distance > 0
            ? FrameBuffer.controlLength(distance)
            : Math.min(-distance, FrameBuffer.controlLength(-distance));
  }

  /** How many bytes it takes to name a column. */
  static int columnLength(int x) {
    return x == 0 ? 1 : FrameBuffer.controlLength(x + 1);
  }

  /** How many bytes it takes to go down, or up if it is negative, by so many rows. */
  static int linesLength(int down) {
    return down < 0
        ? Math.min(-2 * down, FrameBuffer.controlLength(-down))
        : Math.min(down, FrameBuffer.controlLength(down));
  }

  /**
   * Straight down by VT, which terminals take for LF, but line disciplines don't: they make CR LF of LF. Straight up by a reverse
   * index. At the edges of the screen both would scroll, but there is nothing to go to beyond them.
   */
  private void lines(FrameBuffer out, int y) {
    int down = y - row;
    int length = linesLength(down);
    if (down == length) {
      for (int i = 0; i < down; i++) {
        out.add(VERTICAL_TAB);
      }
    } else if (-2 * down == length) {
      for (int i = down; i < 0; i++) {
        out.add(0x1b);
        out.add('M');
      }
    } else {
      out.control(Math.abs(down), down > 0 ? 'B' : 'A');
    }
  }

  private void along(FrameBuffer out, int x) {
    int distance = x - column;
    int length = alongCost(x);
    if (distance > 0) {
      out.control(distance, 'C');
    } else if (-distance == length) {
      for (int i = distance; i < 0; i++) {
        out.add('\b');
      }
    } else if (x == 0) {
      out.add('\r');
    } else if (columnLength(x) == length) {
      out.control(x + 1, 'G');
    } else {
      out.control(-distance, 'D');
    }
  }

  /** How many bytes a move to a cell from anywhere takes. */
  static int absoluteLength(int x, int y) {
    return 3 + (y == 0 ? 0 : FrameBuffer.digits(y + 1)) + (x == 0 ? 0 : 1 + FrameBuffer.digits(x + 1));
  }

  private static void absolute(FrameBuffer out, int x, int y) {
    out.escape();
    if (y > 0) {
      out.decimal(y + 1);
    }
    if (x > 0) {
      out.add(';');
      out.decimal(x + 1);
    }
    out.add('H');
  }
}
