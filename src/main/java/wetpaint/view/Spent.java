package wetpaint.view;

import wetpaint.studio.Scene;

/** What the painters' time went into, in milliseconds: painting, standing at a canvas, having nothing to do. */
record Spent(long painting, long standing, long idle) {
  static Spent of(Scene scene) {
    var tally = scene.tally();
    var painting = tally.painted(scene.at());
    var standing = tally.stood(scene.at());
    return new Spent(painting, standing, tally.employed(scene.at()) - painting - standing);
  }

  long all() {
    return painting + standing + idle;
  }
}
