package wetpaint.record;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/**
 * How much of each pixel a shape covers, exactly, by the signed areas to the right of its edges (as in font-rs and
 * stb_truetype). Outlines that run the same way may overlap.
 */
final class Coverage {
  /** The farthest, in pixels, that a straight line may lie from a curve. */
  private static final double FLATNESS = 0.02;

  private final int width;
  private final int height;
  /** What changes from each pixel to the next one on its right. */
  private final double[] steps;

  private Coverage(int width, int height) {
    this.width = width;
    this.height = height;
    steps = new double[(width + 2) * height];
  }

  /** Row by row for {@code width} x {@code height} pixels, 0 to 1; what lies outside of them counts not. */
  static double[] of(Path2D shape, int width, int height) {
    var coverage = new Coverage(width, height);
    coverage.outline(shape.getPathIterator(null, FLATNESS));
    return coverage.sums();
  }

  private void outline(PathIterator path) {
    var point = new double[6];
    double startX = 0;
    double startY = 0;
    double x = 0;
    double y = 0;
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(point)) {
        case PathIterator.SEG_MOVETO -> {
          startX = point[0];
          startY = point[1];
        }
        case PathIterator.SEG_LINETO -> edge(x, y, point[0], point[1]);
        default -> {
          edge(x, y, startX, startY);
          point[0] = startX;
          point[1] = startY;
        }
      }
      x = point[0];
      y = point[1];
    }
  }

  private void edge(double x0, double y0, double x1, double y1) {
    if (y0 == y1) {
      return;
    }
    var down = y0 < y1;
    var top = Math.max(0, down ? y0 : y1);
    var bottom = Math.min(height, down ? y1 : y0);
    var slope = (x1 - x0) / (y1 - y0);
    for (var row = (int) top; row < bottom; row++) {
      var from = Math.max(top, row);
      var to = Math.min(bottom, row + 1);
      var xFrom = x0 + (from - y0) * slope;
      var xTo = x0 + (to - y0) * slope;
      span(row, Math.min(xFrom, xTo), Math.max(xFrom, xTo), down ? to - from : from - to);
    }
  }

  /** An edge that falls by {@code fall} in {@code row} on its way from {@code left} to {@code right}. */
  private void span(int row, double left, double right, double fall) {
    var base = row * (width + 2);
    if (left < 0) {
      var outside = right > 0 ? fall * left / (left - right) : fall;
      add(base, outside, 0);
      if (right > 0) {
        span(row, 0, right, fall - outside);
      }
      return;
    }
    var each = fall / (right - left);
    if (right > width) {
      if (left < width) {
        span(row, left, width, each * (width - left));
      }
      return;
    }
    var first = (int) left;
    var last = (int) right;
    if (first == last) {
      add(base + first, fall, (left + right) / 2 - first);
      return;
    }
    add(base + first, each * (first + 1 - left), (left - first + 1) / 2);
    for (var x = first + 1; x < last; x++) {
      add(base + x, each, 0.5);
    }
    add(base + last, each * (right - last), (right - last) / 2);
  }

  /** {@code part} of the pixel lies left of the edge. */
  private void add(int i, double fall, double part) {
    steps[i] += fall * (1 - part);
    steps[i + 1] += fall * part;
  }

  private double[] sums() {
    var sums = new double[width * height];
    for (int row = 0; row < height; row++) {
      double sum = 0;
      for (int x = 0; x < width; x++) {
        sum += steps[row * (width + 2) + x];
        sums[row * width + x] = Math.min(1, Math.abs(sum));
      }
    }
    return sums;
  }
}
