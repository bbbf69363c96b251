package wetpaint.picture;

/**
 * Where strokes run: along a stroke only {@code along} changes, from one stroke to its neighbour only
 * {@code across}. Both are in pixels.
 */
record Flow(Field across, Field along) {
  /** Level strokes, the topmost first. */
  static final Flow LEVEL = new Flow((_, y) -> y, (x, _) -> x);
  /** Upright strokes, the leftmost first. */
  static final Flow UPRIGHT = new Flow((x, _) -> x, (_, y) -> y);

  /** Strokes that fall by that many pixels for each pixel to the right. */
  static Flow falling(double slope) {
    var length = Math.hypot(1, slope);
    return new Flow((x, y) -> (y - slope * x) / length, (x, y) -> (x + slope * y) / length);
  }

  /** Strokes that follow a contour, given as the pixel row for each pixel column, from there downwards. */
  static Flow under(Contour contour) {
    return new Flow((x, y) -> y - contour.at(x), (x, _) -> x);
  }

  /** Arcs around a centre, given in pixels, from the inside out; they start and end right below it. */
  static Flow around(double cx, double cy, int brush) {
    return new Flow((x, y) -> Math.hypot(x - cx, y - cy), (x, y) -> {
      var ring = (Math.floor(Math.hypot(x - cx, y - cy) / brush) + 0.5) * brush;
      return Math.atan2(cx - x, y - cy) * ring;
    });
  }

  /** Unevenness from -0.5 to 0.5 as a bristle leaves it: it varies slowly along a stroke and quickly across. */
  double streak(int x, int y, double length, double thickness) {
    var lane = (int) Math.floor(across.at(x, y) / thickness);
    var position = along.at(x, y) / length + 0.37 * lane;
    var knot = (int) Math.floor(position);
    var t = position - knot;
    var smooth = t * t * (3 - 2 * t);
    return Noise.at(knot, lane) * (1 - smooth) + Noise.at(knot + 1, lane) * smooth - 0.5;
  }
}
