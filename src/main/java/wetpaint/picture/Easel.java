package wetpaint.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where a picture is drawn. Places are given in parts of the canvas (u to the right, v downwards, 0 to 1) and turned
 * into pixels here; brushes are in pixels.
 */
final class Easel {
  private static final long FIELD = 1 << 21;

  private final int width;
  private final int height;
  private final List<Strokes> passes = new ArrayList<>();
  private Strokes.Recorder pass;
  private int at = -1;

  /** An easel with a bare canvas of that many pixels. */
  Easel(int width, int height) {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException(
          "a canvas has at least 1 x 1 pixels, not %d x %d".formatted(width, height));
    }
    this.width = width;
    this.height = height;
    pass = new Strokes.Recorder(width, height);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** The shorter side of the canvas in pixels. */
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

  /** A brush, in pixels, that is that part of the shorter side; at least a pixel. */
  int brush(double part) {
    return Math.max(1, (int) Math.round(part * side()));
  }

  /** How far a pixel is from a place, in parts of the shorter side. */
  double distance(int x, int y, double u, double v) {
    return Math.hypot(x - x(u), y - y(v)) / side();
  }

  /** A disc around a place; its radius is a part of the shorter side. */
  Shape disc(double u, double v, double radius) {
    return (x, y) -> distance(x, y, u, v) <= radius;
  }

  /** An ellipse around a place with its radii in parts of the width and of the height. */
  Shape ellipse(double u, double v, double ru, double rv) {
    return (x, y) -> Math.hypot((u(x) - u) / ru, (v(y) - v) / rv) <= 1;
  }

  /** A box from one place to another, its edges on pixels' edges, at least a pixel each way. */
  Shape box(double u0, double v0, double u1, double v1) {
    var left = (int) Math.round(u0 * width);
    var top = (int) Math.round(v0 * height);
    var right = Math.max(left + 1, (int) Math.round(u1 * width));
    var bottom = Math.max(top + 1, (int) Math.round(v1 * height));
    return (x, y) -> x >= left && x < right && y >= top && y < bottom;
  }

  /** The inside of the polygon through places (u, v, u, v, ...). */
  Shape polygon(double... places) {
    return (x, y) -> {
      var inside = false;
      for (int i = 0, j = places.length - 2; i < places.length; j = i, i += 2) {
        var above = places[i + 1] > v(y);
        if (above != places[j + 1] > v(y) && u(x) < places[i]
            + (v(y) - places[i + 1]) / (places[j + 1] - places[i + 1]) * (places[j] - places[i])) {
          inside = !inside;
        }
      }
      return inside;
    };
  }

  /** Level dabs of a brush, that many pixels long, that cover so much of the canvas, from 0 to 1. */
  Shape dabs(int length, int brush, double share) {
    return (x, y) -> {
      var row = y / brush;
      var shift = (int) (length * Noise.at(row, -1));
      return Noise.at((x + shift) / length, row) < share;
    };
  }

  /** The whole canvas. */
  Shape all() {
    return (_, _) -> true;
  }

  /** The next pass over the canvas starts: all passes take equally long. */
  void pass() {
    if (pass.touches() > 0) {
      passes.add(pass.strokes());
      pass = new Strokes.Recorder(width, height);
    }
    at = -1;
  }

  /** Paints every pixel of a shape, in strokes that follow the flow, back and forth. */
  void paint(Shape shape, Flow flow, int brush, Ink ink) {
    at = -1;
    var order = order(shape, flow, brush);
    for (int i = 0, end; i < order.length; i = end) {
      var group = order[i] / FIELD;
      for (end = i; end < order.length && order[end] / FIELD == group;) {
        end++;
      }
      moveTo((int) (order[(i + end - 1) / 2] % FIELD), brush, shape, ink);
      for (var k = i; k < end; k++) {
        var pixel = (int) (order[k] % FIELD);
        pass.dab(pixel, ink.at(pixel % width, pixel / width));
      }
    }
  }

  /** Draws a line through places (u, v, u, v, ...); what lies outside the canvas is left out. */
  void line(int brush, int colour, double... places) {
    at = -1;
    for (var i = 0; i + 1 < places.length; i += 2) {
      var next = Math.min(i + 2, places.length - 2);
      segment(x(places[i]), y(places[i + 1]), x(places[next]), y(places[next + 1]), brush, colour);
    }
  }

  /** All that was painted: the passes, the shorter ones slowed to the longest one's pace. */
  Strokes strokes() {
    pass();
    var longest = passes.stream().mapToInt(Strokes::touches).max().orElseThrow();
    var all = new Strokes.Recorder(width, height);
    passes.forEach(p -> all.append(p, longest));
    return all.strokes();
  }

  /** The shape's pixels as sorted keys of stroke, touch in the stroke, pixel. */
  private long[] order(Shape shape, Flow flow, int brush) {
    var keys = new long[width * height];
    var count = 0;
    for (var y = 0; y < height; y++) {
      for (var x = 0; x < width; x++) {
        if (shape.has(x, y)) {
          var stroke = Math.floorDiv((int) Math.floor(flow.across().at(x, y) + 1e-9), brush);
          var step = (int) Math.floor(flow.along().at(x, y) + 1e-9);
          var turned = (stroke & 1) == 0 ? step : -step;
          var pixel = y * width + x;
          keys[count++] = ((stroke + FIELD / 2) * FIELD + turned + FIELD / 2) * FIELD + pixel;
        }
      }
    }
    var order = Arrays.copyOf(keys, count);
    Arrays.sort(order);
    return order;
  }

  /** Touches a pixel; a brush that is near enough stays on the canvas on its way there. */
  private void moveTo(int pixel, int brush, Shape shape, Ink ink) {
    var near = at >= 0 && distance(at, pixel) <= brush + 1;
    var way = near ? way(at, pixel) : new int[]{};
    if (near && Arrays.stream(way).allMatch(p -> shape.has(p % width, p / width))) {
      for (var p : way) {
        pass.touch(p, false);
        pass.dab(p, ink.at(p % width, p / width));
      }
      pass.touch(pixel, false);
    } else {
      pass.touch(pixel, true);
    }
    at = pixel;
  }

  private int distance(int a, int b) {
    return Math.max(Math.abs(a % width - b % width), Math.abs(a / width - b / width));
  }

  /** The pixels strictly between two. */
  private int[] way(int a, int b) {
    var steps = distance(a, b);
    var way = new int[Math.max(0, steps - 1)];
    for (var i = 0; i < way.length; i++) {
      var t = (i + 1.0) / steps;
      var x = mix(a % width, b % width, t);
      var y = mix(a / width, b / width, t);
      way[i] = y * width + x;
    }
    return way;
  }

  private static int mix(int a, int b, double t) {
    return (int) Math.round(a + t * (b - a));
  }

  private void segment(double x0, double y0, double x1, double y1, int brush, int colour) {
    var steps = Math.max(1, (int) Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0))));
    for (var i = 0; i <= steps; i++) {
      var x = (int) Math.round(x0 + (x1 - x0) * i / steps);
      var y = (int) Math.round(y0 + (y1 - y0) * i / steps);
      stamp(x, y, brush, colour);
    }
  }

  private void stamp(int x, int y, int brush, int colour) {
    if (x < 0 || y < 0 || x >= width || y >= height) {
      at = -1;
      return;
    }
    var pixel = y * width + x;
    if (pixel == at) {
      return;
    }
    pass.touch(pixel, at < 0 || distance(at, pixel) > 1);
    for (var dy = -(brush - 1) / 2; dy <= brush / 2; dy++) {
      for (var dx = -(brush - 1) / 2; dx <= brush / 2; dx++) {
        if (x + dx >= 0 && x + dx < width && y + dy >= 0 && y + dy < height) {
          pass.dab(pixel + dy * width + dx, colour);
        }
      }
    }
    at = pixel;
  }
}
