package wetpaint.view;

import java.util.List;

import wetpaint.picture.Picture;
import wetpaint.studio.CanvasState;
import wetpaint.studio.Phase;
import wetpaint.studio.Scene;
import wetpaint.theme.Role;
import wetpaint.theme.Style;

/**
 * A canvas in its frame, which is lit by its state and tells its name, its layer, and who stands there.
 *
 * @param lane which of several runs it belongs to
 */
record CanvasView(Wall wall, int lane, Scene scene, int number, List<Picture> pictures) implements View {
  @Override
  public void draw(Sheet sheet) {
    var state = scene.canvas(number);
    var inner = sheet.cut(sheet.whole().inset(1, 1));
    frame(sheet, state);
    if (!inner.whole().isEmpty()) {
      paint(inner, state);
    }
  }

  private void paint(Sheet inner, CanvasState state) {
    var layers = scene.scenario().canvases().get(number).layers().size();
    var painting = wall.painting(Wall.picture(pictures, number), inner.width(), 2 * inner.height(), layers);
    var coat = wall.coat(lane, number, painting, state, scene.at(), inner);
    coat.draw(inner);
    if (state.phase() == Phase.PAINTING) {
      new Brush(coat, inner.ink(Role.BRUSH), inner.ground(Role.BRUSH)).draw(inner);
    } else if (isWaitedFor(state)) {
      new Brush(coat, inner.ink(Role.BLOCKED), inner.ground(Role.BRUSH)).draw(inner);
    }
  }

  /** Whether a painter stands here and can do nothing. */
  static boolean isWaitedFor(CanvasState state) {
    return state.painter() >= 0 && (state.phase() == Phase.DRYING || state.phase() == Phase.BLOCKED);
  }

  static Role frame(CanvasState state) {
    return switch (state.phase()) {
      case READY -> state.layer() == 0 && state.painted() == 0 ? Role.FRAME : Role.FRAME_READY;
      case PAINTING -> Role.FRAME_PAINTING;
      case DRYING -> isWaitedFor(state) ? Role.FRAME_BLOCKED : Role.FRAME_DRYING;
      case BLOCKED -> Role.FRAME_BLOCKED;
      case DONE -> Role.FRAME_DONE;
    };
  }

  /** The word for what it is doing, and the role in whose colour it is said. */
  static String word(CanvasState state) {
    return switch (state.phase()) {
      case READY -> "ready";
      case PAINTING -> "painting";
      case DRYING -> "drying";
      case BLOCKED -> "blocked";
      case DONE -> "done";
    };
  }

  private static Role role(CanvasState state) {
    return switch (state.phase()) {
      case READY -> Role.WAITING;
      case PAINTING -> Role.PAINTING;
      case DRYING -> Role.DRYING;
      case BLOCKED -> Role.BLOCKED;
      case DONE -> Role.DONE;
    };
  }

  private void frame(Sheet sheet, CanvasState state) {
    var style = sheet.style(frame(state));
    Frames.draw(sheet, style);
    var name = scene.scenario().canvases().get(number).name();
    var word = word(state);
    var last = sheet.height() - 1;
    var width = sheet.width();
    var chip = chip(sheet, role(state));
    var title = sheet.style(Role.TEXT).in(sheet.theme().hue(number));
    var roomy = width >= 12 + Math.min(Sheet.columns(name), 8);
    sheet.text(2, 0, " " + name + " ", title, width - (roomy ? word.length() + 5 : 2));
    var layers = scene.scenario().canvases().get(number).layers().size();
    var layer = (state.layer() + 1) + "/" + layers;
    if (roomy) {
      sheet.text(width - word.length() - 4, 0, " " + word + " ", chip, width - 2);
      sheet.text(2, last, " " + layer + " ", sheet.style(Role.TEXT), width - 2);
      who(sheet, state, last);
    } else {
      sheet.text(1, last, layer, sheet.style(Role.TEXT), width - 1);
      var at = width - 1 - word.length();
      if (at > 1 + layer.length()) {
        sheet.text(at, last, word, style, width - 1);
      }
    }
  }

  private void who(Sheet sheet, CanvasState state, int row) {
    if (state.painter() < 0) {
      return;
    }
    var waits = isWaitedFor(state);
    var text = " painter " + (state.painter() + 1) + (waits ? " waits " : " ");
    var style = waits ? chip(sheet, Role.BLOCKED) : sheet.style(frame(state));
    sheet.text(sheet.width() - 2 - text.length(), row, text, style, sheet.width() - 2);
  }

  /** Letters cut out of a role's colour. */
  static Style chip(Sheet sheet, Role role) {
    var style = sheet.style(role);
    return style.in(sheet.style(Role.SCREEN).background()).on(style.foreground());
  }
}
