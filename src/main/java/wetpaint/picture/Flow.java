package wetpaint.picture;

/**
 * Where strokes of a brush run: along a stroke only {@code along} changes, from one stroke to its neighbour only
 * {@code across}. All are in pixels.
 */
record Flow(Field across, Along along) {
  /** Level strokes, the topmost first. */
  static final Flow LEVEL = new Flow((_, y) -> y, (x, _, _) -> x);
  /** Upright strokes, the leftmost first. */
  static final Flow UPRIGHT = new Flow((x, _) -> x, (_, y, _) -> y);

  /** How far along its stroke a pixel is, if the strokes are as wide as the brush. */
  @FunctionalInterface
  interface Along {
    double at(int x, int y, int brush);
  }

  /** Strokes that fall by that many pixels for each pixel to the right. */
  static Flow falling(double slope) {
    var length = Sheet.length(1, slope);
    return new Flow((x, y) -> (y - slope * x) / length, (x, y, _) -> (x + slope * y) / length);
  }

  /** Strokes that follow a contour, from there downwards. */
  static Flow under(Contour contour) {
    return new Flow((x, y) -> y - contour.at(x), (x, _, _) -> x);
  }

  /** Arcs around a centre, given in pixels, from the inside out; they start and end right below it. */
  static Flow around(double cx, double cy) {
    return new Flow((x, y) -> Sheet.length(x - cx, y - cy), (x, y, brush) -> {
      var radius = (Math.floor(Sheet.length(x - cx, y - cy) / brush) + 0.5) * brush;
      return Math.atan2(cx - x, y - cy) * radius;
    });
  }

  /** Unevenness from -0.5 to 0.5 as bristles leave it: it changes within that length along a stroke, and from stroke to stroke. */
  double streak(int x, int y, double length, int brush) {
    var lane = (int) Math.floor(across.at(x, y) / brush);
    var position = along.at(x, y, brush) / length + 0.37 * lane;
    var knot = (int) Math.floor(position);
    var t = position - knot;
    var smooth = t * t * (3 - 2 * t);
    return Noise.at(knot, lane) * (1 - smooth) + Noise.at(knot + 1, lane) * smooth - 0.5;
  }
}
