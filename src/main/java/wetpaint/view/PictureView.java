package wetpaint.view;

import java.util.List;
import java.util.Optional;

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
record PictureView(CanvasCache cache, int lane, Scene scene, int number, List<Picture> pictures,
    boolean lined) implements View {
  private static final int LINE_FROM = 3;

  @Override
  public void draw(Surface surface) {
    var line = lined && surface.height() >= LINE_FROM ? 1 : 0;
    canvas(surface.cut(surface.whole().top(surface.height() - line)));
    if (line > 0) {
      line(surface.cut(surface.whole().below(surface.height() - 1)));
    }
  }

  private void canvas(Surface surface) {
    if (surface.whole().isEmpty()) {
      return;
    }
    var state = scene.canvas(number);
    var layers = scene.scenario().canvases().get(number).layers().size();
    var picture = CanvasCache.picture(pictures, number);
    var painting = cache.painting(picture, surface.width() * RenderedCanvas.columns(surface.charset()),
        surface.height() * RenderedCanvas.rows(surface.charset()), layers);
    var coat = cache.coat(lane, number, painting, state, scene.at(), surface);
    coat.draw(surface);
    var brush = state.phase() == Phase.PAINTING
        ? Optional.of(Role.BRUSH)
        : Who.waits(scene, number) ? Optional.of(Role.BLOCKED) : Optional.<Role>empty();
    brush
        .ifPresent(role -> Brush.on(coat, surface.ink(role), surface.ground(Role.BRUSH)).draw(coat, surface));
    surface.hang(lane, number, picture, layers, scene, brush);
  }

  private void line(Surface surface) {
    var state = scene.canvas(number);
    var word = Who.waits(scene, number) ? "stands" : CanvasView.word(state);
    var style = surface.style(CanvasView.frame(scene, number));
    for (var column = 0; column < surface.width(); column++) {
      surface.put(column, 0, '─', Rgb.of(style.foreground()), Rgb.of(style.background()));
    }
    surface.text((surface.width() - word.length()) / 2, 0, word,
        surface.style(CanvasView.said(scene, number)));
  }
}
