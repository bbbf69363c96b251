package wetpaint.wire;

/**
 * Shortens an order in which cells are to be written, as long as that saves bytes and within a bounded number of tries: stretches of
 * cells move to where the cursor passes by with a pen that draws them, and all that one pen writes moves to between pens that share
 * its colours.
 */
final class Shortcuts {
  /** How many places are tried in a round; for a stretch one takes about 5 ns, for a pen 20. */
  private static final int TRIES = 1500;
  private static final int PEN_TRIES = 400;

  private final Stretches stretches = new Stretches();
  /** The stretches as they are written; the first is the start. */
  private int[] sequence = {};
  private int[] spare = {};
  private int count;
  /** Where in the sequence what a pen writes begins, the start at 0; after the last comes the end of the sequence. */
  private int[] begins = {};
  private int pens;
  /** The bytes between what one pen writes and what the next does. */
  private int[] directs = {};

  /** Improves the order of the first {@code cellCount} cells, and their spellings, for a pen and a cursor that stand as given. */
  void take(Cells cells, int[] order, int cellCount, byte[] spellings, Pen pen, Cursor cursor) {
    stretches.divide(cells, order, cellCount, spellings, pen, cursor);
    count = stretches.count();
    if (sequence.length < count + 2) {
      sequence = new int[order.length + 2];
      spare = new int[order.length + 2];
      begins = new int[order.length + 2];
      directs = new int[order.length + 2];
    }
    for (int i = 0; i <= count; i++) {
      sequence[i] = i;
    }
    moveStretches();
    movePens();
    moveStretches();
    stretches.write(sequence, order, spellings);
  }

  private void moveStretches() {
    int tries = TRIES;
    for (int at = 1; at <= count && tries > 0; at++) {
      tries -= count;
      moveStretch(at);
    }
  }

  private void moveStretch(int at) {
    int stretch = sequence[at];
    int least = way(at - 1, at) + way(at, at + 1) - way(at - 1, at + 1) + penGain(at);
    if (least <= 0) {
      return;
    }
    int best = -1;
    boolean before = stretches.suits(stretch, 0);
    for (int place = 0; place <= count; place++) {
      boolean after = place < count && stretches.suits(stretch, sequence[place + 1]);
      if ((before || after) && place != at && place != at - 1) {
        int cost = way(place, at) - way(place, place + 1);
        if (cost < least) {
          cost += way(at, place + 1);
          if (cost < least) {
            least = cost;
            best = place;
          }
        }
      }
      before = after;
    }
    if (best >= 0) {
      stretches.usePenOf(stretch,
          sequence[stretches.suits(stretch, sequence[best]) ? best : best + 1]);
      move(at, at + 1, best + 1);
    }
  }

  /** What is saved in colours where nothing else is written with a stretch's pen at that place. */
  private int penGain(int at) {
    if (stretches.samePen(sequence[at], sequence[at - 1])
        || (at < count && stretches.samePen(sequence[at], sequence[at + 1]))) {
      return 0;
    }
    return pen(at - 1, at) + (at < count ? pen(at, at + 1) - pen(at - 1, at + 1) : 0);
  }

  private int pen(int from, int to) {
    return stretches.penCost(sequence[from], false, sequence[to], false);
  }

  private int way(int from, int to) {
    return to > count ? 0 : stretches.way(sequence[from], sequence[to]);
  }

  private void movePens() {
    int tries = PEN_TRIES;
    boolean better = true;
    while (better && tries > 0) {
      better = false;
      dividePens();
      for (int pen = 1; pen < pens && tries > 0; pen++) {
        tries -= pens;
        if (movePen(pen)) {
          better = true;
          dividePens();
        }
      }
    }
  }

  private void dividePens() {
    pens = 1;
    begins[0] = 0;
    for (int i = 1; i <= count; i++) {
      if (stretches.isBlank(sequence[i]) && allBlank(i)) {
        stretches.useForegroundOf(sequence[i], sequence[i - 1]);
      }
      if (i == 1 || !stretches.samePen(sequence[i], sequence[i - 1])) {
        begins[pens++] = i;
      }
    }
    begins[pens] = count + 1;
    for (int pen = 0; pen < pens; pen++) {
      directs[pen] = step(pen, pen + 1, false, false);
    }
  }

  /** Whether no pen but the one before has to draw what follows with these blanks. */
  private boolean allBlank(int at) {
    int last = at;
    while (last < count && stretches.samePen(sequence[last + 1], sequence[at])) {
      last++;
      if (!stretches.isBlank(sequence[last])) {
        return false;
      }
    }
    return at == 1 || !stretches.samePen(sequence[at - 1], sequence[at]);
  }

  /** Moves what a pen writes to the place where it costs least, upside down if that is shorter. @return whether it was moved */
  private boolean movePen(int pen) {
    boolean flips = canFlip(pen);
    int least = directs[pen - 1] + directs[pen];
    int without = step(pen - 1, pen + 1, false, false);
    int best = -1;
    boolean flipped = false;
    if (flips) {
      int turned = step(pen - 1, pen, false, true) + step(pen, pen + 1, true, false);
      if (turned < least) {
        least = turned;
        best = pen - 1;
        flipped = true;
      }
    }
    least -= without;
    for (int place = 0; place < pens && least > 0; place++) {
      if (place == pen || place == pen - 1) {
        continue;
      }
      for (int turn = 0; turn <= (flips ? 1 : 0); turn++) {
        int cost = step(place, pen, false, turn == 1) - directs[place];
        if (cost < least) {
          cost += step(pen, place + 1, turn == 1, false);
          if (cost < least) {
            least = cost;
            best = place;
            flipped = turn == 1;
          }
        }
      }
    }
    if (best < 0) {
      return false;
    }
    for (int i = begins[pen]; i < begins[pen + 1] && flipped; i++) {
      stretches.flip(sequence[i]);
    }
    if (best != pen - 1) {
      move(begins[pen], begins[pen + 1], begins[best + 1]);
    }
    return true;
  }

  private boolean canFlip(int pen) {
    boolean flips = true;
    for (int i = begins[pen]; i < begins[pen + 1]; i++) {
      flips &= stretches.canFlip(sequence[i]);
    }
    return flips;
  }

  /** The bytes between the end of what one pen writes and the start of what the next does. */
  private int step(int from, int to, boolean fromFlipped, boolean toFlipped) {
    if (to >= pens) {
      return 0;
    }
    int last = sequence[begins[from + 1] - 1];
    int first = sequence[begins[to]];
    return stretches.way(last, first) + stretches.penCost(last, fromFlipped, first, toFlipped);
  }

  /** Moves what lies between two places to before a third, which is not between them. */
  private void move(int from, int end, int to) {
    int length = end - from;
    System.arraycopy(sequence, from, spare, 0, length);
    if (to > from) {
      System.arraycopy(sequence, end, sequence, from, to - end);
      System.arraycopy(spare, 0, sequence, to - length, length);
    } else {
      System.arraycopy(sequence, to, sequence, to + length, from - to);
      System.arraycopy(spare, 0, sequence, to, length);
    }
  }
}
