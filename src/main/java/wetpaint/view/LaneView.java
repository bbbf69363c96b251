package wetpaint.view;

import java.util.List;

import wetpaint.theme.Role;

/**
 * One run among several: its mode and when it was done, small canvases, and its timeline.
 *
 * @param rank in the order of arrival, from 1, or 0 if it has not arrived
 */
record LaneView(CanvasCache cache, int lane, Look look, Scale scale, int rank) implements View {
  private static final List<String> RANKS = List.of("1st", "2nd", "3rd", "4th", "5th");

  @Override
  public void draw(Surface surface) {
    var columns = LaneColumns.of(surface.width(), look.own().code().isPresent());
    var scene = look.lanes().get(lane).scene();
    title(surface.cut(surface.whole().top(1)), columns);
    var below = surface.cut(surface.whole().below(1));
    pictures(LaneColumns.cut(below, columns.pictures()));
    look.own().code()
        .ifPresent(code -> new CodeView(scene, code).draw(LaneColumns.cut(below, columns.code())));
    if (!columns.timeline().isEmpty()) {
      timeline(LaneColumns.cut(below, columns.timeline()));
    }
  }

  private void timeline(Surface surface) {
    var scene = look.lanes().get(lane).scene();
    var count = scene.canvases().size();
    var painters = Math.min(scene.painters().size(), Math.max(1, surface.height() - count));
    var rows = surface.height() > 1 ? Math.min(count, surface.height() - painters) : 1;
    var each = Math.max(1, surface.height() / (rows + painters));
    var story = TimelineModel.ofLane(scene, look.outlook().sync());
    var whole = surface.whole();
    new TimelineView(story, scale, LaneColumns.LABEL, each).draw(surface.cut(whole.top(rows * each)));
    new PaintersView(story, scale, LaneColumns.LABEL, each, false)
        .draw(surface.cut(whole.below(rows * each).top(painters * each)));
  }

  /** The mode, and once it is there when it was done; the seconds, and the rest a line. */
  private void title(Surface surface, LaneColumns columns) {
    var scene = look.lanes().get(lane).scene();
    var mode = scene.setting().mode();
    var left = LaneColumns.cut(surface, columns.pictures());
    if (!columns.timeline().isEmpty()) {
      new AxisView(TimelineModel.ofLane(scene, 0), scale, LaneColumns.LABEL)
          .draw(LaneColumns.cut(surface, columns.timeline()));
    }
    var name = " " + Phrases.key(mode) + " " + mode.word() + " ";
    left.text(0, 0, name, left.style(rank > 0 ? Role.MODE : Role.MODE_CURRENT));
    if (rank > 0) {
      left.text(name.length(), 0, " " + arrival(scene.makespan(), left.width() - name.length() - 2) + " ",
          CanvasView.chip(left, Role.DONE));
    } else {
      left.text(name.length() + 1, 0, LaneCaption.of(scene, left.width() - name.length() - 1),
          left.style(Role.MUTED));
    }
  }

  private String arrival(long makespan, int room) {
    var time = RANKS.get(Math.min(rank, RANKS.size()) - 1) + ": " + Seconds.of(makespan);
    var ratio = time + ", " + FinishView.ratio(look.outlook().sync(), makespan) + "×";
    return look.outlook().sync() <= makespan || !look.lanes().get(lane).alike() || ratio.length() > room
        ? time
        : ratio.length() + 8 > room
            ? ratio
            : ratio + " as fast";
  }

  private void pictures(Surface surface) {
    var scene = look.lanes().get(lane).scene();
    var count = scene.canvases().size();
    if (count > Layout.FRAMED) {
      new MosaicView(cache, scene, look.pictures()).draw(surface);
      return;
    }
    var columns = surface.height() >= 6 && count > 4 ? (count + 1) / 2 : count;
    var width = (surface.width() + 1) / columns;
    var height = surface.height() / ((count + columns - 1) / columns);
    for (var number = 0; number < count; number++) {
      new PictureView(cache, lane, scene, number, look.pictures(), true)
          .draw(
              surface.cut(new Area(number % columns * width, number / columns * height, width - 1, height)));
    }
  }
}
