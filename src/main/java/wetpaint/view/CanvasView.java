package wetpaint.view;

import java.util.List;

import wetpaint.picture.Picture;
import wetpaint.studio.CanvasState;
import wetpaint.studio.Phase;
import wetpaint.studio.Scene;
import wetpaint.theme.Role;
import wetpaint.theme.Style;

/**
 * A canvas in its frame, which is lit by its state and tells its name, its layer, and who stands there. */
record CanvasView(CanvasCache cache, Scene scene, int number, List<Picture> pictures) implements View {
  /** From so many columns on there is room for everything on the frame. */
  private static final int WIDE = 24;

  @Override
  public void draw(Surface surface) {
    var state = scene.canvas(number);
    cache.panes(number).draw(Panes.Pane.FRAME, surface, ofFrame(state), frame -> frame(frame, state));
    new PictureView(cache, 0, scene, number, pictures, false).draw(surface.cut(surface.whole().inset(1, 1)));
  }

  /** The role in which its frame is drawn. */
  static Role frame(Scene scene, int number) {
    var state = scene.canvas(number);
    return switch (state.phase()) {
      case EXPECTED -> Role.FRAME;
      case READY -> state.layer() == 0 && state.painted() == 0 ? Role.FRAME : Role.FRAME_READY;
      case PAINTING -> Role.FRAME_PAINTING;
      case QUEUED -> Who.waits(scene, number) ? Role.FRAME_BLOCKED : Role.QUEUED;
      case DRYING -> Who.waits(scene, number) ? Role.FRAME_BLOCKED : Role.FRAME_DRYING;
      case BLOCKED -> Role.FRAME_BLOCKED;
      case DONE -> Role.FRAME_DONE;
    };
  }

  /** The role of what is written on its frame, which has to be read and not only seen. */
  static Role said(Scene scene, int number) {
    var role = frame(scene, number);
    return role == Role.FRAME ? Role.MUTED : role;
  }

  /** The word for what it is doing, and the role in whose colour it is said. */
  static String word(CanvasState state) {
    return switch (state.phase()) {
      case EXPECTED -> "expected";
      case READY -> "ready";
      case PAINTING -> "painting";
      case QUEUED -> "queued";
      case DRYING -> "drying";
      case BLOCKED -> "blocked";
      case DONE -> "done";
    };
  }

  /** The same and, of a canvas that is done, when that was, from the longest wording on. */
  private static List<String> words(CanvasState state) {
    return state.phase() == Phase.DONE
        ? List.of(word(state) + " " + Seconds.of(state.since()), word(state))
        : List.of(word(state));
  }

  private static Role role(CanvasState state) {
    return switch (state.phase()) {
      case EXPECTED, READY -> Role.WAITING;
      case QUEUED -> Role.QUEUED;
      case PAINTING -> Role.PAINTING;
      case DRYING -> Role.DRYING;
      case BLOCKED -> Role.BLOCKED;
      case DONE -> Role.DONE;
    };
  }

  /** All that the frame depends on. */
  private List<Object> ofFrame(CanvasState state) {
    var canvas = scene.scenario().canvases().get(number);
    return List.of(state.phase(), state.layer(), state.painted() == 0, state.painter(),
        scene.painters().size(),
        state.phase() == Phase.DONE ? state.since() : -1L, canvas.name(), canvas.layers().size());
  }

  private void frame(Surface surface, CanvasState state) {
    Frames.draw(surface, surface.style(frame(scene, number)));
    var canvas = scene.scenario().canvases().get(number);
    var layer = (state.layer() + 1) + "/" + canvas.layers().size();
    var title = surface.style(Role.TEXT).in(surface.theme().hue(number));
    var last = surface.height() - 1;
    if (surface.width() < WIDE) {
      surface.text(1, 0, name(canvas.name(), number, surface.width() - 2), title);
      var word = Who.waits(scene, number)
          ? "stands"
          : Surface.fitting(surface.width() - 3 - layer.length(), words(state));
      word = word.isEmpty() ? word(state) : word;
      var style = Who.waits(scene, number) ? chip(surface, Role.BLOCKED) : surface.style(said(scene, number));
      var at = surface.width() - 1 - word.length();
      // Where there is no room for both, what it is doing matters more than which layer it is.
      surface.text(1, last, at > 1 + layer.length() || at < 1 ? layer : "", surface.style(Role.TEXT),
          surface.width() - 1);
      surface.text(at, last, at < 1 ? "" : word, style);
    } else {
      var word = " " + word(state) + " ";
      var at = surface.width() - 2 - word.length();
      surface.text(2, 0, " " + name(canvas.name(), number, at - 5) + " ", title);
      surface.text(at, 0, word,
          state.phase() == Phase.READY || state.phase() == Phase.EXPECTED
              ? surface.style(said(scene, number))
              : chip(surface, role(state)));
      surface.text(2, last, " " + layer + " ", surface.style(Role.TEXT));
      if (state.phase() == Phase.DONE) {
        var when = Surface.fitting(surface.width() - layer.length() - 7,
            List.of(" at " + Seconds.of(state.since()) + " "));
        surface.text(surface.width() - 2 - when.length(), last, when, surface.style(said(scene, number)));
      } else {
        who(surface, last, layer.length() + 5);
      }
    }
  }

  /** @param from the first column that is free */
  private void who(Surface surface, int row, int from) {
    var painter = Who.at(scene, number);
    if (painter < 0) {
      return;
    }
    var waits = Who.waits(scene, number);
    var name = " painter" + (scene.painters().size() == 1 ? " " : " " + (painter + 1) + " ");
    var room = surface.width() - 2 - from;
    var text = waits
        ? Surface.fitting(room, List.of(name + "stands ", " stands "))
        : Surface.fitting(room, List.of(name));
    var style = waits ? chip(surface, Role.BLOCKED) : surface.style(frame(scene, number));
    surface.text(surface.width() - 2 - text.length(), row, text, style);
  }

  /** As much of a canvas's name as fits into so many columns, or else its number. */
  static String name(String name, int number, int columns) {
    var start = Wrapped.start(name, columns);
    return start.isEmpty() ? String.valueOf(number + 1) : start;
  }

  /** Letters cut out of a role's colour. */
  static Style chip(Surface surface, Role role) {
    var style = surface.style(role);
    return style.in(surface.style(Role.SCREEN).background()).on(style.foreground());
  }
}
