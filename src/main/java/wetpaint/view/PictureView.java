package wetpaint.view;

import java.util.List;

import wetpaint.picture.Picture;
import wetpaint.studio.Phase;
import wetpaint.studio.Scene;
import wetpaint.theme.Role;

/**
 * What is on a canvas, and the brush of who stands there.
 *
 * @param lane  which of several runs it belongs to
 * @param lined whether there is a line in its state's colour under it, if there is room
 */
record PictureView(Wall wall, int lane, Scene scene, int number, List<Picture> pictures,
    boolean lined) implements View {
  private static final int LINE_FROM = 3;

  @Override
  public void draw(Sheet sheet) {
    var line = lined && sheet.height() >= LINE_FROM ? 1 : 0;
    canvas(sheet.cut(sheet.whole().top(sheet.height() - line)));
    if (line > 0) {
      line(sheet.cut(sheet.whole().below(sheet.height() - 1)));
    }
  }

  private void canvas(Sheet sheet) {
    if (sheet.whole().isEmpty()) {
      return;
    }
    var state = scene.canvas(number);
    var layers = scene.scenario().canvases().get(number).layers().size();
    var painting = wall.painting(Wall.picture(pictures, number), sheet.width(), 2 * sheet.height(), layers);
    var coat = wall.coat(lane, number, painting, state, scene.at(), sheet);
    coat.draw(sheet);
    if (state.phase() == Phase.PAINTING) {
      new Brush(coat, sheet.ink(Role.BRUSH), sheet.ground(Role.BRUSH)).draw(sheet);
    } else if (Who.waits(scene, number)) {
      new Brush(coat, sheet.ink(Role.BLOCKED), sheet.ground(Role.BRUSH)).draw(sheet);
    }
  }

  private void line(Sheet sheet) {
    var state = scene.canvas(number);
    var word = Who.waits(scene, number) ? "waits" : CanvasView.word(state);
    var style = sheet.style(CanvasView.frame(scene, number));
    for (var column = 0; column < sheet.width(); column++) {
      sheet.put(column, 0, '─', Rgb.of(style.foreground()), Rgb.of(style.background()));
    }
    sheet.text((sheet.width() - word.length()) / 2, 0, word, sheet.style(CanvasView.said(scene, number)));
  }
}
