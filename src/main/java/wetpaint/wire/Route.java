package wetpaint.wire;

import java.util.Arrays;

/**
 * An order in which to write changed cells where colours are dear and moves are cheap: all cells that a pen writes as it is, then
 * all that the pen nearest to it does.
 */
final class Route {
  /** More pens than this take longer to order than they are worth. */
  private static final int PENS = 192;
  private static final int SLOTS = 1024;
  /** Stands for the character of any text. */
  private static final int TEXT = 0;

  private final boolean ascii;
  /** Where in the table of groups a look is; looks of earlier frames are older than the frame. */
  private final int[] slots = new int[SLOTS];
  private final int[] stamps = new int[SLOTS];
  private int frame;

  private final int[] glyphs = new int[PENS];
  private final int[] tops = new int[PENS];
  private final int[] bottoms = new int[PENS];
  /** How many bytes it takes to name each colour, with a semicolon. */
  private final byte[] topLengths = new byte[PENS];
  private final byte[] bottomLengths = new byte[PENS];
  /** Where its first cell is. */
  private final int[] columns = new int[PENS];
  private final int[] rows = new int[PENS];
  /** Of each group the first cell and the last, as places in what is to be ordered. */
  private final int[] firsts = new int[PENS];
  private final int[] lasts = new int[PENS];
  private int groups;
  /** The groups that are left. */
  private final int[] left = new int[PENS];
  private int leftCount;
  private int[] following = new int[0];

  private int foreground;
  private int background;
  private int styles;
  private Moves moves = new Moves(0, 0);
  /** Where the cursor is; beyond the last column nobody knows. */
  private int column;
  private int row;
  private int least;
  private int nextForeground;
  private int nextBackground;
  private int nextStyles;

  Route(boolean ascii) {
    this.ascii = ascii;
  }

  /**
   * Orders the first {@code count} cells of {@code changed}, which come in the order they are read, into {@code order}, and says
   * in {@code spellings} how to spell each. @return whether it did
   */
  boolean plan(Cells cells, int[] changed, int count, Pen pen, Cursor cursor, int[] order, byte[] spellings) {
    if (!group(cells, changed, count)) {
      return false;
    }
    foreground = pen.foreground();
    background = pen.background();
    styles = pen.styles();
    moves = cells.moves;
    column = cursor.isKnown() ? cursor.column() : cells.columns;
    row = cursor.row();
    int done = 0;
    while (true) {
      int from = done;
      done = take(changed, order, done);
      for (int i = from; i < done; i++) {
        spellings[i] = spelling(cells, order[i]);
      }
      if (leftCount == 0) {
        return true;
      }
      if (done > from) {
        row = order[done - 1] / cells.columns;
        column = order[done - 1] - row * cells.columns + 1;
      }
      dip();
    }
  }

  /** Brings cells together that look alike but for what is up and what is down. */
  private boolean group(Cells cells, int[] changed, int count) {
    if (following.length < count) {
      following = new int[changed.length];
    }
    groups = 0;
    leftCount = 0;
    frame++;
    for (int i = 0; i < count; i++) {
      int index = changed[i];
      int glyph = cells.glyphs[index];
      int top = cells.foregrounds[index];
      int bottom = cells.backgrounds[index];
      if (glyph == Glyph.HALVES) {
        int lesser = Math.min(top, bottom);
        bottom = Math.max(top, bottom);
        top = lesser;
      } else if (glyph != Glyph.BLANK) {
        // Any text: what tells pens apart are its styles.
        glyph = Glyph.of(TEXT, false, Glyph.styles(glyph));
      }
      int group = find(glyph, top, bottom);
      if (group < 0) {
        return false;
      }
      if (firsts[group] < 0) {
        firsts[group] = i;
        rows[group] = index / cells.columns;
        columns[group] = index - rows[group] * cells.columns;
      } else {
        following[lasts[group]] = i;
      }
      lasts[group] = i;
      following[i] = -1;
    }
    return true;
  }

  private int find(int glyph, int top, int bottom) {
    int hash = (top * 31 + bottom) * 31 + glyph;
    int slot = (hash * 0x9E3779B1) >>> 22;
    while (stamps[slot] == frame) {
      int group = slots[slot];
      if (tops[group] == top && bottoms[group] == bottom && glyphs[group] == glyph) {
        return group;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (groups == PENS) {
      return -1;
    }
    stamps[slot] = frame;
    slots[slot] = groups;
    glyphs[groups] = glyph;
    tops[groups] = top;
    bottoms[groups] = bottom;
    topLengths[groups] = (byte) (1 + WireColor.length(top));
    bottomLengths[groups] = (byte) (1 + WireColor.length(bottom));
    firsts[groups] = -1;
    left[leftCount++] = groups;
    return groups++;
  }

  /** Moves all cells that the pen writes as it is to the order, as they are read. */
  private int take(int[] changed, int[] order, int done) {
    int from = done;
    int taken = 0;
    for (int i = 0; i < leftCount;) {
      int group = left[i];
      if (!suits(group)) {
        i++;
        continue;
      }
      taken++;
      for (int cell = firsts[group]; cell >= 0; cell = following[cell]) {
        order[done++] = changed[cell];
      }
      left[i] = left[--leftCount];
    }
    if (taken > 1) {
      Arrays.sort(order, from, done);
    }
    return done;
  }

  /** Whether the pen as it is writes a group's cells. */
  private boolean suits(int group) {
    int top = tops[group];
    int bottom = bottoms[group];
    if (glyphs[group] == Glyph.BLANK) {
      return blanks(top);
    }
    if (glyphs[group] != Glyph.HALVES) {
      return top == foreground && bottom == background && Glyph.styles(glyphs[group]) == styles;
    }
    if (top == bottom) {
      return blanks(top) || isFull(top);
    }
    return styles == 0
        && (top == foreground ? bottom == background : top == background && bottom == foreground);
  }

  private boolean blanks(int color) {
    return color == background && (styles & ~Glyph.UNSEEN_ON_BLANK) == 0;
  }

  private boolean isFull(int color) {
    return color == foreground && styles == 0 && !ascii;
  }

  /** How the pen, which suits it, spells a cell. */
  private byte spelling(Cells cells, int index) {
    if (cells.glyphs[index] == Glyph.BLANK) {
      return Spelling.BLANK;
    }
    if (cells.glyphs[index] != Glyph.HALVES) {
      return Spelling.TEXT;
    }
    int top = cells.foregrounds[index];
    if (top == cells.backgrounds[index]) {
      return top == background ? Spelling.BLANK : Spelling.FULL;
    }
    return top == foreground ? Spelling.UPPER : Spelling.LOWER;
  }

  /** Changes to the pen that is reached in the fewest bytes, the way to its first cell included. */
  private void dip() {
    least = Integer.MAX_VALUE;
    for (int i = 0; i < leftCount; i++) {
      consider(left[i]);
    }
    foreground = nextForeground;
    background = nextBackground;
    styles = nextStyles;
  }

  private void consider(int group) {
    int top = tops[group];
    int bottom = bottoms[group];
    int topLength = topLengths[group];
    int bottomLength = bottomLengths[group];
    if (glyphs[group] != Glyph.HALVES && glyphs[group] != Glyph.BLANK) {
      consider(group, top, topLength, bottom, bottomLength, Glyph.styles(glyphs[group]), 1);
    } else if (top == WireColor.INK && bottom == top) {
      consider(group, top, topLength, background, 0, 0, 3);
    } else if (top == bottom) {
      consider(group, foreground, 0, top, topLength, (styles & ~Glyph.UNSEEN_ON_BLANK) == 0 ? styles : 0, 1);
    } else {
      if (top != WireColor.PAPER && bottom != WireColor.INK) {
        consider(group, top, topLength, bottom, bottomLength, 0, 3);
      }
      if (bottom != WireColor.PAPER && top != WireColor.INK) {
        consider(group, bottom, bottomLength, top, topLength, 0, 3);
      }
    }
  }

  private void consider(int group, int newForeground, int foregroundLength, int newBackground,
      int backgroundLength, int newStyles, int bytes) {
    int cost = bytes;
    if (newStyles != styles || WireColor.own(newForeground) || WireColor.own(newBackground)) {
      cost += Pen.cost(foreground, background, styles, newForeground, newBackground, newStyles);
    } else {
      // One of them is new: a pen that suits has been emptied.
      cost += 2 + (newForeground == foreground ? 0 : foregroundLength)
          + (newBackground == background ? 0 : backgroundLength);
    }
    if (cost < least) {
      cost += moves.cost(column, row, columns[group], rows[group]);
      if (cost < least) {
        least = cost;
        nextForeground = newForeground;
        nextBackground = newBackground;
        nextStyles = newStyles;
      }
    }
  }
}
