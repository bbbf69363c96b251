package wetpaint.record;

import java.util.Arrays;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.TextImage;

/**
 * The cells of a frame as they look: colours as 0xRRGGBB, reverse video carried out, and one spelling for all that look
 * the same (a full block is a space on another ground, a lower half block an upper one with its colours swapped).
 */
final class Grid {
  static final int BOLD = 1 << 21;
  static final int ITALIC = 1 << 22;
  static final int UNDERLINE = 1 << 23;
  static final int STRIKE = 1 << 24;
  static final int WIDE = 1 << 25;
  /** The cell behind a wide character, which covers it. */
  static final int COVERED = 1 << 26 | ' ';
  static final char UPPER_HALF = '▀';
  /** No character before this one takes two cells, and asking takes long. */
  private static final int FIRST_WIDE = 0x1100;
  private static final int CODE_POINT = BOLD - 1;

  final int columns;
  final int rows;
  /** Code point and style of each cell, row by row. */
  final int[] glyphs;
  final int[] inks;
  final int[] grounds;

  private Grid(TextImage cells, Colors colors) {
    columns = cells.getSize().getColumns();
    rows = cells.getSize().getRows();
    glyphs = new int[columns * rows];
    inks = new int[columns * rows];
    grounds = new int[columns * rows];
    for (int row = 0, i = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++, i++) {
        put(i, cells.getCharacterAt(column, row), column + 1 < columns, colors);
        if ((glyphs[i] & WIDE) != 0) {
          column++;
          i++;
          glyphs[i] = COVERED;
          inks[i] = grounds[i - 1];
          grounds[i] = grounds[i - 1];
        }
      }
    }
  }

  static Grid of(TextImage cells, Colors colors) {
    return new Grid(cells, colors);
  }

  /** What is thrown where there should have been a frame. */
  static IllegalStateException missing() {
    return new IllegalStateException("there is nothing to show: no frame was recorded");
  }

  private void put(int i, TextCharacter cell, boolean hasRoom, Colors colors) {
    var ink = colors.text(cell.getForegroundColor());
    var ground = colors.background(cell.getBackgroundColor());
    var glyph = CellCodes.number(CellText.of(cell.getCharacterString()));
    var wide = glyph >= FIRST_WIDE && cell.isDoubleWidth();
    var style = (cell.isUnderlined() ? UNDERLINE : 0) | (cell.isCrossedOut() ? STRIKE : 0);
    var swap = cell.isReversed();
    switch (glyph) {
      case '█' -> {
        glyph = ' ';
        swap = !swap;
      }
      case '▄' -> {
        glyph = UPPER_HALF;
        swap = !swap;
      }
      case '▐' -> {
        glyph = '▌';
        swap = !swap;
      }
      default -> {
        if (!CellShapes.contains(glyph)) {
          style |= (cell.isBold() ? BOLD : 0) | (cell.isItalic() ? ITALIC : 0);
          glyph = wide && !hasRoom ? ' ' : glyph;
          style |= wide && hasRoom ? WIDE : 0;
        }
      }
    }
    inks[i] = swap ? ground : ink;
    grounds[i] = swap ? ink : ground;
    glyphs[i] = glyph | style;
    if ((glyphs[i] & WIDE) == 0
        && (inks[i] == grounds[i] || (glyphs[i] & ~(BOLD | ITALIC)) == ' ')) {
      inks[i] = grounds[i];
      glyphs[i] = ' ';
    }
  }

  /** The code point in a cell, or the number of its cluster. */
  static int codePoint(int glyph) {
    return glyph & CODE_POINT;
  }

  /** The text in a cell. */
  static String text(int glyph) {
    return CellCodes.text(codePoint(glyph));
  }

  /** Whether cell {@code i} looks the same in {@code other}, which has the same size. */
  boolean same(int i, Grid other) {
    return glyphs[i] == other.glyphs[i] && inks[i] == other.inks[i] && grounds[i] == other.grounds[i];
  }

  boolean same(Grid other) {
    return columns == other.columns && rows == other.rows && Arrays.equals(glyphs, other.glyphs)
        && Arrays.equals(inks, other.inks) && Arrays.equals(grounds, other.grounds);
  }
}
