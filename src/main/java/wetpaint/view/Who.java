package wetpaint.view;

import wetpaint.studio.Phase;
import wetpaint.studio.Scene;

/** Who stands at which canvas, as the painters have it: they know it for any instant of the past. */
final class Who {
  private Who() {}

  /** The painter, from 0, that holds a canvas, or -1. */
  static int at(Scene scene, int canvas) {
    for (var painter = 0; painter < scene.painters().size(); painter++) {
      if (scene.painters().get(painter).last().canvas() == canvas) {
        return painter;
      }
    }
    return -1;
  }

  /** Whether a painter stands at a canvas and can do nothing. */
  static boolean waits(Scene scene, int canvas) {
    var phase = scene.canvas(canvas).phase();
    return (phase == Phase.DRYING || phase == Phase.QUEUED || phase == Phase.BLOCKED)
        && at(scene, canvas) >= 0;
  }
}
