package wetpaint.page;

import java.util.BitSet;
import java.util.function.IntUnaryOperator;

import wetpaint.picture.GrowingPicture;
import wetpaint.theme.Role;
import wetpaint.theme.Theme;
import wetpaint.view.Hanging;

/** A painting at the pixels of the screen, where it hangs: what changed is drawn anew. */
final class FineCanvas {
  /** Drying paint changes in so many steps. */
  private static final int STEPS = 40;

  private final Hanging place;
  private final GrowingPicture subject;
  private final GrowingPicture progress;
  private final int[] palette;
  private final int[] pixels;
  private final int image;
  private String theme = "";
  private int layer = -1;
  private int dry = -1;
  private int touched = -1;
  private BitSet covered = new BitSet();
  private String brush = "";
  private int[] dryInks = new int[0];
  private int[] wetInks = new int[0];

  FineCanvas(Hanging place, GrowingPicture subject) {
    this.place = place;
    this.subject = subject;
    progress = subject.bare();
    palette = progress.palette();
    pixels = new int[progress.width() * progress.height()];
    image = Browser.image(pixels, progress.width(), place.column(), place.row(), place.width(), place.height());
  }

  /** Whether it is that subject, as large and at the same place. */
  @SuppressWarnings("ReferenceEquality")
  boolean isOf(GrowingPicture other, Hanging hanging) {
    return subject == other && place.column() == hanging.column() && place.row() == hanging.row()
        && place.width() == hanging.width() && place.height() == hanging.height();
  }

  void draw(Hanging now, Theme colours) {
    var state = now.state();
    var touches = now.touched(progress.touches(state.layer()));
    var dryness = now.dry(STEPS);
    var brushNow = now.brush().map(Role::name).orElse("");
    var isSame = colours.name().equals(theme) && state.layer() == layer && dryness == dry;
    if (isSame && touches == touched && brushNow.equals(brush) && now.covered().equals(covered)) {
      return;
    }
    progress.reach(state.layer(), touches);
    if (!isSame) {
      dryInks = inks(colours::paint);
      wetInks = dryness < 0 ? dryInks : inks(colour -> colours.drying(colour, dryness, STEPS));
    }
    var from = isSame ? progress.firstRow() : 0;
    var to = isSame ? progress.lastRow() : progress.height() - 1;
    progress.draw(pixels, from, to, state.layer(), dryInks, wetInks,
        argb(CanvasSheet.rgb(colours.style(Role.CANVAS).background())));
    Browser.show(image, from, to, now.isCovered() || !covered.isEmpty());
    now.brush().ifPresent(role -> {
      var touch = Math.clamp(touches - 1L, 0, progress.touches(state.layer()) - 1);
      Browser.brush(image, progress.brushX(state.layer(), touch), progress.brushY(state.layer(), touch),
          CanvasSheet.rgb(colours.style(role).foreground()), CanvasSheet.rgb(colours.style(Role.BRUSH).background()));
    });
    theme = colours.name();
    layer = state.layer();
    dry = dryness;
    touched = touches;
    covered = now.covered();
    brush = brushNow;
  }

  private int[] inks(IntUnaryOperator colour) {
    var inks = new int[palette.length];
    for (var i = 0; i < inks.length; i++) {
      inks[i] = argb(colour.applyAsInt(palette[i]));
    }
    return inks;
  }

  /** As a canvas has its pixels in memory: red first, and nothing to be seen through it. */
  private static int argb(int rgb) {
    return 0xff000000 | ((rgb & 0xff) << 16) | (rgb & 0xff00) | ((rgb >> 16) & 0xff);
  }
}
