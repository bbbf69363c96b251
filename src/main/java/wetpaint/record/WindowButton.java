package wetpaint.record;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.IntStream;

/** One of the three buttons in the window's bar: a disc or a ring, in pixels. */
record WindowButton(int left, int top, int size, int color, boolean ring) {
  private static final int[] TRAFFIC_LIGHTS = {0xFF5F57, 0xFEBC2E, 0x28C840};

  /** The buttons for a picture of the given width, none without a bar. */
  static List<WindowButton> of(Appearance look, int width) {
    var bar = look.bar();
    var size = look.cellHeight() * 3 / 5;
    var step = look.cellHeight();
    var margin = Math.max(look.padding(), look.barHeight() / 3);
    var first = bar.right() ? width - margin - 2 * step - size : margin;
    return IntStream.range(0, bar == WindowBar.NONE ? 0 : 3)
        .mapToObj(i -> new WindowButton(first + i * step, (look.barHeight() - size + 1) / 2, size,
            TRAFFIC_LIGHTS[i], bar.rings()))
        .toList();
  }

  /** Its outline, from its own upper left corner. */
  Path2D outline() {
    var outline = new Path2D.Double(new Ellipse2D.Double(0, 0, size, size));
    if (ring) {
      var line = Math.max(1.5, size / 8.0);
      var hole = new Ellipse2D.Double(line, line, size - 2 * line, size - 2 * line);
      // Turned over, so that it runs the other way round and takes away.
      outline.append(hole.getPathIterator(new AffineTransform(-1, 0, 0, 1, size, 0)), false);
    }
    return outline;
  }
}
