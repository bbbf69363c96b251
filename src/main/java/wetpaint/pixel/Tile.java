package wetpaint.pixel;

import java.util.Arrays;

/** A few cells of a painting in pixels: what is to be seen there, and what the terminal shows. */
final class Tile {
  /** Of the image, as kitty counts them. */
  final int number;
  /** Where it is on the screen, in cells. */
  final int column;
  final int row;
  final int columns;
  final int rows;
  /** In pixels. */
  final int width;
  final int height;
  /** 0xRRGGBB, row by row. */
  final int[] wanted;
  private final int[] shown;
  private boolean isShown;

  Tile(int number, int column, int row, int columns, int rows, int cellWidth, int cellHeight) {
    this.number = number;
    this.column = column;
    this.row = row;
    this.columns = columns;
    this.rows = rows;
    width = columns * cellWidth;
    height = rows * cellHeight;
    wanted = new int[width * height];
    shown = new int[width * height];
  }

  /** Whether the terminal shows something of it. */
  boolean isShown() {
    return isShown;
  }

  /** Whether the terminal shows what is wanted. */
  boolean isRight() {
    return isShown && Arrays.equals(wanted, shown);
  }

  /** Whether the terminal shows something else at a pixel. */
  boolean isWrong(int pixel) {
    return !isShown || wanted[pixel] != shown[pixel];
  }

  /** The terminal was told. */
  void wasSent() {
    System.arraycopy(wanted, 0, shown, 0, wanted.length);
    isShown = true;
  }

  /** The terminal shows nothing of it any more. */
  void wasRemoved() {
    isShown = false;
  }
}
