package wetpaint.view;

import wetpaint.studio.Phase;
import wetpaint.studio.Scene;

/**
 * Who is doing what at an instant: canvases by their phases, painters by what they do.
 *
 * @param ready    canvases that want a painter
 * @param queued   canvases that want a rack to dry on
 * @param expected canvases that have not arrived
 * @param standing painters that hold a canvas that they can't paint
 * @param free     painters without a canvas
 * @param painters of the mode
 */
record PhaseFigures(Some painting, Some drying, Some ready, Some queued, Some blocked, Some expected,
    Some done, Some standing, Some free,
    int painters) {
  /** So many of a kind, and the lowest number among them, or -1. */
  record Some(int size, int first) {
    static final Some NONE = new Some(0, -1);

    Some and(int number) {
      return new Some(size + 1, size == 0 ? number : first);
    }

    boolean isEmpty() {
      return size == 0;
    }
  }

  static PhaseFigures of(Scene scene) {
    var painting = Some.NONE;
    var drying = Some.NONE;
    var ready = Some.NONE;
    var queued = Some.NONE;
    var blocked = Some.NONE;
    var expected = Some.NONE;
    var done = Some.NONE;
    for (var number = 0; number < scene.canvases().size(); number++) {
      switch (scene.canvas(number).phase()) {
        case EXPECTED -> expected = expected.and(number);
        case READY -> ready = ready.and(number);
        case PAINTING -> painting = painting.and(number);
        case DRYING -> drying = drying.and(number);
        case QUEUED -> queued = queued.and(number);
        case BLOCKED -> blocked = blocked.and(number);
        case DONE -> done = done.and(number);
      }
    }
    var standing = Some.NONE;
    var free = Some.NONE;
    var painters = 0;
    for (var number = 0; number < scene.painters().size(); number++) {
      var state = scene.painters().get(number).last();
      painters += state.hired() ? 1 : 0;
      if (state.hired() && state.canvas() < 0) {
        free = free.and(number);
      } else if (state.hired() && scene.canvas(state.canvas()).phase() != Phase.PAINTING) {
        standing = standing.and(number);
      }
    }
    return new PhaseFigures(painting, drying, ready, queued, blocked, expected, done, standing, free,
        painters);
  }

  int undone() {
    return painting.size + drying.size + ready.size + queued.size + blocked.size + expected.size;
  }
}
