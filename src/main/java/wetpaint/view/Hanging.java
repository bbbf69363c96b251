package wetpaint.view;

import java.util.BitSet;
import java.util.Optional;

import wetpaint.picture.Picture;
import wetpaint.studio.CanvasState;
import wetpaint.theme.Role;

/**
 * A painting on a screen, for those who can draw it finer than in cells. Places and sizes are in cells.
 *
 * @param lane    which of several runs it belongs to
 * @param number  the canvas's
 * @param layers  how many layers the picture is divided into
 * @param at      the instant that is shown, in milliseconds of studio time
 * @param brush   the role in whose colour a brush is to be seen, if there is one
 * @param covered the cells of it, numbered row by row, over which something else lies
 */
public record Hanging(int column, int row, int width, int height, int lane, int number, Picture picture,
    int layers, CanvasState state, long at, Optional<Role> brush, BitSet covered) {
  /** Copies the cells. */
  public Hanging {
    covered = (BitSet) covered.clone();
  }

  @Override
  public BitSet covered() {
    return (BitSet) covered.clone();
  }

  /** Whether something else lies over a cell, counted from its own top left corner. */
  public boolean isCovered(int x, int y) {
    return covered.get(y * width + x);
  }

  /** Of so many touches of the layer's brush those that have happened. */
  public int touched(int touches) {
    return CanvasCache.touched(touches, state, at);
  }

  /** How dry the layer is, from 0 to so many steps; -1 if it does not dry. */
  public int dry(int steps) {
    return CanvasCache.dry(state, at, steps);
  }

  /** Whether something else lies over a part of it. */
  public boolean isCovered() {
    return !covered.isEmpty();
  }

  /** The same on a screen of which this one is a part that begins there. */
  Hanging moved(int columns, int rows) {
    return new Hanging(column + columns, row + rows, width, height, lane, number, picture, layers, state, at,
        brush,
        covered);
  }

  /** The same, with that over it. */
  Hanging under(BitSet cells) {
    return new Hanging(column, row, width, height, lane, number, picture, layers, state, at, brush, cells);
  }
}
