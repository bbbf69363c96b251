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
record CanvasView(Wall wall, Scene scene, int number, List<Picture> pictures) implements View {
  /** From so many columns on there is room for everything on the frame. */
  private static final int WIDE = 24;

  @Override
  public void draw(Sheet sheet) {
    var state = scene.canvas(number);
    frame(sheet, state);
    new PictureView(wall, 0, scene, number, pictures, false).draw(sheet.cut(sheet.whole().inset(1, 1)));
  }

  /** The role in which its frame is drawn. */
  static Role frame(Scene scene, int number) {
    var state = scene.canvas(number);
    return switch (state.phase()) {
      case READY -> state.layer() == 0 && state.painted() == 0 ? Role.FRAME : Role.FRAME_READY;
      case PAINTING -> Role.FRAME_PAINTING;
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
    Frames.draw(sheet, sheet.style(frame(scene, number)));
    var canvas = scene.scenario().canvases().get(number);
    var layer = (state.layer() + 1) + "/" + canvas.layers().size();
    var title = sheet.style(Role.TEXT).in(sheet.theme().hue(number));
    var last = sheet.height() - 1;
    if (sheet.width() < WIDE) {
      sheet.text(1, 0, canvas.name(), title, sheet.width() - 1);
      sheet.text(1, last, layer, sheet.style(Role.TEXT), sheet.width() - 1);
      var word = Who.waits(scene, number) ? "waits" : word(state);
      var style = Who.waits(scene, number) ? chip(sheet, Role.BLOCKED) : sheet.style(said(scene, number));
      var at = sheet.width() - 1 - word.length();
      sheet.text(at, last, at > 1 + layer.length() ? word : "", style);
    } else {
      var word = " " + word(state) + " ";
      var at = sheet.width() - 2 - word.length();
      sheet.text(2, 0, " " + canvas.name() + " ", title, at - 1);
      sheet.text(at, 0, word,
          state.phase() == Phase.READY ? sheet.style(said(scene, number)) : chip(sheet, role(state)));
      sheet.text(2, last, " " + layer + " ", sheet.style(Role.TEXT));
      who(sheet, last);
    }
  }

  private void who(Sheet sheet, int row) {
    var painter = Who.at(scene, number);
    if (painter < 0) {
      return;
    }
    var waits = Who.waits(scene, number);
    var text = " painter" + (scene.painters().size() == 1 ? "" : " " + (painter + 1))
        + (waits ? " waits " : " ");
    var style = waits ? chip(sheet, Role.BLOCKED) : sheet.style(frame(scene, number));
    sheet.text(sheet.width() - 2 - text.length(), row, text, style, sheet.width() - 2);
  }

  /** Letters cut out of a role's colour. */
  static Style chip(Sheet sheet, Role role) {
    var style = sheet.style(role);
    return style.in(sheet.style(Role.SCREEN).background()).on(style.foreground());
  }
}
