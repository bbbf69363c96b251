package wetpaint.picture;

import java.util.Arrays;

/**
 * The way of a brush over a shape: its pixels in the order in which they are painted, stroke by stroke, every other stroke
 * backwards. Pixels are handed in row by row, and put in order once all are there.
 */
final class BrushPath {
  private final int width;
  private final Flow flow;
  private final int brush;
  private int[] pixels = new int[256];
  private int[] strokes = new int[256];
  private int[] steps = new int[256];
  private int length;

  /** Of a brush that many pixels wide that follows the flow, on a canvas of that width. */
  BrushPath(int width, Flow flow, int brush) {
    this.width = width;
    this.flow = flow;
    this.brush = brush;
  }

  /** Another pixel of the shape. */
  void add(int x, int y) {
    if (length == pixels.length) {
      pixels = Arrays.copyOf(pixels, 2 * length);
      strokes = Arrays.copyOf(strokes, 2 * length);
      steps = Arrays.copyOf(steps, 2 * length);
    }
    var stroke = Math.floorDiv(floor(flow.across().at(x, y)), brush);
    var step = floor(flow.along().at(x, y, brush));
    pixels[length] = y * width + x;
    strokes[length] = stroke;
    steps[length] = stroke % 2 == 0 ? step : -step;
    length++;
  }

  /** Puts all pixels in order: by stroke, then by step in the stroke, then as they were handed in. */
  void sort() {
    arrange(order(steps));
    arrange(order(strokes));
  }

  int length() {
    return length;
  }

  int pixel(int place) {
    return pixels[place];
  }

  /** Where the touch ends that begins at a place: at the first pixel behind it of another step. */
  int end(int start) {
    var end = start + 1;
    while (end < length && strokes[end] == strokes[start] && steps[end] == steps[start]) {
      end++;
    }
    return end;
  }

  /** Where each pixel goes if they are counted out by a key; those of one key stay as they are. */
  private int[] order(int[] keys) {
    var least = Integer.MAX_VALUE;
    var most = Integer.MIN_VALUE;
    for (var i = 0; i < length; i++) {
      least = Math.min(least, keys[i]);
      most = Math.max(most, keys[i]);
    }
    var starts = new int[length == 0 ? 1 : most - least + 2];
    for (var i = 0; i < length; i++) {
      starts[keys[i] - least + 1]++;
    }
    for (var key = 1; key < starts.length; key++) {
      starts[key] += starts[key - 1];
    }
    var places = new int[length];
    for (var i = 0; i < length; i++) {
      places[i] = starts[keys[i] - least]++;
    }
    return places;
  }

  private void arrange(int[] places) {
    pixels = arranged(pixels, places);
    strokes = arranged(strokes, places);
    steps = arranged(steps, places);
  }

  private static int[] arranged(int[] values, int[] places) {
    var arranged = new int[places.length];
    for (var i = 0; i < places.length; i++) {
      arranged[places[i]] = values[i];
    }
    return arranged;
  }

  private static int floor(double pixels) {
    return (int) Math.floor(pixels + 1e-9);
  }
}
