package wetpaint.picture;

import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A picture divided into a canvas's layers: what the view draws. The same for everybody at any time, made once per size and cached by the
 * caller. All touches are numbered through; for every pixel the touches that reach it are listed in order, so the
 * memory it takes depends on the canvas and not on how many layers there are.
 */
public final class Painting {
  private static final int BARE = -1;

  private final int width;
  private final int height;
  private final int layers;
  /** Where they come from, until they are there. */
  private @Nullable Supplier<Strokes> strokes;
  /** Found when the first touch of the brush is asked for, which for most canvases of a show is after its first frame. */
  private volatile @Nullable Dabs dabs;

  private Painting(int width, int height, int layers, Supplier<Strokes> strokes) {
    if (layers < 1) {
      throw new IllegalArgumentException("a painting has at least 1 layer, not " + layers);
    }
    this.width = width;
    this.height = height;
    this.layers = layers;
    this.strokes = strokes;
  }

  private Dabs dabs() {
    var known = dabs;
    return known == null ? found() : known;
  }

  private synchronized Dabs found() {
    var known = dabs;
    if (known == null) {
      known = new Dabs(Objects.requireNonNull(strokes).get().slowedTo(layers));
      dabs = known;
      strokes = null;
    }
    return known;
  }

  /**
   * Divides all touches of the picture at that size, in pixels, evenly into layers: their numbers differ by one at
   * most, and every layer has at least one.
   *
   * @throws IllegalArgumentException if width, height or layers is less than 1
   */
  public static Painting of(Picture picture, int width, int height, int layers) {
    return new Painting(width, height, layers, picture.easel(width, height)::strokes);
  }

  /** Divides those touches evenly into layers. */
  static Painting of(Strokes strokes, int layers) {
    return new Painting(strokes.width(), strokes.height(), layers, () -> strokes);
  }

  /** Pixels from left to right. */
  public int width() {
    return width;
  }

  /** Pixels from top to bottom. */
  public int height() {
    return height;
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
    var all = dabs();
    var dab = all.lastBefore(start(layer + 1), pixel(x, y));
    return dab < 0 || all.touch(dab) < start(layer) ? BARE : all.touch(dab) - start(layer);
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
    return dabs().colour(dabs().lastBefore(start(layer + 1), pixel(x, y)));
  }

  /** The pixel column of the brush at a touch of a layer. */
  public int brushX(int layer, int touch) {
    return dabs().strokes().brushX(number(layer, touch));
  }

  /** The pixel row of the brush at a touch of a layer. */
  public int brushY(int layer, int touch) {
    return dabs().strokes().brushY(number(layer, touch));
  }

  /** The layer that is on top on a pixel once a layer has had so many touches and those below it are complete, or -1
   * for bare canvas. */
  public int topLayer(int x, int y, int layer, int touched) {
    var all = dabs();
    var dab = all.lastBefore(start(layer) + touched, pixel(x, y));
    return dab < 0 ? BARE : layerOf(all.touch(dab));
  }

  /** The colour, 0xRRGGBB, that is to be seen on a pixel at the moment {@link #topLayer} speaks of, or -1 for bare
   * canvas. */
  public int seen(int x, int y, int layer, int touched) {
    var pixel = pixel(x, y);
    if (layer == 0 && touched == 0) {
      return BARE;
    }
    var all = dabs();
    var dab = all.lastBefore(start(layer) + touched, pixel);
    return dab < 0 ? BARE : all.colour(dab);
  }

  private int start(int layer) {
    return (int) ((long) layer * dabs().strokes().touches() / layers);
  }

  private int layerOf(int number) {
    return (int) (((number + 1L) * layers - 1) / dabs().strokes().touches());
  }

  private int number(int layer, int touch) {
    return start(layer) + Objects.checkIndex(touch, touches(layer));
  }

  private int pixel(int x, int y) {
    return Objects.checkIndex(y, height()) * width() + Objects.checkIndex(x, width());
  }
}
