package wetpaint.wire;

import java.util.Arrays;

/** Finds the chain of spellings for a frame's changed cells that takes the fewest bytes: a beam search over pens. */
final class Speller {
  private static final int WIDTH = 2;

  private final boolean ascii;
  private int[] foregrounds = new int[WIDTH];
  private int[] backgrounds = new int[WIDTH];
  private int[] styles = new int[WIDTH];
  private int[] costs = new int[WIDTH];
  private int[] nextForegrounds = new int[WIDTH];
  private int[] nextBackgrounds = new int[WIDTH];
  private int[] nextStyles = new int[WIDTH];
  private int[] nextCosts = new int[WIDTH];
  private int live;
  private int nextLive;
  /** For each step and pen: the pen before times eight, plus the spelling. */
  private byte[] trail = new byte[0];

  Speller(boolean ascii) {
    this.ascii = ascii;
  }

  /** Writes into {@code spellings}, from 0, how to spell each of the first {@code count} cells listed in {@code changed}. */
  void spell(Cells cells, int[] changed, int count, Pen pen, byte[] spellings) {
    if (trail.length < count * WIDTH) {
      trail = new byte[count * WIDTH];
    }
    foregrounds[0] = pen.foreground();
    backgrounds[0] = pen.background();
    styles[0] = pen.styles();
    costs[0] = 0;
    live = 1;
    for (int i = 0; i < count; i++) {
      step(cells, changed[i], i * WIDTH);
    }
    int best = 0;
    for (int s = 1; s < live; s++) {
      best = costs[s] < costs[best] ? s : best;
    }
    for (int i = count - 1; i >= 0; i--) {
      int mark = trail[i * WIDTH + best];
      spellings[i] = (byte) (mark & 7);
      best = mark >> 3;
    }
  }

  private void step(Cells cells, int index, int offset) {
    nextLive = 0;
    Arrays.fill(nextCosts, Integer.MAX_VALUE);
    for (int spelling = Spelling.TEXT; spelling <= Spelling.FULL; spelling++) {
      if (Spelling.fits(spelling, cells, index, ascii)) {
        for (int s = 0; s < live; s++) {
          int foreground = Spelling.foreground(spelling, foregrounds[s], cells, index);
          int background = Spelling.background(spelling, backgrounds[s], cells, index);
          int style = Spelling.styles(spelling, styles[s], cells, index);
          int cost = costs[s] + Spelling.length(spelling, cells, index)
              + Pen.cost(foregrounds[s], backgrounds[s], styles[s], foreground, background, style);
          offer(foreground, background, style, cost, offset, (byte) (s << 3 | spelling));
        }
      }
    }
    swap();
  }

  /** Keeps a pen among the cheapest, once. */
  private void offer(int foreground, int background, int style, int cost, int offset, byte mark) {
    int place = -1;
    int worst = 0;
    for (int s = 0; s < nextLive; s++) {
      if (nextForegrounds[s] == foreground && nextBackgrounds[s] == background && nextStyles[s] == style) {
        place = s;
      }
      worst = nextCosts[s] > nextCosts[worst] ? s : worst;
    }
    if (place < 0) {
      place = nextLive < WIDTH ? nextLive++ : worst;
    }
    if (cost < nextCosts[place]) {
      nextForegrounds[place] = foreground;
      nextBackgrounds[place] = background;
      nextStyles[place] = style;
      nextCosts[place] = cost;
      trail[offset + place] = mark;
    }
  }

  private void swap() {
    int[] spare = foregrounds;
    foregrounds = nextForegrounds;
    nextForegrounds = spare;
    spare = backgrounds;
    backgrounds = nextBackgrounds;
    nextBackgrounds = spare;
    spare = styles;
    styles = nextStyles;
    nextStyles = spare;
    spare = costs;
    costs = nextCosts;
    nextCosts = spare;
    live = nextLive;
  }
}
