package wetpaint.wire;

/**
 * Changed cells in stretches: those that follow each other in a row and are written with one pen. Stretch 0 has no cells and stands
 * for the pen and the cursor before the first.
 */
final class Stretches {
  /** Stands for the colour of a stretch that is not blanks. */
  private static final int NONE = -1;

  private int count;
  /** Of each stretch its first cell in the order it was made of, and how many cells it has. */
  private int[] firsts = {};
  private int[] lengths = {};
  private int[] columns = {};
  /** The column after its last cell. */
  private int[] ends = {};
  private int[] rows = {};
  /** How many bytes it takes to get to its first cell from anywhere. */
  private byte[] absolutes = {};
  /** The pen it is written with, its colours and styles in one number. */
  private long[] pens = {};
  /** How many bytes it takes to name each colour, with a semicolon. */
  private byte[] foregroundLengths = {};
  private byte[] backgroundLengths = {};
  /** The colour of a stretch of blanks, which any foreground draws. */
  private int[] blanks = {};
  /** Whether it is pixels of two colours, which may change places. */
  private boolean[] halves = {};
  private int[] oldOrder = {};
  private byte[] oldSpellings = {};
  private Moves moves = new Moves(0, 0);
  private int width;

  /** Divides the first {@code cellCount} cells of an order. */
  void divide(Cells cells, int[] order, int cellCount, byte[] spellings, Pen pen, Cursor cursor) {
    if (firsts.length <= cellCount) {
      allot(order.length + 1);
    }
    System.arraycopy(order, 0, oldOrder, 0, cellCount);
    System.arraycopy(spellings, 0, oldSpellings, 0, cellCount);
    count = 0;
    width = cells.columns;
    moves = cells.moves;
    ends[0] = cursor.isKnown() ? cursor.column() : width;
    rows[0] = cursor.row();
    use(0, pen.foreground(), pen.background(), pen.styles());
    blanks[0] = NONE;
    halves[0] = false;
    for (int i = 0; i < cellCount; i++) {
      add(cells, order[i], spellings[i], i);
    }
  }

  /** How many there are, but for the first. */
  int count() {
    return count;
  }

  private void allot(int room) {
    firsts = new int[room];
    lengths = new int[room];
    columns = new int[room];
    ends = new int[room];
    rows = new int[room];
    absolutes = new byte[room];
    pens = new long[room];
    foregroundLengths = new byte[room];
    backgroundLengths = new byte[room];
    blanks = new int[room];
    halves = new boolean[room];
    oldOrder = new int[room];
    oldSpellings = new byte[room];
  }

  private void add(Cells cells, int index, int spelling, int number) {
    int y = index / width;
    int x = index - y * width;
    int foreground = Spelling.foreground(spelling, foreground(pens[count]), cells, index);
    int background = Spelling.background(spelling, background(pens[count]), cells, index);
    int style = Spelling.styles(spelling, styles(pens[count]), cells, index);
    int blank = spelling == Spelling.BLANK ? background : NONE;
    if (count == 0 || x != ends[count] || y != rows[count] || blank != blanks[count]
        || pen(foreground, background, style) != pens[count]) {
      count++;
      firsts[count] = number;
      lengths[count] = 0;
      columns[count] = x;
      rows[count] = y;
      absolutes[count] = (byte) moves.absolute(x, y);
      use(count, foreground, background, style);
      blanks[count] = blank;
      halves[count] = true;
    }
    lengths[count]++;
    ends[count] = x + (Glyph.isWide(cells.glyphs[index]) ? 2 : 1);
    halves[count] &= spelling == Spelling.UPPER || spelling == Spelling.LOWER;
  }

  /** Writes the cells of the stretches into {@code order} and {@code spellings}, in the sequence given from 1 on. */
  void write(int[] sequence, int[] order, byte[] spellings) {
    int done = 0;
    for (int i = 1; i <= count; i++) {
      int stretch = sequence[i];
      System.arraycopy(oldOrder, firsts[stretch], order, done, lengths[stretch]);
      System.arraycopy(oldSpellings, firsts[stretch], spellings, done, lengths[stretch]);
      done += lengths[stretch];
    }
  }

  /** Whether it is blanks. */
  boolean isBlank(int stretch) {
    return blanks[stretch] != NONE;
  }

  /** Takes over the pen of another one, which {@link #suits} it. */
  void usePenOf(int stretch, int other) {
    pens[stretch] = pens[other];
    foregroundLengths[stretch] = foregroundLengths[other];
    backgroundLengths[stretch] = backgroundLengths[other];
  }

  /** Draws blanks with the foreground of another one. */
  void useForegroundOf(int stretch, int other) {
    pens[stretch] = pen(foreground(pens[other]), background(pens[stretch]), styles(pens[stretch]));
    foregroundLengths[stretch] = foregroundLengths[other];
  }

  private void use(int stretch, int foreground, int background, int style) {
    pens[stretch] = pen(foreground, background, style);
    foregroundLengths[stretch] = (byte) (1 + WireColor.length(foreground));
    backgroundLengths[stretch] = (byte) (1 + WireColor.length(background));
  }

  /** A {@link WireColor} takes 27 bits, all styles take eight. */
  private static long pen(int foreground, int background, int styles) {
    return (long) foreground << 35 | (long) background << 8 | styles;
  }

  private static int foreground(long pen) {
    return (int) (pen >>> 35);
  }

  private static int background(long pen) {
    return (int) (pen >>> 8) & 0x7ffffff;
  }

  private static int styles(long pen) {
    return (int) pen & 0xff;
  }

  private static long flipped(long pen) {
    return pen(/* foreground= */ background(pen), /* background= */ foreground(pen), styles(pen));
  }

  /** Turns pixels of two colours upside down. */
  void flip(int stretch) {
    pens[stretch] = flipped(pens[stretch]);
    byte length = foregroundLengths[stretch];
    foregroundLengths[stretch] = backgroundLengths[stretch];
    backgroundLengths[stretch] = length;
    for (int i = firsts[stretch]; i < firsts[stretch] + lengths[stretch]; i++) {
      oldSpellings[i] = oldSpellings[i] == Spelling.UPPER ? Spelling.LOWER : Spelling.UPPER;
    }
  }

  /** Whether it is pixels of two colours that can be turned upside down: the terminal's own serve one purpose only. */
  boolean canFlip(int stretch) {
    return halves[stretch] && foreground(pens[stretch]) != WireColor.INK
        && background(pens[stretch]) != WireColor.PAPER;
  }

  /** Whether two are written with the same colours and styles. */
  boolean samePen(int one, int other) {
    return pens[one] == pens[other];
  }

  /** A number that depends on the background only: those that differ in it are never drawn with one pen. */
  int hash(int stretch) {
    return hashOf(background(pens[stretch]));
  }

  /** The same number for a foreground as for a background of the same colour. */
  int foregroundHash(int stretch) {
    return hashOf(foreground(pens[stretch]));
  }

  private static int hashOf(int color) {
    return (color * 0x9E3779B1) >>> 16;
  }

  /** Whether the pen of another one draws it as it is. */
  boolean suits(int stretch, int other) {
    long pen = pens[other];
    return pens[stretch] == pen || (blanks[stretch] != NONE && background(pen) == blanks[stretch]
        && (styles(pen) & ~Glyph.UNSEEN_ON_BLANK) == 0);
  }

  /** The bytes of the change from the pen of one, upside down or not, to that of another: that of blanks in the same foreground. */
  int penCost(int from, boolean fromFlipped, int to, boolean toFlipped) {
    long old = fromFlipped ? flipped(pens[from]) : pens[from];
    long pen = toFlipped ? flipped(pens[to]) : pens[to];
    if (blanks[to] != NONE) {
      pen = (pen & ((1L << 35) - 1)) | (old & (-1L << 35));
    }
    long change = old ^ pen;
    if (change == 0) {
      return 0;
    }
    if (styles(change) != 0 || WireColor.own(foreground(pen)) || WireColor.own(background(pen))) {
      return Pen.cost(foreground(old), background(old), styles(old), foreground(pen), background(pen),
          styles(pen));
    }
    int bytes = 2;
    if (foreground(change) != 0) {
      bytes += toFlipped ? backgroundLengths[to] : foregroundLengths[to];
    }
    if (background(change) != 0) {
      bytes += toFlipped ? foregroundLengths[to] : backgroundLengths[to];
    }
    return bytes;
  }

  /** The bytes of the move from after one to the start of another. */
  int way(int from, int to) {
    return ends[from] >= width
        ? absolutes[to]
        : Math.min(absolutes[to], moves.relative(ends[from], rows[from], columns[to], rows[to]));
  }
}
