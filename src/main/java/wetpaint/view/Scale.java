package wetpaint.view;

/**
 * How studio time becomes cells.
 *
 * @param perCell milliseconds in a cell: 1, 2 or 5 times a power of ten, so that it changes in clean steps
 */
record Scale(long perCell) {
  /** Eighths of a cell are the finest that block characters can show. */
  static final int EIGHTHS = 8;

  /** The finest on which a time, in milliseconds, is within so many cells. */
  static Scale fitting(long time, int cells) {
    var scale = new Scale(1);
    while (scale.perCell * Math.max(1, cells) < time) {
      scale = scale.next();
    }
    return scale;
  }

  private Scale next() {
    var power = 1L;
    while (power * 10 <= perCell) {
      power *= 10;
    }
    return new Scale(perCell == 2 * power ? 5 * power : 2 * perCell);
  }

  int cell(long time) {
    return (int) Math.min(time / perCell, Integer.MAX_VALUE / EIGHTHS);
  }

  /** The eighth of a cell in which an instant is, the nearest one. */
  int eighth(long time) {
    return (int) Math.min((time * EIGHTHS + perCell / 2) / perCell, Integer.MAX_VALUE);
  }

  /** The last instant that is in an eighth of a cell, as {@link #eighth} has it. */
  long last(int eighth) {
    return Math.floorDiv((eighth + 1) * perCell - perCell / 2 - 1, EIGHTHS);
  }

  /** The finest round time, in milliseconds, that is at least so many cells long. */
  long tick(int cells) {
    return fitting(perCell * cells, 1).perCell;
  }
}
