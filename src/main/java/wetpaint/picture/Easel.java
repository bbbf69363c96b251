package wetpaint.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * Where shapes are painted: it notes what is to be painted, and then finds the touches of the brush, pass by pass, in pieces
 * for those who have something else to do in between. For one thread.
 */
public final class Easel {
  /** Pixels that are looked at in a piece of the work. */
  private static final int PIECE = 1 << 14;
  /** A canvas has fewer pixels. */
  private static final int LIMIT = 1 << 21;
  private static final int LIFTED = -1;

  private final int width;
  private final int height;
  private final Queue<Coat> coats = new ArrayDeque<>();
  private final List<Strokes> passes = new ArrayList<>();
  private Strokes.Recorder pass;
  private int noted;
  private int painted;
  private int at = LIFTED;

  /** An easel with a bare canvas of that size. */
  Easel(Sheet sheet) {
    width = sheet.width();
    height = sheet.height();
    if ((long) width * height >= LIMIT) {
      throw new IllegalArgumentException(
          "a canvas has fewer than %d pixels, not %d x %d".formatted(LIMIT, width, height));
    }
    pass = new Strokes.Recorder(width, height);
  }

  /** The next pass over the canvas starts. */
  void nextPass() {
    noted++;
  }

  /** Has every pixel of a shape painted, in strokes a brush wide that follow the flow, back and forth. */
  void paint(Shape shape, Flow flow, int brush, Ink ink) {
    coats.add(new Coat(noted, shape, new BrushPath(width, flow, brush), brush, ink));
  }

  /** Does a piece of the work, some milliseconds of it. @return whether there is more to do */
  public boolean work() {
    var coat = coats.peek();
    if (coat == null) {
      return false;
    }
    if (!coat.survey()) {
      coats.remove();
      coat.apply();
    }
    return !coats.isEmpty();
  }

  /** All touches, once all the work is done. All passes take equally long: the brush is slower in those with fewer touches. */
  public Strokes strokes() {
    while (work()) {
      // There is more to do.
    }
    endPass();
    var longest = passes.stream().mapToInt(Strokes::touches).max().orElseThrow();
    var all = new Strokes.Recorder(width, height);
    passes.forEach(p -> all.append(p, longest));
    return all.strokes();
  }

  private void endPass() {
    if (pass.touches() > 0) {
      passes.add(pass.strokes());
      pass = new Strokes.Recorder(width, height);
    }
  }

  /** Something to be painted, in one of the passes. */
  private final class Coat {
    private final int number;
    private final Shape shape;
    private final BrushPath path;
    private final int brush;
    private final Ink ink;
    private int row;

    private Coat(int number, Shape shape, BrushPath path, int brush, Ink ink) {
      this.number = number;
      this.shape = shape;
      this.path = path;
      this.brush = brush;
      this.ink = ink;
    }

    /** Finds more of the shape's pixels. @return whether there were rows to look through */
    private boolean survey() {
      if (row == height) {
        return false;
      }
      for (var end = Math.min(height, row + 1 + PIECE / width); row < end; row++) {
        for (var x = 0; x < width; x++) {
          if (shape.has(x, row)) {
            path.add(x, row);
          }
        }
      }
      return true;
    }

    private void apply() {
      if (number != painted) {
        painted = number;
        endPass();
      }
      at = LIFTED;
      path.sort();
      for (int i = 0, end; i < path.length(); i = end) {
        end = path.end(i);
        moveTo(path.pixel((i + end - 1) / 2), brush, shape, ink);
        for (var k = i; k < end; k++) {
          dab(path.pixel(k), ink);
        }
      }
    }
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
