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
  private int[] foregrounds = {};
  private int[] backgrounds = {};
  private int[] styles = {};
  /** How many bytes it takes to name each colour, with a semicolon. */
  private int[] foregroundLengths = {};
  private int[] backgroundLengths = {};
  /** The colour of a stretch of blanks, which any foreground draws. */
  private int[] blanks = {};
  /** Whether it is pixels of two colours, which may change places. */
  private boolean[] halves = {};
  private int[] oldOrder = {};
  private byte[] oldSpellings = {};
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
    ends[0] = cursor.isKnown() ? cursor.column() : width;
    rows[0] = cursor.row();
    foregrounds[0] = pen.foreground();
    backgrounds[0] = pen.background();
    styles[0] = pen.styles();
    foregroundLengths[0] = 1 + WireColor.length(pen.foreground());
    backgroundLengths[0] = 1 + WireColor.length(pen.background());
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
    foregrounds = new int[room];
    backgrounds = new int[room];
    styles = new int[room];
    foregroundLengths = new int[room];
    backgroundLengths = new int[room];
    blanks = new int[room];
    halves = new boolean[room];
    oldOrder = new int[room];
    oldSpellings = new byte[room];
  }

  private void add(Cells cells, int index, int spelling, int number) {
    int y = index / width;
    int x = index - y * width;
    int foreground = Spelling.foreground(spelling, foregrounds[count], cells, index);
    int background = Spelling.background(spelling, backgrounds[count], cells, index);
    int style = Spelling.styles(spelling, styles[count], cells, index);
    int blank = spelling == Spelling.BLANK ? background : NONE;
    if (count == 0 || x != ends[count] || y != rows[count] || foreground != foregrounds[count]
        || background != backgrounds[count] || style != styles[count] || blank != blanks[count]) {
      count++;
      firsts[count] = number;
      lengths[count] = 0;
      columns[count] = x;
      rows[count] = y;
      foregrounds[count] = foreground;
      backgrounds[count] = background;
      styles[count] = style;
      foregroundLengths[count] = 1 + WireColor.length(foreground);
      backgroundLengths[count] = 1 + WireColor.length(background);
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
    foregrounds[stretch] = foregrounds[other];
    backgrounds[stretch] = backgrounds[other];
    styles[stretch] = styles[other];
    foregroundLengths[stretch] = foregroundLengths[other];
    backgroundLengths[stretch] = backgroundLengths[other];
  }

  /** Draws blanks with the foreground of another one. */
  void useForegroundOf(int stretch, int other) {
    foregrounds[stretch] = foregrounds[other];
    foregroundLengths[stretch] = foregroundLengths[other];
  }

  /** Turns pixels of two colours upside down. */
  void flip(int stretch) {
    int foreground = foregrounds[stretch];
    foregrounds[stretch] = backgrounds[stretch];
    backgrounds[stretch] = foreground;
    int length = foregroundLengths[stretch];
    foregroundLengths[stretch] = backgroundLengths[stretch];
    backgroundLengths[stretch] = length;
    for (int i = firsts[stretch]; i < firsts[stretch] + lengths[stretch]; i++) {
      oldSpellings[i] = oldSpellings[i] == Spelling.UPPER ? Spelling.LOWER : Spelling.UPPER;
    }
  }

  /** Whether it is pixels of two colours that can be turned upside down: the terminal's own serve one purpose only. */
  boolean canFlip(int stretch) {
    return halves[stretch] && foregrounds[stretch] != WireColor.INK
        && backgrounds[stretch] != WireColor.PAPER;
  }

  /** Whether two are written with the same colours and styles. */
  boolean samePen(int one, int other) {
    return foregrounds[one] == foregrounds[other] && backgrounds[one] == backgrounds[other]
        && styles[one] == styles[other];
  }

  /** Whether the pen of another one draws it as it is. */
  boolean suits(int stretch, int other) {
    return samePen(stretch, other)
        || (blanks[stretch] != NONE && backgrounds[other] == blanks[stretch]
            && (styles[other] & ~Glyph.UNSEEN_ON_BLANK) == 0);
  }

  /** The bytes of the change from the pen of one, upside down or not, to that of another: that of blanks in the same foreground. */
  int penCost(int from, boolean fromFlipped, int to, boolean toFlipped) {
    int foreground = fromFlipped ? backgrounds[from] : foregrounds[from];
    int background = fromFlipped ? foregrounds[from] : backgrounds[from];
    int newForeground = blanks[to] != NONE ? foreground : toFlipped ? backgrounds[to] : foregrounds[to];
    int newBackground = toFlipped ? foregrounds[to] : backgrounds[to];
    if (styles[from] != styles[to] || WireColor.own(newForeground) || WireColor.own(newBackground)) {
      return Pen.cost(foreground, background, styles[from], newForeground, newBackground, styles[to]);
    }
    int bytes = 0;
    if (newForeground != foreground) {
      bytes += toFlipped ? backgroundLengths[to] : foregroundLengths[to];
    }
    if (newBackground != background) {
      bytes += toFlipped ? foregroundLengths[to] : backgroundLengths[to];
    }
    return bytes == 0 ? 0 : 2 + bytes;
  }

  /** The bytes of the move from after one to the start of another. */
  int way(int from, int to) {
    return ends[from] < width
        ? Cursor.cost(ends[from], rows[from], columns[to], rows[to])
        : Cursor.absoluteLength(columns[to], rows[to]);
  }
}
