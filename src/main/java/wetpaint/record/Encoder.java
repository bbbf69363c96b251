package wetpaint.record;

import com.googlecode.lanterna.graphics.TextImage;

/** Turns frames into what a terminal must be sent. It remembers what the terminal shows. */
@FunctionalInterface
public interface Encoder {
  /** What leads from the frame before to {@code cells}, or paints everything if {@code keyframe}; empty if nothing changed. */
  String next(TextImage cells, boolean keyframe);
}
