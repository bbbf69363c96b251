package wetpaint.record;

import java.util.Optional;

/** Picks the frame that is shown at one time. */
final class Moment {
  private final Colors colors;
  private final long at;
  private Optional<Grid> shown = Optional.empty();

  Moment(Colors colors, long at) {
    this.colors = colors;
    this.at = at;
  }

  void frame(Frame frame) {
    if (shown.isEmpty() || frame.at() <= at) {
      shown = Optional.of(Grid.of(frame.cells(), colors));
    }
  }

  /** Throws an {@link IllegalStateException} if there was no frame. */
  Grid grid() {
    return shown.orElseThrow(Moment::nothing);
  }

  static IllegalStateException nothing() {
    return new IllegalStateException("there is nothing to show: no frame was recorded");
  }
}
