package wetpaint.view;

import wetpaint.studio.Scene;

/** What the painters' time went into, in milliseconds: painting, standing at a canvas, having nothing to do. */
record Spent(long painting, long standing, long idle) {
  static Spent of(Scene scene) {
    var painting = 0L;
    var standing = 0L;
    var employed = 0L;
    for (var history : scene.painters()) {
      painting += history.last().painted(scene.at());
      employed += history.last().employed(scene.at());
      standing += history.last().stood(scene.at());
    }
    return new Spent(painting, standing, employed - painting - standing);
  }

  long all() {
    return painting + standing + idle;
  }
}
