package wetpaint.picture;

import java.util.function.DoubleUnaryOperator;

/** A line from the left edge of the canvas to the right: a pixel row, not rounded, for every pixel column. */
@FunctionalInterface
interface Contour {
  double at(int x);

  /** All that is on or below the line. */
  default Shape below() {
    return (x, y) -> y >= at(x);
  }

  /** All from the line down to so many pixels below it. */
  default Shape rim(double pixels) {
    return (x, y) -> y >= at(x) && y < at(x) + pixels;
  }

  /** A rolling line through places (u, v, u, v, ...), u ascending. */
  static Contour rolling(Sheet sheet, double... places) {
    return through(sheet, places, t -> t * t * (3 - 2 * t));
  }

  /** A line with corners through places (u, v, u, v, ...), u ascending. */
  static Contour jagged(Sheet sheet, double... places) {
    return through(sheet, places, t -> t);
  }

  private static Contour through(Sheet sheet, double[] places, DoubleUnaryOperator ease) {
    return x -> {
      var u = sheet.u(x);
      var i = 0;
      while (i + 4 < places.length && places[i + 2] < u) {
        i += 2;
      }
      var t = Math.clamp((u - places[i]) / (places[i + 2] - places[i]), 0, 1);
      return sheet.y(places[i + 1] + (places[i + 3] - places[i + 1]) * ease.applyAsDouble(t));
    };
  }
}
