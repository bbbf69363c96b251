package wetpaint.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where shapes are painted: takes down the touches of the brush, pass by pass. */
final class Easel {
  /** A sort key holds three numbers of 21 bits: stroke, step in the stroke, pixel. */
  private static final long FIELD = 1 << 21;
  private static final int LIFTED = -1;

  private final int width;
  private final int height;
  private final List<Strokes> passes = new ArrayList<>();
  private Strokes.Recorder pass;
  private int at = LIFTED;

  /** An easel with a bare canvas of that size. */
  Easel(Sheet sheet) {
    width = sheet.width();
    height = sheet.height();
    if ((long) width * height >= FIELD) {
      throw new IllegalArgumentException(
          "a canvas has fewer than %d pixels, not %d x %d".formatted(FIELD, width, height));
    }
    pass = new Strokes.Recorder(width, height);
  }

  /** The next pass over the canvas starts. */
  void nextPass() {
    if (pass.touches() > 0) {
      passes.add(pass.strokes());
      pass = new Strokes.Recorder(width, height);
    }
  }

  /** Paints every pixel of a shape, in strokes a brush wide that follow the flow, back and forth. */
  void paint(Shape shape, Flow flow, int brush, Ink ink) {
    at = LIFTED;
    var keys = keys(shape, flow, brush);
    for (int i = 0, end; i < keys.length; i = end) {
      var touch = keys[i] / FIELD;
      for (end = i; end < keys.length && keys[end] / FIELD == touch;) {
        end++;
      }
      moveTo(pixel(keys[(i + end - 1) / 2]), brush, shape, ink);
      for (var k = i; k < end; k++) {
        dab(pixel(keys[k]), ink);
      }
    }
  }

  /** All that was painted. All passes take equally long: the brush is slower in those with fewer touches. */
  Strokes strokes() {
    nextPass();
    var longest = passes.stream().mapToInt(Strokes::touches).max().orElseThrow();
    var all = new Strokes.Recorder(width, height);
    passes.forEach(p -> all.append(p, longest));
    return all.strokes();
  }

  /** The shape's pixels in the order in which they are painted; every other stroke runs backwards. */
  private long[] keys(Shape shape, Flow flow, int brush) {
    var keys = new long[width * height];
    var count = 0;
    for (var y = 0; y < height; y++) {
      for (var x = 0; x < width; x++) {
        if (shape.has(x, y)) {
          var stroke = Math.floorDiv(floor(flow.across().at(x, y)), brush);
          var step = floor(flow.along().at(x, y, brush));
          var pixel = y * width + x;
          keys[count++] = ((stroke + FIELD / 2) * FIELD + (stroke % 2 == 0 ? step : -step) + FIELD / 2)
              * FIELD + pixel;
        }
      }
    }
    var order = Arrays.copyOf(keys, count);
    Arrays.sort(order);
    return order;
  }

  private static int floor(double pixels) {
    return (int) Math.floor(pixels + 1e-9);
  }

  private static int pixel(long key) {
    return (int) (key % FIELD);
  }

  /** Touches a pixel; on a short way inside the shape the brush stays on the canvas, else it is lifted. */
  private void moveTo(int pixel, int brush, Shape shape, Ink ink) {
    var steps = at == LIFTED ? 0 : distance(at, pixel);
    var stays = at != LIFTED && steps <= brush + 1;
    for (var step = 1; stays && step < steps; step++) {
      var between = between(at, pixel, step, steps);
      stays = shape.has(between % width, between / width);
    }
    for (var step = 1; stays && step < steps; step++) {
      var between = between(at, pixel, step, steps);
      pass.touch(between, false);
      dab(between, ink);
    }
    pass.touch(pixel, !stays);
    at = pixel;
  }

  private void dab(int pixel, Ink ink) {
    pass.dab(pixel, ink.at(pixel % width, pixel / width));
  }

  private int distance(int a, int b) {
    return Math.max(Math.abs(a % width - b % width), Math.abs(a / width - b / width));
  }

  /** The pixel after so many of the steps from one to another. */
  private int between(int a, int b, int step, int steps) {
    var x = a % width + part(b % width - a % width, step, steps);
    var y = a / width + part(b / width - a / width, step, steps);
    return y * width + x;
  }

  /** So many of the steps of a way, to the nearest pixel; in whole numbers, which are the same wherever this runs. */
  private static int part(int way, int step, int steps) {
    return Math.floorDiv(2 * step * way + steps, 2 * steps);
  }
}
