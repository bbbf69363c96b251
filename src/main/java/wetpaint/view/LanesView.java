package wetpaint.view;

import wetpaint.studio.Scene;
import wetpaint.theme.Role;

/** Several runs of one scenario on the same clock and scale, a lane each. */
record LanesView(CanvasCache cache, Look look) implements View {
  /** Rows of a lane that can spare one for a sentence about all. */
  private static final int TALL = 8;

  @Override
  public void draw(Surface surface) {
    var lanes = look.lanes().size();
    var figures = look.own().figures().isPresent() ? 1 : 0;
    var bottom = surface.height() - figures - 1;
    var room = bottom - 1;
    var captions = room % lanes > 0 || room >= TALL * lanes ? 1 : 0;
    var each = Math.max(2, (room - captions) / lanes);
    title(surface.cut(surface.whole().top(1)));
    for (var lane = 0; lane < lanes; lane++) {
      var place = surface.whole().below(1 + lane * each).top(Math.min(each, bottom - 1 - lane * each));
      new LaneView(cache, lane, look, scale(surface.width()), rank(lane)).draw(surface.cut(place));
    }
    (KeysView.holds(look, surface.width())
        ? new CaptionView(look.caption())
        : CaptionView.of(look.notice().orElseThrow()))
        .draw(surface.cut(surface.whole().below(bottom - captions).top(captions)));
    new KeysView(look).draw(surface.cut(surface.whole().below(bottom).top(1)));
    look.own().figures()
        .ifPresent(text -> surface.text(1, surface.height() - 1, text, surface.style(Role.MUTED)));
  }

  private void title(Surface surface) {
    var scenario = look.scene().scenario();
    var room = surface.width() - ClockView.BRIEF - 2;
    var title = scenario.title().isEmpty() ? scenario.name() : scenario.title();
    surface.text(1, 0, Wrapped.start(title, room), surface.style(Role.TITLE));
    new ClockView(look).draw(surface.cut(surface.whole().rightOf(surface.width() - ClockView.BRIEF)));
  }

  private Scale scale(int width) {
    var known = look.lanes().stream().mapToLong(lane -> TimelineModel.ofLane(lane, 0).horizon()).max()
        .orElse(1);
    var horizon = Math.max(look.outlook().longest() > 0 ? look.outlook().longest() : look.outlook().sync(),
        known);
    return Scale.fitting(horizon,
        Math.max(1, LaneColumns.of(width, look.own().code().isPresent()).track() - 1));
  }

  /** 1 for the lane that is done first, and so on; 0 while it is not done. */
  private int rank(int lane) {
    var scene = look.lanes().get(lane).scene();
    return !scene.isDone()
        ? 0
        : 1 + (int) look.scenes().stream().filter(Scene::isDone)
            .filter(other -> other.makespan() < scene.makespan()).count();
  }
}
