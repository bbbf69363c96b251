package wetpaint.terminal;

import com.googlecode.lanterna.screen.Screen;

/** Draws the present. */
@FunctionalInterface
public interface FrameDrawing {
  /** Draws all of it on {@code screen}, without refreshing; tells whether the next frame will look different by itself. */
  boolean draw(Screen screen);
}
