package wetpaint.studio;

import java.util.Arrays;

/** Which painter holds which canvas, for the {@link Oracle}. Painters and canvases are numbered from 0. */
final class OracleHolders {
  static final int NOBODY = -1;

  /** For each canvas the painter who holds it, or {@link #NOBODY}. */
  final int[] of;

  OracleHolders(int canvases) {
    of = new int[canvases];
    Arrays.fill(of, NOBODY);
  }

  /** The canvas that a painter holds, or {@link #NOBODY}. */
  int held(int painter) {
    for (var c = 0; c < of.length; c++) {
      if (of[c] == painter) {
        return c;
      }
    }
    return NOBODY;
  }

  /** The lowest-numbered painter who holds nothing. */
  int idle() {
    var painter = 0;
    while (held(painter) != NOBODY) {
      painter++;
    }
    return painter;
  }

  /** For each painter, as many as there are canvases, what they hold now. */
  int[] canvases() {
    var held = new int[of.length];
    Arrays.fill(held, NOBODY);
    for (var c = 0; c < of.length; c++) {
      if (of[c] != NOBODY) {
        held[of[c]] = c;
      }
    }
    return held;
  }
}
