package wetpaint.view;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

import wetpaint.picture.GrowingPicture;
import wetpaint.theme.Role;
import wetpaint.theme.Theme;

/** A painting at the pixels of the screen, where it hangs: what changed is painted anew. For one thread. */
public final class FinePainting {
  private final Hanging place;
  private final GrowingPicture subject;
  private final GrowingPicture progress;
  private final int[] palette;
  private final int[] pixels;
  private final int steps;
  private final IntUnaryOperator format;
  private String theme = "";
  private int layer = -1;
  private int dry = -1;
  private int touched = -1;
  private BitSet covered = new BitSet();
  private Optional<Role> brush = Optional.empty();
  private int[] dryInks = new int[0];
  private int[] wetInks = new int[0];
  private int first;
  private int last;

  /**
   * A bare one.
   *
   * @param steps  in so many drying paint changes
   * @param format a pixel of a colour 0xRRGGBB
   */
  FinePainting(Hanging place, GrowingPicture subject, int steps, IntUnaryOperator format) {
    this.place = place;
    this.subject = subject;
    this.steps = steps;
    this.format = format;
    progress = subject.bare();
    palette = progress.palette();
    pixels = new int[progress.width() * progress.height()];
  }

  /** Whether it is that subject, as large and at the same place. */
  @SuppressWarnings("ReferenceEquality")
  boolean isOf(GrowingPicture other, Hanging hanging) {
    return subject == other && place.column() == hanging.column() && place.row() == hanging.row()
        && place.width() == hanging.width() && place.height() == hanging.height();
  }

  /** Paints what is to be seen now. @return whether anything is different: the brush, and what lies over it, too */
  public boolean draw(Hanging now, Theme colours) {
    var state = now.state();
    var touches = now.touched(progress.touches(state.layer()));
    var dryness = now.dry(steps);
    var isSame = colours.name().equals(theme) && state.layer() == layer && dryness == dry;
    if (isSame && touches == touched && now.brush().equals(brush) && now.covered().equals(covered)) {
      return false;
    }
    progress.reach(state.layer(), touches);
    if (!isSame) {
      dryInks = inks(colours::paint);
      wetInks = dryness < 0 ? dryInks : inks(colour -> colours.drying(colour, dryness, steps));
    }
    first = isSame ? progress.firstRow() : 0;
    last = isSame ? progress.lastRow() : progress.height() - 1;
    progress.draw(pixels, first, last, state.layer(), dryInks, wetInks,
        format.applyAsInt(Rgb.of(colours.style(Role.CANVAS).background())));
    theme = colours.name();
    layer = state.layer();
    dry = dryness;
    touched = touches;
    covered = now.covered();
    brush = now.brush();
    return true;
  }

  private int[] inks(IntUnaryOperator colour) {
    var inks = new int[palette.length];
    for (var i = 0; i < inks.length; i++) {
      inks[i] = format.applyAsInt(colour.applyAsInt(palette[i]));
    }
    return inks;
  }

  /** Pixels from left to right. */
  public int width() {
    return progress.width();
  }

  /** Pixels from top to bottom. */
  public int height() {
    return progress.height();
  }

  /** All of them, row by row, without the brush: its own, which are painted on. */
  @SuppressWarnings("EI_EXPOSE_REP")
  public int[] pixels() {
    return pixels;
  }

  /** The first pixel row that was painted anew; more than {@link #lastRow} if none was. */
  public int firstRow() {
    return first;
  }

  /** The last pixel row that was painted anew. */
  public int lastRow() {
    return last;
  }

  /** The pixel column of the brush. */
  public int brushX() {
    return progress.brushX(layer, touch());
  }

  /** The pixel row of the brush. */
  public int brushY() {
    return progress.brushY(layer, touch());
  }

  private int touch() {
    return Math.clamp(touched - 1L, 0, progress.touches(layer) - 1);
  }

  /** What is seen of the brush: for a pixel its colour, 0xRRGGBB, or -1. {@code cell} is the width of one in pixels. */
  public Optional<Pixels> brush(int cell, Theme colours) {
    return brush.map(role -> new Brush(width(), height(), brushX(), brushY(), cell,
        Rgb.of(colours.style(role).foreground()), Rgb.of(colours.style(Role.BRUSH).background()))::colour);
  }

  /** Colours, by their places. */
  @FunctionalInterface
  public interface Pixels {
    /** 0xRRGGBB, or -1 for none. */
    int colour(int x, int y);
  }
}
