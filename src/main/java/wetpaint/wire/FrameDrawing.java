package wetpaint.wire;

import java.util.Optional;

import com.googlecode.lanterna.graphics.TextGraphics;

import wetpaint.view.Exhibition;

/** Draws the present. */
@FunctionalInterface
public interface FrameDrawing {
  /** Draws all of it, in the size of {@code screen}; tells whether the next frame will look different by itself. */
  boolean draw(TextGraphics screen);

  /** The paintings on what was drawn last, for a terminal that can show them in pixels. */
  default Optional<Exhibition> exhibition() {
    return Optional.empty();
  }
}
