package wetpaint.wire;

/** Where the terminal writes next, and the shortest way to somewhere else. */
final class Cursor {
  private int column;
  private int row;
  private boolean known;

  int column() {
    return column;
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
    int absolute = absoluteLength(x, y);
    if (!known) {
      absolute(out, x, y);
    } else if (row == y) {
      if (Math.min(alongLength(column, x), 1 + alongLength(0, x)) >= absolute) {
        absolute(out, x, y);
      } else {
        along(out, x);
      }
    } else {
      int down = y - row;
      int lines = linesLength(x, y);
      int across = FrameBuffer.controlLength(Math.abs(down)) + alongCost(x);
      if (across <= lines && across < absolute) {
        out.control(Math.abs(down), down > 0 ? 'B' : 'A');
        along(out, x);
      } else if (lines <= absolute) {
        if (column != 0) {
          out.add('\r');
        }
        for (int i = 0; i < down; i++) {
          out.add('\n');
        }
        column = 0;
        along(out, x);
      } else {
        absolute(out, x, y);
      }
    }
    jump(x, y);
  }

  /** How many bytes {@link #move} takes. */
  int cost(int x, int y) {
    if (at(x, y)) {
      return 0;
    }
    int absolute = absoluteLength(x, y);
    if (!known) {
      return absolute;
    }
    if (row == y) {
      return Math.min(absolute, alongCost(x));
    }
    return Math.min(absolute,
        Math.min(FrameBuffer.controlLength(Math.abs(y - row)) + alongCost(x), linesLength(x, y)));
  }

  /** How many bytes the shortest move within a row takes. */
  int alongCost(int x) {
    return Math.min(alongLength(column, x), 1 + alongLength(0, x));
  }

  /** LF alone moves straight down or also to the first column, as the line discipline pleases: only after CR. */
  private int linesLength(int x, int y) {
    return y > row ? y - row + (column == 0 ? 0 : 1) + alongLength(0, x) : Integer.MAX_VALUE;
  }

  private static int alongLength(int from, int to) {
    int distance = to - from;
    if (distance == 0) {
      return 0;
    }
    return distance > 0
        ? FrameBuffer.controlLength(distance)
        : Math.min(-distance, FrameBuffer.controlLength(-distance));
  }

  private void along(FrameBuffer out, int x) {
    if (1 + alongLength(0, x) < alongLength(column, x)) {
      out.add('\r');
      column = 0;
    }
    int distance = x - column;
    if (distance > 0) {
      out.control(distance, 'C');
    } else if (-distance <= FrameBuffer.controlLength(-distance)) {
      for (int i = distance; i < 0; i++) {
        out.add('\b');
      }
    } else {
      out.control(-distance, 'D');
    }
  }

  private static int absoluteLength(int x, int y) {
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
