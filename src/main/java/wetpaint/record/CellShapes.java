package wetpaint.record;

import java.awt.geom.Path2D;
import java.util.Optional;

/** The characters that are not written but drawn, to fit their cell and their neighbours. */
final class CellShapes {
  /** The characters that look the same when several stand side by side, or one below the other, and one is drawn as wide or high. */
  private static final String ACROSS = "─━═▁▂▃▅▆▇▔░▒▓";
  private static final String DOWN = "│┃║▏▎▍▌▋▊▉▕";

  private CellShapes() {}

  /** The outline in a cell of that size in pixels; empty for a character of the typeface. */
  static Optional<Path2D> of(int codePoint, int width, int height) {
    return BlockShapes.of(codePoint, width, height).or(() -> BoxShapes.of(codePoint, width, height));
  }

  /** Whether the character has edges that are neither upright nor level, and so want smoothing. */
  static boolean isCurved(int codePoint) {
    return codePoint >= 0x256D && codePoint <= 0x2573;
  }

  static boolean runsAcross(int codePoint) {
    return ACROSS.indexOf(codePoint) >= 0;
  }

  static boolean runsDown(int codePoint) {
    return DOWN.indexOf(codePoint) >= 0;
  }

  /** Whether the character is drawn and not written. */
  static boolean contains(int codePoint) {
    return codePoint >= 0x2500 && codePoint <= 0x259F;
  }
}
