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

  /** How much of the painters' time was painting, in per cent; 100 only if it was all of it. */
  long percent() {
    var percent = all() == 0 ? 0 : Math.round(100.0 * painting / all());
    return painting < all() ? Math.min(99, percent) : percent;
  }

  long all() {
    return painting + standing + idle;
  }
}
