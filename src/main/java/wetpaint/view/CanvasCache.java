package wetpaint.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import wetpaint.picture.Painting;
import wetpaint.picture.Picture;
import wetpaint.picture.Pictures;
import wetpaint.studio.CanvasState;
import wetpaint.studio.Phase;

/** The canvases, and other parts of the screen, as they were drawn last: what hasn't changed is not drawn anew. */
final class CanvasCache {
  private static final int PLACES = 64;

  private final Paintings paintings = new Paintings();
  /** By lane and number. */
  private final Map<Long, RenderedCanvas> coats = new HashMap<>();
  private final Panes panes = new Panes();
  /** By number. */
  private final Map<Integer, Panes> canvases = new HashMap<>();

  /** The picture for a canvas. */
  static Picture picture(List<Picture> pictures, int number) {
    var all = pictures.isEmpty() ? Pictures.builtIn() : pictures;
    return all.get(number % all.size());
  }

  /** Parts of the screen of one run. */
  Panes panes() {
    return panes;
  }

  /** Parts of what a canvas of one run looks like. */
  Panes panes(int number) {
    return canvases.computeIfAbsent(number, _ -> new Panes());
  }

  Painting painting(Picture picture, int width, int height, int layers) {
    return paintings.of(picture, width, height, layers);
  }

  /** What is on the painting, drawn for a sheet's theme and characters. {@code lane} and {@code number} say whose it is. */
  RenderedCanvas coat(int lane, int number, Painting painting, CanvasState state, long now, Surface surface) {
    // Before its first touch not even their number is asked of a painting, which would have to find them all.
    var moment = new RenderedCanvas.Moment(painting, state.layer(),
        touched(state.painted(now) == 0 ? 0 : painting.touches(state.layer()), state, now),
        dry(state, now, RenderedCanvas.STEPS),
        surface.theme(),
        surface.charset());
    var place = (long) lane << 32 | number;
    var before = coats.get(place);
    if (before != null && before.moment().is(moment)) {
      return before;
    }
    if (coats.size() >= PLACES) {
      coats.clear();
    }
    var coat = RenderedCanvas.of(moment, surface, Optional.ofNullable(before));
    coats.put(place, coat);
    return coat;
  }

  /** Of so many touches of the layer's brush those that have happened. */
  static int touched(int touches, CanvasState state, long now) {
    return (int) (touches * state.painted(now) / state.plan());
  }

  /** Grey for long, then the colours come back: in so many steps, cubic in time; -1 if it does not dry. */
  static int dry(CanvasState state, long now, int steps) {
    if (state.phase() != Phase.DRYING) {
      return -1;
    }
    var share = state.dryShare(now);
    return (int) (share * share * share * steps);
  }
}
