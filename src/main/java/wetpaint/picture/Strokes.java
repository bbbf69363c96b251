package wetpaint.picture;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The touches of a brush in the order in which they happen. A touch is one position of the brush and the pixels it
 * paints there, at least one; touches that follow each other without lifting the brush are neighbours.
 */
public final class Strokes {
  private final int width;
  private final int height;
  private final int[] brush;
  private final BitSet lifted;
  private final int[] from;
  private final int[] pixels;
  private final int[] colours;

  private Strokes(int width, int height, int[] brush, BitSet lifted, int[] from, int[] pixels,
      int[] colours) {
    this.width = width;
    this.height = height;
    this.brush = brush;
    this.lifted = lifted;
    this.from = from;
    this.pixels = pixels;
    this.colours = colours;
  }

  /** Pixels from left to right. */
  public int width() {
    return width;
  }

  /** Pixels from top to bottom. */
  public int height() {
    return height;
  }

  /** How often the brush touches the canvas. */
  public int touches() {
    return brush.length;
  }

  /** The pixel column of the brush at a touch. */
  public int brushX(int touch) {
    return brush[touch] % width;
  }

  /** The pixel row of the brush at a touch. */
  public int brushY(int touch) {
    return brush[touch] / width;
  }

  /** Whether the brush was lifted just before that touch: a new stroke starts. */
  public boolean lifted(int touch) {
    return lifted.get(touch);
  }

  /** How many pixels all touches before that one have painted, a pixel painted twice counted twice. */
  int dabsBefore(int touch) {
    return from[touch];
  }

  /** The pixel, {@code y * width + x}, of a dab. */
  int pixel(int dab) {
    return pixels[dab];
  }

  /** The colour, 0xRRGGBB, of a dab. */
  int colour(int dab) {
    return colours[dab];
  }

  /** The same strokes at a slower pace: touches are repeated, evenly, until there are that many. */
  Strokes slowedTo(int touches) {
    if (touches <= touches()) {
      return this;
    }
    var slow = new Recorder(width, height);
    slow.append(this, touches);
    return slow.strokes();
  }

  /** Takes touches down, one after the other. */
  static final class Recorder {
    private final int width;
    private final int height;
    private final BitSet lifted = new BitSet();
    private int[] brush = new int[256];
    private int[] from = new int[256];
    private int[] pixels = new int[1024];
    private int[] colours = new int[1024];
    private int touches;
    private int dabs;

    Recorder(int width, int height) {
      this.width = width;
      this.height = height;
    }

    int touches() {
      return touches;
    }

    /** The next touch; what is dabbed from now on belongs to it. */
    void touch(int position, boolean lift) {
      if (touches == brush.length) {
        brush = Arrays.copyOf(brush, 2 * touches);
        from = Arrays.copyOf(from, 2 * touches);
      }
      brush[touches] = position;
      from[touches] = dabs;
      lifted.set(touches, lift);
      touches++;
    }

    void dab(int pixel, int colour) {
      if (dabs == pixels.length) {
        pixels = Arrays.copyOf(pixels, 2 * dabs);
        colours = Arrays.copyOf(colours, 2 * dabs);
      }
      pixels[dabs] = pixel;
      colours[dabs] = colour;
      dabs++;
    }

    /** Appends strokes so that they take that many touches, no fewer than they have. */
    void append(Strokes strokes, int count) {
      for (int i = 0, last = -1; i < count; i++) {
        var touch = (int) ((long) i * strokes.touches() / count);
        touch(strokes.brush[touch], strokes.lifted(touch) && touch != last);
        for (var dab = strokes.from[touch]; dab < strokes.from[touch + 1]; dab++) {
          dab(strokes.pixels[dab], strokes.colours[dab]);
        }
        last = touch;
      }
    }

    Strokes strokes() {
      var starts = Arrays.copyOf(from, touches + 1);
      starts[touches] = dabs;
      return new Strokes(width, height, Arrays.copyOf(brush, touches), (BitSet) lifted.clone(), starts,
          Arrays.copyOf(pixels, dabs), Arrays.copyOf(colours, dabs));
    }
  }
}
