package wetpaint.wire;

import java.util.Arrays;

/**
 * Shortens an order in which cells are to be written, as long as that saves bytes and within a bounded number of tries: stretches of
 * cells move to where the cursor passes by with a pen that draws them, and all that one pen writes moves to between pens that share
 * its colours.
 */
final class Shortcuts {
  /** How many places are tried in a round, about: that bounds the time. */
  private static final int TRIES = 3000;
  private static final int PEN_TRIES = 110;
  private static final int HEADS = 64;
  private static final int NONE = -1;

  private final Stretches stretches = new Stretches();
  /** The stretches as they are written; the first is the start. */
  private int[] sequence = {};
  private int[] spare = {};
  private int count;
  /** While single ones are moved: what follows each, what it follows, and another one with its background. */
  private int[] next = {};
  private int[] previous = {};
  private int[] likes = {};
  private final int[] heads = new int[HEADS];
  /** Where in the sequence what a pen writes begins, the start at 0; after the last comes the end of the sequence. */
  private int[] begins = {};
  private int pens;
  /** What each writes first and last. */
  private int[] firsts = {};
  private int[] lasts = {};
  /** For which move a place was tried last. */
  private int[] marks = {};
  private int mark;
  /** For what is being moved: the bytes saved by the best place, that place, and whether upside down. */
  private int least;
  private int best;
  private boolean flipped;
  private int tried;
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
      next = new int[order.length + 2];
      previous = new int[order.length + 2];
      firsts = new int[order.length + 2];
      lasts = new int[order.length + 2];
      marks = new int[order.length + 2];
      likes = new int[2 * order.length + 4];
    }
    for (int i = 0; i <= count; i++) {
      sequence[i] = i;
    }
    moveStretches();
    movePens();
    moveStretches();
    stretches.write(sequence, order, spellings);
  }

  /** Moves stretches to where a pen that draws them is at hand: those with the same background are looked through. */
  private void moveStretches() {
    link();
    int tries = TRIES;
    for (int stretch = 1; stretch <= count && tries > 0; stretch++) {
      tries -= moveStretch(stretch);
    }
    for (int place = 0, stretch = 0; place <= count; place++) {
      sequence[place] = stretch;
      stretch = next[stretch];
    }
  }

  private void link() {
    Arrays.fill(heads, NONE);
    for (int place = 0; place <= count; place++) {
      int stretch = sequence[place];
      next[stretch] = place < count ? sequence[place + 1] : NONE;
      directs[stretch] = way(stretch, next[stretch]);
      previous[stretch] = place > 0 ? sequence[place - 1] : NONE;
      int head = stretches.hash(stretch) & HEADS - 1;
      likes[stretch] = heads[head];
      heads[head] = stretch;
    }
  }

  /** Moves a stretch to where that saves most. @return how many places were tried */
  private int moveStretch(int stretch) {
    int old = previous[stretch];
    int least = directs[old] + directs[stretch] - way(old, next[stretch]) + penGain(stretch);
    if (least <= 0) {
      return 1;
    }
    int tries = 1;
    int best = NONE;
    int model = NONE;
    for (int other = heads[stretches.hash(stretch) & HEADS - 1]; other != NONE; other = likes[other]) {
      tries++;
      if (other == stretch || !stretches.suits(stretch, other)) {
        continue;
      }
      for (int place = other; place != NONE; place = place == other ? previous[other] : NONE) {
        if (place == old || place == stretch) {
          continue;
        }
        int cost = way(place, stretch) - directs[place];
        if (cost < least) {
          cost += way(stretch, next[place]);
          if (cost < least) {
            least = cost;
            best = place;
            model = other;
          }
        }
      }
    }
    if (best != NONE) {
      stretches.usePenOf(stretch, model);
      connect(old, next[stretch]);
      connect(stretch, next[best]);
      connect(best, stretch);
      directs[old] = way(old, next[old]);
      directs[stretch] = way(stretch, next[stretch]);
      directs[best] = way(best, stretch);
    }
    return tries;
  }

  private void connect(int one, int other) {
    next[one] = other;
    if (other != NONE) {
      previous[other] = one;
    }
  }

  /** What is saved in colours where nothing else is written with a stretch's pen at that place. */
  private int penGain(int stretch) {
    int before = previous[stretch];
    int after = next[stretch];
    if (stretches.samePen(stretch, before) || (after != NONE && stretches.samePen(stretch, after))) {
      return 0;
    }
    return pen(before, stretch) + (after == NONE ? 0 : pen(stretch, after) - pen(before, after));
  }

  private int pen(int from, int to) {
    return stretches.penCost(from, false, to, false);
  }

  private int way(int from, int to) {
    return to == NONE ? 0 : stretches.way(from, to);
  }

  /** Moves all that a pen writes to between pens that share a colour with it, as long as that helps. */
  private void movePens() {
    int tries = PEN_TRIES;
    boolean better = true;
    while (better && tries > 0) {
      better = false;
      dividePens();
      linkPens();
      for (int pen = 1; pen < pens && tries > 0; pen++) {
        tried = 1;
        better |= movePen(pen);
        tries -= tried;
      }
      if (better) {
        arrangePens();
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
      firsts[pen] = sequence[begins[pen]];
      lasts[pen] = sequence[begins[pen + 1] - 1];
    }
  }

  private void linkPens() {
    Arrays.fill(heads, NONE);
    for (int pen = 0; pen < pens; pen++) {
      next[pen] = pen + 1 < pens ? pen + 1 : NONE;
      previous[pen] = pen - 1;
      directs[pen] = step(pen, false, next[pen], false);
      enter(2 * pen, stretches.foregroundHash(firsts[pen]));
      enter(2 * pen + 1, stretches.hash(firsts[pen]));
    }
  }

  private void enter(int color, int hash) {
    int head = hash & HEADS - 1;
    likes[color] = heads[head];
    heads[head] = color;
  }

  /** Puts what the pens write in the order of the pens. */
  private void arrangePens() {
    int done = 0;
    for (int pen = 0; pen != NONE; pen = next[pen]) {
      int length = begins[pen + 1] - begins[pen];
      System.arraycopy(sequence, begins[pen], spare, done, length);
      done += length;
    }
    var old = sequence;
    sequence = spare;
    spare = old;
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
    int old = previous[pen];
    boolean flips = canFlip(pen);
    least = directs[old] + directs[pen];
    best = NONE;
    flipped = false;
    if (flips) {
      int turned = step(old, false, pen, true) + step(pen, true, next[pen], false);
      if (turned < least) {
        least = turned;
        best = old;
        flipped = true;
      }
    }
    least -= step(old, false, next[pen], false);
    mark++;
    marks[pen] = mark;
    marks[old] = mark;
    tryPlaces(pen, stretches.foregroundHash(firsts[pen]), flips);
    tryPlaces(pen, stretches.hash(firsts[pen]), flips);
    if (best == NONE) {
      return false;
    }
    for (int i = begins[pen]; i < begins[pen + 1] && flipped; i++) {
      stretches.flip(sequence[i]);
    }
    if (best != old) {
      connect(old, next[pen]);
      connect(pen, next[best]);
      connect(best, pen);
      directs[old] = step(old, false, next[old], false);
    }
    directs[previous[pen]] = step(previous[pen], false, pen, false);
    directs[pen] = step(pen, false, next[pen], false);
    return true;
  }

  /** Tries the places before and after all pens with a colour. */
  private void tryPlaces(int pen, int hash, boolean flips) {
    for (int color = heads[hash & HEADS - 1]; color != NONE && least > 0; color = likes[color]) {
      int other = color >> 1;
      tried++;
      tryPlace(pen, other, flips);
      if (other > 0) {
        tryPlace(pen, previous[other], flips);
      }
    }
  }

  /** Tries the place after another pen. */
  private void tryPlace(int pen, int place, boolean flips) {
    if (marks[place] == mark) {
      return;
    }
    marks[place] = mark;
    int after = next[place];
    for (int turn = 0; turn <= (flips ? 1 : 0); turn++) {
      // Most places are ruled out by the colours that would have to be named.
      int cost = stretches.penCost(lasts[place], false, firsts[pen], turn == 1) - directs[place];
      if (cost < least && after != NONE) {
        cost += stretches.penCost(lasts[pen], turn == 1, firsts[after], false);
      }
      if (cost < least) {
        cost += way(lasts[place], firsts[pen]) + (after == NONE ? 0 : way(lasts[pen], firsts[after]));
        if (cost < least) {
          least = cost;
          best = place;
          flipped = turn == 1;
        }
      }
    }
  }

  private boolean canFlip(int pen) {
    for (int i = begins[pen]; i < begins[pen + 1]; i++) {
      if (!stretches.canFlip(sequence[i])) {
        return false;
      }
    }
    return true;
  }

  /** The bytes between the end of what one pen writes and the start of what the next does. */
  private int step(int from, boolean fromFlipped, int to, boolean toFlipped) {
    return to == NONE
        ? 0
        : way(lasts[from], firsts[to]) + stretches.penCost(lasts[from], fromFlipped, firsts[to], toFlipped);
  }
}
