package wetpaint.picture;

import java.util.function.DoubleUnaryOperator;

/** A line across the canvas: a pixel row, not rounded, for every pixel column; beyond the edges it runs level. */
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
    var rows = new double[sheet.width()];
    for (int x = 0, i = 0; x < rows.length; x++) {
      while (i + 4 < places.length && places[i + 2] < sheet.u(x)) {
        i += 2;
      }
      var way = Math.clamp((sheet.u(x) - places[i]) / (places[i + 2] - places[i]), 0, 1);
      rows[x] = sheet.y(places[i + 1] + (places[i + 3] - places[i + 1]) * ease.applyAsDouble(way));
    }
    return x -> rows[Math.clamp(x, 0, rows.length - 1)];
  }
}
