package wetpaint.view;

import wetpaint.theme.Role;

/**
 * One run among several: its mode and when it was done, small canvases, and its timeline.
 *
 * @param place in the order of arrival, from 1, or 0 if it has not arrived
 */
record LaneView(Wall wall, int lane, Look look, int place) implements View {
  private static final int LABEL = 9;

  @Override
  public void draw(Sheet sheet) {
    var scene = look.lanes().get(lane);
    title(sheet.cut(sheet.whole().top(1)));
    var below = sheet.whole().below(1);
    var count = scene.canvases().size();
    var wide = Math.min(sheet.width() * 2 / 5, count * Math.max(8, below.height() * 3));
    canvases(sheet.cut(below.left(wide)));
    var track = sheet.cut(below.rightOf(wide + 2));
    var rows = Math.min(count, Math.max(1, below.height() - 1));
    var horizon = look.lanes().stream().mapToLong(s -> Story.ofLane(s, look.sync()).horizon()).max()
        .orElse(1);
    var scale = Scale.fitting(horizon, track.width() - LABEL - 1);
    var story = Story.ofLane(scene, look.sync());
    new TimelineView(story, scale, LABEL).draw(track.cut(track.whole().top(rows)));
    new PaintersView(story, scale, LABEL, false).draw(track.cut(track.whole().below(rows)));
  }

  private void title(Sheet sheet) {
    var scene = look.lanes().get(lane);
    var mode = scene.setting().mode();
    for (var column = 0; column < sheet.width(); column++) {
      sheet.put(column, 0, '─', sheet.ink(Role.GHOST), sheet.ground(Role.SCREEN));
    }
    sheet.text(0, 0, " " + Words.key(mode) + " " + mode.word() + " ", sheet.style(Role.MODE_CURRENT));
    var text = place > 0
        ? " done at " + Seconds.of(scene.makespan())
            + (look.sync() > 0
                ? ", " + FinishView.ratio(look.sync(), scene.makespan()) + "× as fast as sync "
                : " ")
        : " " + Seconds.clock(scene.at()) + " ";
    sheet.text(sheet.width() - text.length(), 0, text, sheet.style(place > 0 ? Role.DONE : Role.MUTED));
  }

  private void canvases(Sheet sheet) {
    var scene = look.lanes().get(lane);
    var count = scene.canvases().size();
    if (count > 12) {
      return;
    }
    var each = sheet.width() / count;
    for (var number = 0; number < count; number++) {
      new CanvasView(wall, lane, scene, number, look.pictures())
          .draw(sheet.cut(new Area(number * each, 0, each - 1, sheet.height())));
    }
  }
}
