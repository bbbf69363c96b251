package wetpaint.view;

import wetpaint.studio.Scene;

/** Who stands at which canvas. */
final class Who {
  private Who() {}

  /** The painter, from 0, that holds a canvas, or -1. */
  static int at(Scene scene, int canvas) {
    return scene.canvas(canvas).painter();
  }

  /** Whether a painter stands at a canvas and can do nothing. */
  static boolean waits(Scene scene, int canvas) {
    var state = scene.canvas(canvas);
    return state.painter() >= 0 && switch (state.phase()) {
      case DRYING, QUEUED, BLOCKED -> true;
      case EXPECTED, READY, PAINTING, DONE -> false;
    };
  }
}
