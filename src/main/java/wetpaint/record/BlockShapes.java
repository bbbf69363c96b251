package wetpaint.record;

import java.awt.geom.Path2D;
import java.util.Optional;

/** The block elements (U+2580 to U+259F) as rectangles on whole pixels, so that neighbours meet without a seam. */
final class BlockShapes {
  /** Upper left 1, upper right 2, lower left 4, lower right 8, for U+2596 to U+259F. */
  private static final int[] QUADRANTS = {4, 8, 1, 13, 9, 7, 11, 2, 6, 14};

  private BlockShapes() {}

  static Optional<Path2D> of(int codePoint, int width, int height) {
    if (codePoint < 0x2580 || codePoint > 0x259F) {
      return Optional.empty();
    }
    var path = new Path2D.Double();
    switch (codePoint) {
      case 0x2580 -> eighths(path, 0, 0, 8, 4, width, height);
      case 0x2590 -> eighths(path, 4, 0, 8, 8, width, height);
      case 0x2591, 0x2592, 0x2593 -> eighths(path, 0, 0, 8, 8, width, height);
      case 0x2594 -> eighths(path, 0, 0, 8, 1, width, height);
      case 0x2595 -> eighths(path, 7, 0, 8, 8, width, height);
      default -> {
        if (codePoint < 0x2589) {
          eighths(path, 0, 0x2588 - codePoint, 8, 8, width, height);
        } else if (codePoint < 0x2590) {
          eighths(path, 0, 0, 0x2590 - codePoint, 8, width, height);
        } else {
          quadrants(path, QUADRANTS[codePoint - 0x2596], width, height);
        }
      }
    }
    return Optional.of(path);
  }

  /** How much of the text's colour a shade takes, in quarters; 4 for all that is no shade. */
  static int quarters(int codePoint) {
    return codePoint >= 0x2591 && codePoint <= 0x2593 ? codePoint - 0x2590 : 4;
  }

  private static void quadrants(Path2D path, int set, int width, int height) {
    for (int i = 0; i < 4; i++) {
      if ((set & 1 << i) != 0) {
        var x = i % 2 * 4;
        var y = i / 2 * 4;
        eighths(path, x, y, x + 4, y + 4, width, height);
      }
    }
  }

  private static void eighths(Path2D path, int x0, int y0, int x1, int y1, int width, int height) {
    rectangle(path, round(x0, width), round(y0, height), round(x1, width), round(y1, height));
  }

  private static int round(int eighths, int size) {
    return (eighths * size + 4) / 8;
  }

  static void rectangle(Path2D path, double x0, double y0, double x1, double y1) {
    path.moveTo(x0, y0);
    path.lineTo(x1, y0);
    path.lineTo(x1, y1);
    path.lineTo(x0, y1);
    path.closePath();
  }
}
