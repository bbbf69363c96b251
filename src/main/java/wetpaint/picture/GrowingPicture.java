package wetpaint.picture;

import java.util.Arrays;

/**
 * What is on a canvas while it is painted, at any number of pixels: each step costs what it adds, not the whole canvas. It shows
 * what a {@link Painting} of the same touches and layers shows. For one thread.
 */
public final class GrowingPicture {
  private static final int BARE = -1;

  private final Strokes strokes;
  private final int layers;
  private final int[] palette;
  /** The colour of each dab, as a place in the palette. */
  private final short[] inks;
  /** The last dab on each pixel so far. */
  private final int[] top;
  private int reached;
  private int first;
  private int last;

  private GrowingPicture(Strokes strokes, int layers, int[] palette, short[] inks) {
    this.strokes = strokes;
    this.layers = layers;
    this.palette = palette;
    this.inks = inks;
    top = new int[strokes.width() * strokes.height()];
    Arrays.fill(top, BARE);
  }

  /** A bare canvas on which those touches, divided evenly into layers, are to come. */
  public static GrowingPicture of(Strokes strokes, int layers) {
    var slow = strokes.slowedTo(layers);
    var inks = new short[slow.dabsBefore(slow.touches())];
    var palette = new int[16];
    var colours = 0;
    for (int dab = 0, ink = 0; dab < inks.length; dab++) {
      var colour = slow.colour(dab);
      if (colours == 0 || palette[ink] != colour) {
        for (ink = 0; ink < colours && palette[ink] != colour;) {
          ink++;
        }
        if (ink == colours) {
          palette = colours == palette.length ? Arrays.copyOf(palette, 2 * colours) : palette;
          palette[colours++] = colour;
        }
      }
      inks[dab] = (short) ink;
    }
    return new GrowingPicture(slow, layers, Arrays.copyOf(palette, colours), inks);
  }

  /** A bare canvas for the same touches. */
  public GrowingPicture bare() {
    return new GrowingPicture(strokes, layers, palette, inks);
  }

  /** Pixels from left to right. */
  public int width() {
    return strokes.width();
  }

  /** Pixels from top to bottom. */
  public int height() {
    return strokes.height();
  }

  /** All colours, 0xRRGGBB, that come up. */
  public int[] palette() {
    return palette.clone();
  }

  /** Number of touches in a layer. */
  public int touches(int layer) {
    return start(layer + 1) - start(layer);
  }

  /** The pixel column of the brush at a touch of a layer. */
  public int brushX(int layer, int touch) {
    return strokes.brushX(start(layer) + touch);
  }

  /** The pixel row of the brush at a touch of a layer. */
  public int brushY(int layer, int touch) {
    return strokes.brushY(start(layer) + touch);
  }

  /** Goes to the moment at which a layer has had so many touches and those below it are complete. */
  public void reach(int layer, int touched) {
    var to = start(layer) + touched;
    first = height();
    last = -1;
    if (to < reached) {
      Arrays.fill(top, BARE);
      reached = 0;
      first = 0;
      last = height() - 1;
    }
    for (var dab = strokes.dabsBefore(reached); dab < strokes.dabsBefore(to); dab++) {
      var pixel = strokes.pixel(dab);
      top[pixel] = dab;
      first = Math.min(first, pixel / width());
      last = Math.max(last, pixel / width());
    }
    reached = to;
  }

  /** The first pixel row that the last step changed; more than {@link #lastRow} if it changed none. */
  public int firstRow() {
    return first;
  }

  /** The last pixel row that the last step changed. */
  public int lastRow() {
    return last;
  }

  /**
   * Puts rows of pixels, row by row from the canvas's first one, as colours of the caller's.
   *
   * @param from  the first row to put
   * @param to    the last row to put
   * @param layer the layer that is wet
   * @param dry   for each colour of the palette the one for paint of other layers
   * @param wet   for each colour of the palette the one for paint of that layer
   * @param bare  the colour of a pixel without paint
   */
  public void draw(int[] pixels, int from, int to, int layer, int[] dry, int[] wet, int bare) {
    var wetFrom = strokes.dabsBefore(start(layer));
    for (var pixel = from * width(); pixel < (to + 1) * width(); pixel++) {
      var dab = top[pixel];
      pixels[pixel] = dab < 0 ? bare : dab < wetFrom ? dry[inks[dab]] : wet[inks[dab]];
    }
  }

  private int start(int layer) {
    return (int) ((long) layer * strokes.touches() / layers);
  }
}
