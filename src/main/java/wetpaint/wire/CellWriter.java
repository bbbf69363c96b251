package wetpaint.wire;

import wetpaint.view.BlockGlyphs;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Writes changed cells in some order, with the pen and the cursor the terminal has. */
final class CellWriter {
  private static final int NOWHERE = -1;

  private final boolean ascii;
  private final boolean colorErase;
  private final Clusters clusters;
  private final Pen pen = new Pen();
  private final Cursor cursor = new Cursor();
  private Cells cells = new Cells(0, 0);
  private FrameBuffer out = new FrameBuffer();
  /** The cell behind a row of blocks which an older terminal may have taken for no characters at all, or -1. */
  private int behindBlocks = NOWHERE;

  CellWriter(TerminalKind kind, Clusters clusters) {
    ascii = kind.glyphs() == GlyphSet.ASCII;
    colorErase = kind.colorErase();
    this.clusters = clusters;
    forget();
  }

  Pen pen() {
    return pen;
  }

  Cursor cursor() {
    return cursor;
  }

  void forget() {
    pen.forget();
    cursor.forget();
  }

  /** Goes on from where another one stands. */
  void follow(CellWriter other) {
    pen.follow(other.pen);
    cursor.follow(other.cursor);
  }

  /** Leads the terminal's pen and cursor to where another one's stand, as far as that is known. */
  void join(CellWriter other, FrameBuffer to) {
    pen.join(other.pen, to);
    cursor.join(other.cursor, to);
  }

  /** Appends what shows the first {@code count} cells listed in {@code changed}, in that order, spelled as given. */
  void write(Cells of, int[] changed, int count, byte[] spellings, FrameBuffer to) {
    cells = of;
    out = to;
    for (int i = 0; i < count; i++) {
      int index = changed[i];
      int y = index / cells.columns;
      int x = index - y * cells.columns;
      if (behindBlocks != NOWHERE && (index != behindBlocks || !isBlock(cells.glyphs[index]))) {
        cursor.forget();
      }
      behindBlocks = NOWHERE;
      go(index, x, y);
      if (cells.isBlank(index)) {
        int erased = erase(changed, count, i, (y + 1) * cells.columns);
        if (erased > 0) {
          i += erased - 1;
          continue;
        }
      }
      draw(index, spellings[i]);
      if (isBlock(cells.glyphs[index])) {
        behindBlocks = index + 1;
      }
    }
    if (behindBlocks != NOWHERE) {
      cursor.forget();
      behindBlocks = NOWHERE;
    }
  }

  /** Moves to a cell, or writes what is between once more where that is shorter. */
  private void go(int index, int x, int y) {
    int gap = cursor.on(y) ? x - cursor.column() : 0;
    if (gap > 0 && gap <= 8) {
      int bytes = 0;
      for (int i = index - gap; i < index && bytes < Integer.MAX_VALUE; i++) {
        int spelling = atHand(i);
        bytes = spelling < 0 ? Integer.MAX_VALUE : bytes + Spelling.length(spelling, cells, i);
      }
      if (bytes <= cursor.alongCost(x)) {
        for (int i = index - gap; i < index; i++) {
          draw(i, atHand(i));
        }
      }
    }
    cursor.move(out, x, y);
  }

  /** The spelling of a cell that the pen writes as it is, or -1. */
  private int atHand(int index) {
    int glyph = cells.glyphs[index];
    if (glyph < 0 || glyph == Glyph.UNDER || Glyph.isWide(glyph) || isDoubtful(glyph) || isBlock(glyph)) {
      return -1;
    }
    for (int spelling = Spelling.TEXT; spelling <= Spelling.FULL; spelling++) {
      if (Spelling.fits(spelling, cells, index, ascii)
          && pen.is(
              Spelling.foreground(spelling, pen.foreground(), cells, index),
              Spelling.background(spelling, pen.background(), cells, index),
              Spelling.styles(spelling, pen.styles(), cells, index))) {
        return spelling;
      }
    }
    return -1;
  }

  /** Erases a run of blanks from the cursor on where that is shorter than writing them; how many changed cells it covers. */
  private int erase(int[] changed, int count, int first, int rowEnd) {
    int start = changed[first];
    int color = cells.backgrounds[start];
    if (color != WireColor.PAPER && !colorErase) {
      return 0;
    }
    int covered = 1;
    int end = start + 1;
    for (; first + covered < count; covered++) {
      int next = changed[first + covered];
      if (next < end || next >= rowEnd) {
        break;
      }
      end = blanksEnd(end, next + 1, color);
      if (end <= next) {
        break;
      }
    }
    int length = changed[first + covered - 1] + 1 - start;
    boolean toEnd = length > 3 && blanksEnd(end, rowEnd, color) == rowEnd;
    // ECH leaves the cursor where it is: the way to the next cell is extra.
    if (!toEnd && length <= FrameBuffer.controlLength(length) + 4) {
      return 0;
    }
    pen.change(out, pen.foreground(), color, Spelling.styles(Spelling.BLANK, pen.styles(), cells, start));
    out.control(toEnd ? 1 : length, toEnd ? 'K' : 'X');
    return covered;
  }

  /** The first of the cells from one to before another that is not a blank of that colour, or that other one. */
  private int blanksEnd(int from, int to, int color) {
    int end = from;
    while (end < to && cells.isBlank(end) && cells.backgrounds[end] == color) {
      end++;
    }
    return end;
  }

  private void draw(int index, int spelling) {
    pen.change(
        out,
        Spelling.foreground(spelling, pen.foreground(), cells, index),
        Spelling.background(spelling, pen.background(), cells, index),
        Spelling.styles(spelling, pen.styles(), cells, index));
    int glyph = cells.glyphs[index];
    switch (spelling) {
      case Spelling.UPPER -> out.utf8(Glyph.HALVES);
      case Spelling.LOWER -> out.utf8(Glyph.LOWER);
      case Spelling.BLANK -> out.add(' ');
      case Spelling.FULL -> out.utf8(Glyph.FULL);
      default -> {
        if (Glyph.isWide(glyph) && isDoubtful(glyph)) {
          blankBoth(index);
        }
        if (glyph == Glyph.UNDER) {
          out.add(' ');
        } else if (Glyph.isCluster(glyph)) {
          out.add(clusters.text(Glyph.point(glyph)).getBytes(UTF_8));
        } else {
          out.utf8(Glyph.point(glyph));
        }
      }
    }
    cursor.wrote(Glyph.isWide(glyph) ? 2 : 1, cells.columns);
    if (isDoubtful(glyph)) {
      cursor.forget();
    }
  }

  /** Where terminals don't agree on the width of what comes, nothing old is left beside it. */
  private void blankBoth(int index) {
    out.ascii("  ");
    cursor.wrote(2, cells.columns);
    cursor.move(out, index % cells.columns, index / cells.columns);
  }

  /** Clusters, symbols that some terminals draw wide, what users have fonts of their own for, and all beyond the first plane but blocks. */
  private static boolean isDoubtful(int glyph) {
    int point = Glyph.point(glyph);
    return Glyph.isCluster(glyph) || (point >= 0xe000 && point < 0xf900) || point == 0x303f
        || (point >= 0x3248 && point < 0x3250) || (point >= 0x2300 && point < 0x2400)
        || (point >= 0x2600 && point < 0x27c0)
        || (point >= 0x2b00 && point < 0x2c00) || (point >= 0x10000 && !isBlock(glyph));
  }

  /** Blocks that somebody asked for are one column wide; in a text they are as wide as Lanterna believes. */
  private static boolean isBlock(int glyph) {
    return !Glyph.isWide(glyph) && BlockGlyphs.isBeyond(Glyph.point(glyph));
  }
}
