package wetpaint.view;

import com.googlecode.lanterna.TextCharacter;

/**
 * A cell of a painting that is finer than half a cell: of the shapes that there are and the cell's own colours, the shape and the
 * two colours that differ least from it. The painting has two by four pixels a cell, which are square; characters of two or three
 * rows take theirs from them by how much they cover. Differences are squares, of red, green and blue weighed as 2 : 4 : 3, as the
 * eye does.
 */
final class FineCell {
  /** Pixels of the painting from left to right, and from top to bottom. */
  static final int COLUMNS = 2;
  static final int ROWS = 4;
  private static final int PIXELS = COLUMNS * ROWS;

  private final Blocks blocks;
  /** Of the cell's height in twelfths, how much of a row of the painting is in a row of the character. */
  private final int[][] shares;
  private final int[] colours = new int[PIXELS];
  private final int[] kinds = new int[PIXELS];
  /** For each part of the character and each colour what it would differ by. */
  private final int[][] differences;

  FineCell(Blocks blocks) {
    this.blocks = blocks;
    shares = new int[blocks.rows()][ROWS];
    differences = new int[blocks.rows() * COLUMNS][PIXELS];
    for (var row = 0; row < 12; row++) {
      shares[row * blocks.rows() / 12][row * ROWS / 12]++;
    }
  }

  /** Sets one of the cell's pixels, 0xRRGGBB. */
  void set(int x, int y, int colour) {
    colours[y * COLUMNS + x] = colour;
  }

  /** The cell for the pixels that were set. */
  TextCharacter draw(Surface surface) {
    var count = distinct();
    if (count == 1) {
      return surface.character(' ', kinds[0], kinds[0]);
    }
    differ(count);
    var least = Integer.MAX_VALUE;
    var shape = 0;
    var ink = 0;
    var paper = 0;
    for (var one = 0; one < count; one++) {
      for (var other = one + 1; other < count; other++) {
        var sum = 0;
        var taken = 0;
        for (var part = 0; part < differences.length; part++) {
          var difference = differences[part];
          taken |= difference[one] <= difference[other] ? 1 << part : 0;
          sum += Math.min(difference[one], difference[other]);
        }
        if (sum < least) {
          least = sum;
          shape = taken;
          ink = kinds[one];
          paper = kinds[other];
        }
      }
    }
    // The ink is always the colour on the top left, so that a cell that stays the same is written the same.
    var all = (1 << differences.length) - 1;
    var swaps = (shape & 1) == 0;
    var top = swaps ? ~shape & all : shape;
    return top == all
        ? surface.character(' ', swaps ? paper : ink, swaps ? paper : ink)
        : surface.character(blocks.glyph(top), swaps ? paper : ink, swaps ? ink : paper);
  }

  /** Lists the colours that there are. @return how many */
  private int distinct() {
    var count = 0;
    for (var colour : colours) {
      var known = 0;
      while (known < count && kinds[known] != colour) {
        known++;
      }
      if (known == count) {
        kinds[count++] = colour;
      }
    }
    return count;
  }

  private void differ(int count) {
    for (var part = 0; part < differences.length; part++) {
      var share = shares[part / COLUMNS];
      for (var kind = 0; kind < count; kind++) {
        var sum = 0;
        for (var row = 0; row < ROWS; row++) {
          sum += share[row] == 0
              ? 0
              : share[row] * difference(kinds[kind], colours[row * COLUMNS + part % COLUMNS]);
        }
        differences[part][kind] = sum;
      }
    }
  }

  /** At most 585,225. */
  private static int difference(int one, int other) {
    var red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
    var green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
    var blue = (one & 0xff) - (other & 0xff);
    return 2 * red * red + 4 * green * green + 3 * blue * blue;
  }
}
