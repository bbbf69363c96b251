package wetpaint.view;

/**
 * How studio time becomes cells.
 *
 * @param perCell milliseconds in a cell: a round number, so that it changes in clean steps, and small ones, so that a timeline takes
 *     most of its columns
 */
record Scale(long perCell) {
  /** Eighths of a cell are the finest that block characters can show. */
  static final int EIGHTHS = 8;

  private static final int[] STEPS = {1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100};

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
    while (power * 100 <= perCell) {
      power *= 10;
    }
    for (var step : STEPS) {
      if (step * power > perCell) {
        return new Scale(step * power);
      }
    }
    throw new IllegalStateException("no step after " + perCell);
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
    var tick = 1L;
    while (true) {
      for (var step : new int[]{1, 2, 5}) {
        if (step * tick >= perCell * cells) {
          return step * tick;
        }
      }
      tick *= 10;
    }
  }
}
