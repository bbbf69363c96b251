package wetpaint.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.googlecode.lanterna.TextCharacter;
import org.jspecify.annotations.Nullable;

import wetpaint.theme.Theme;

/**
 * The parts of the screen as they were drawn last. Most of them stay the same for many frames, and to put one back costs a tenth of
 * drawing it. For one thread.
 */
final class Panes {
  /** A part that is worth it. */
  enum Pane {
    TABS, CLOCK, SENTENCE, LEGEND, FRAME, CANVASES, AXIS, PAINTERS, KEYS
  }

  private static final class Drawn {
    private final Area area;
    private final Theme theme;
    private final Charset charset;
    private final List<Object> of;
    private final @Nullable TextCharacter[] cells;

    Drawn(Surface surface, List<Object> of) {
      this.area = surface.area();
      this.theme = surface.theme();
      this.charset = surface.charset();
      this.of = of;
      this.cells = surface.saved();
    }

    @SuppressWarnings("ReferenceEquality") // A theme that was edited is another one.
    boolean is(Surface surface, List<Object> what) {
      return theme == surface.theme() && charset.equals(surface.charset()) && area.is(surface.area())
          && of.equals(what);
    }
  }

  private final Map<Pane, Drawn> drawn = new EnumMap<>(Pane.class);

  /**
   * Draws a part of a screen that was empty there, or puts back what was drawn last.
   *
   * @param of all that the view depends on besides the surface, as values: as long as they are equal the view draws the same
   */
  void draw(Pane pane, Surface surface, List<Object> of, View view) {
    var before = drawn.get(pane);
    if (before != null && before.is(surface, of)) {
      surface.restore(before.cells);
      return;
    }
    view.draw(surface);
    drawn.put(pane, new Drawn(surface, of));
  }
}
