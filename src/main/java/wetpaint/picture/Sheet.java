package wetpaint.picture;

/**
 * A canvas's size in pixels, and the shapes that can be put on it. Places and lengths are given in parts of the canvas,
 * u to the right and v downwards from 0 to 1, so that a picture can be composed once for all sizes; brushes are in
 * pixels.
 */
record Sheet(int width, int height) {
  Sheet {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException(
          "a canvas has at least 1 x 1 pixels, not %d x %d".formatted(width, height));
    }
  }

  /** The shorter side in pixels. */
  int side() {
    return Math.min(width, height);
  }

  /** The middle of a pixel column in parts of the width. */
  double u(int x) {
    return (x + 0.5) / width;
  }

  /** The middle of a pixel row in parts of the height. */
  double v(int y) {
    return (y + 0.5) / height;
  }

  /** Parts of the width as a pixel column, not rounded. */
  double x(double u) {
    return u * width - 0.5;
  }

  /** Parts of the height as a pixel row, not rounded. */
  double y(double v) {
    return v * height - 0.5;
  }

  /** The brush for large areas, in pixels. */
  int broad() {
    return brush(0.1);
  }

  /** The brush for small forms, in pixels. */
  int fine() {
    return brush(0.045);
  }

  /** The brush for single dabs, in pixels. */
  int tip() {
    return brush(0.03);
  }

  private int brush(double part) {
    return Math.max(1, (int) Math.round(part * side()));
  }

  /** An ink whose steps on the ramp end unevenly, as bristles leave them: by that much of the ramp. */
  Ink streaked(Ramp ramp, Field place, Flow flow, double roughness) {
    return (x, y) -> ramp.at(place.at(x, y) + roughness * flow.streak(x, y, width / 4.0, fine()));
  }

  /** The whole canvas. */
  Shape all() {
    return (_, _) -> true;
  }

  /** Everything above a part of the height. */
  Shape above(double v) {
    return (_, y) -> v(y) < v;
  }

  /** The length of a way so far to the right and down, rounded alike on every machine, which Math.hypot does not promise. */
  static double length(double right, double down) {
    return Math.sqrt(right * right + down * down);
  }

  /** How far a pixel is from a place, in parts of the shorter side. */
  double distance(int x, int y, double u, double v) {
    return length(x - x(u), y - y(v)) / side();
  }

  /** A disc around a place; its radius is a part of the shorter side. */
  Shape disc(double u, double v, double radius) {
    return (x, y) -> distance(x, y, u, v) <= radius;
  }

  /** A disc that is shifted from a place by parts of the shorter side, as is its radius. */
  Shape disc(double u, double v, double right, double down, double radius) {
    return disc(u + right * side() / width, v + down * side() / height, radius);
  }

  /** An ellipse around a place with its radii in parts of the width and of the height. */
  Shape ellipse(double u, double v, double ru, double rv) {
    return (x, y) -> length((u(x) - u) / ru, (v(y) - v) / rv) <= 1;
  }

  /** A box between two places, its edges on the edges of pixels, at least a pixel each way. */
  Shape box(double u0, double v0, double u1, double v1) {
    var left = (int) Math.round(u0 * width);
    var top = (int) Math.round(v0 * height);
    var right = Math.max(left + 1, (int) Math.round(u1 * width));
    var bottom = Math.max(top + 1, (int) Math.round(v1 * height));
    return (x, y) -> x >= left && x < right && y >= top && y < bottom;
  }

  /** An upright pole from one part of the height to another, as thick as the brush's tip. */
  Shape pole(double u, double v0, double v1) {
    var left = (int) Math.round(u * width - tip() / 2.0);
    return (x, y) -> x >= left && x < left + tip() && v(y) >= v0 && v(y) < v1;
  }

  /** The inside of the polygon through places (u, v, u, v, ...), by the even-odd rule. */
  Shape polygon(double... places) {
    var top = 1.0;
    var bottom = 0.0;
    for (var i = 1; i < places.length; i += 2) {
      top = Math.min(top, places[i]);
      bottom = Math.max(bottom, places[i]);
    }
    var first = top;
    var last = bottom;
    return (x, y) -> {
      var v = v(y);
      return v >= first && v <= last && isInside(u(x), v, places);
    };
  }

  private static boolean isInside(double u, double v, double[] places) {
    var inside = false;
    for (int i = 0, j = places.length - 2; i < places.length; j = i, i += 2) {
      var crosses = places[i + 1] > v != places[j + 1] > v;
      if (crosses
          && u < places[i]
              + (v - places[i + 1]) / (places[j + 1] - places[i + 1]) * (places[j] - places[i])) {
        inside = !inside;
      }
    }
    return inside;
  }

  /** A four-pointed star on the pixel at a place; its points reach that many pixels. */
  Shape star(double u, double v, int reach) {
    var cx = Math.round(x(u));
    var cy = Math.round(y(v));
    return (x, y) -> Math.abs(x - cx) + Math.abs(y - cy) <= reach;
  }

  /** Level dabs of a brush that cover so much of the canvas, from 0 to 1. */
  Shape dabs(int brush, double share) {
    var length = 3 * brush;
    return (x, y) -> {
      var row = y / brush;
      var shift = (int) (length * Noise.at(row, -1));
      return Noise.at((x + shift) / length, row) < share;
    };
  }
}
