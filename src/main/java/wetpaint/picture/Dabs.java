package wetpaint.picture;

/** All touches of the brush and, for every pixel, those that reach it in order. */
final class Dabs {
  private final Strokes strokes;
  /** Where a pixel's dabs begin, and after the last pixel where they end. */
  private final int[] from;
  private final int[] touch;
  private final int[] colour;

  Dabs(Strokes strokes) {
    this.strokes = strokes;
    var touches = strokes.touches();
    var dabs = strokes.dabsBefore(touches);
    from = new int[strokes.width() * strokes.height() + 1];
    touch = new int[dabs];
    colour = new int[dabs];
    for (var dab = 0; dab < dabs; dab++) {
      from[strokes.pixel(dab) + 1]++;
    }
    for (var pixel = 1; pixel < from.length; pixel++) {
      from[pixel] += from[pixel - 1];
    }
    var next = from.clone();
    for (var t = 0; t < touches; t++) {
      for (var dab = strokes.dabsBefore(t); dab < strokes.dabsBefore(t + 1); dab++) {
        var place = next[strokes.pixel(dab)]++;
        touch[place] = t;
        colour[place] = strokes.colour(dab);
      }
    }
  }

  Strokes strokes() {
    return strokes;
  }

  /** The touch that a dab is of. */
  int touch(int dab) {
    return touch[dab];
  }

  /** A dab's colour, 0xRRGGBB. */
  int colour(int dab) {
    return colour[dab];
  }

  /** The last of a pixel's dabs that comes before a touch, or -1. */
  int lastBefore(int number, int pixel) {
    var low = from[pixel];
    var high = from[pixel + 1];
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (touch[middle] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == from[pixel] ? -1 : low - 1;
  }
}
