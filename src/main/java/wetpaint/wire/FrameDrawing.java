package wetpaint.wire;

import com.googlecode.lanterna.graphics.TextGraphics;

/** Draws the present. */
@FunctionalInterface
public interface FrameDrawing {
  /** Draws all of it, in the size of {@code screen}; tells whether the next frame will look different by itself. */
  boolean draw(TextGraphics screen);
}
