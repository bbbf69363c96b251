package wetpaint.picture;

import java.util.Objects;

/**
 * A picture divided into a canvas's layers: what the view draws. Immutable, made once per size and cached by the
 * caller. All touches are numbered through; for every pixel the touches that reach it are listed in order, so the
 * memory it takes depends on the canvas and not on how many layers there are.
 */
public final class Painting {
  private static final int BARE = -1;

  private final Strokes strokes;
  private final int layers;
  private final int[] from;
  private final int[] touch;
  private final int[] colour;

  private Painting(Strokes strokes, int layers) {
    this.strokes = strokes;
    this.layers = layers;
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

  /**
   * Divides all touches of the picture at that size, in pixels, evenly into layers: their numbers differ by one at
   * most, and every layer has at least one.
   *
   * @throws IllegalArgumentException if width, height or layers is less than 1
   */
  public static Painting of(Picture picture, int width, int height, int layers) {
    return of(picture.strokes(width, height), layers);
  }

  /** Divides those touches evenly into layers. */
  static Painting of(Strokes strokes, int layers) {
    if (layers < 1) {
      throw new IllegalArgumentException("a painting has at least 1 layer, not " + layers);
    }
    return new Painting(strokes.slowedTo(layers), layers);
  }

  /** Pixels from left to right. */
  public int width() {
    return strokes.width();
  }

  /** Pixels from top to bottom. */
  public int height() {
    return strokes.height();
  }

  /** Number of layers that the picture is divided into. */
  public int layers() {
    return layers;
  }

  /** Number of touches in a layer. */
  public int touches(int layer) {
    Objects.checkIndex(layer, layers);
    return start(layer + 1) - start(layer);
  }

  /** The number, in its layer, of the layer's last touch on a pixel; -1 if the layer leaves the pixel alone. */
  public int order(int layer, int x, int y) {
    var dab = lastBefore(start(layer + 1), pixel(x, y));
    return dab == BARE || touch[dab] < start(layer) ? BARE : touch[dab] - start(layer);
  }

  /**
   * The colour, 0xRRGGBB, that a layer leaves on a pixel.
   *
   * @throws IllegalArgumentException if the layer leaves the pixel alone
   */
  public int colour(int layer, int x, int y) {
    if (order(layer, x, y) == BARE) {
      throw new IllegalArgumentException("layer %d leaves pixel %d,%d alone".formatted(layer, x, y));
    }
    return colour[lastBefore(start(layer + 1), pixel(x, y))];
  }

  /** The pixel column of the brush at a touch of a layer. */
  public int brushX(int layer, int touch) {
    return strokes.brushX(number(layer, touch));
  }

  /** The pixel row of the brush at a touch of a layer. */
  public int brushY(int layer, int touch) {
    return strokes.brushY(number(layer, touch));
  }

  /** The layer that is on top on a pixel once a layer has had so many touches and those below it are complete, or -1
   * for bare canvas. */
  public int topLayer(int x, int y, int layer, int touched) {
    var dab = lastBefore(start(layer) + touched, pixel(x, y));
    return dab == BARE ? BARE : layerOf(touch[dab]);
  }

  /** The colour, 0xRRGGBB, that is to be seen on a pixel at the moment {@link #topLayer} speaks of, or -1 for bare
   * canvas. */
  public int seen(int x, int y, int layer, int touched) {
    var dab = lastBefore(start(layer) + touched, pixel(x, y));
    return dab == BARE ? BARE : colour[dab];
  }

  private int start(int layer) {
    return (int) ((long) layer * strokes.touches() / layers);
  }

  private int layerOf(int number) {
    return (int) (((number + 1L) * layers - 1) / strokes.touches());
  }

  private int number(int layer, int touch) {
    return start(layer) + Objects.checkIndex(touch, touches(layer));
  }

  private int pixel(int x, int y) {
    return Objects.checkIndex(y, height()) * width() + Objects.checkIndex(x, width());
  }

  /** The last of a pixel's dabs that comes before a touch, or BARE. */
  private int lastBefore(int number, int pixel) {
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
    return low == from[pixel] ? BARE : low - 1;
  }
}
