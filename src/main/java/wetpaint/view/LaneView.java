package wetpaint.view;

import java.util.List;

import wetpaint.theme.Role;

/**
 * One run among several: its mode and when it was done, small canvases, and its timeline.
 *
 * @param rank in the order of arrival, from 1, or 0 if it has not arrived
 */
record LaneView(CanvasCache cache, int lane, Look look, Scale scale, int rank) implements View {
  private static final int LABEL = 10;
  private static final int GAP = 2;
  private static final List<String> RANKS = List.of("1st", "2nd", "3rd", "4th", "5th");

  /** Columns of the timeline on a screen of so many. */
  static int track(int width) {
    return width - pictures(width) - GAP - LABEL;
  }

  private static int pictures(int width) {
    return width * 42 / 100;
  }

  @Override
  public void draw(Surface surface) {
    var scene = look.lanes().get(lane).scene();
    var below = surface.whole().below(1);
    title(surface.cut(surface.whole().top(1)));
    pictures(surface.cut(below.left(pictures(surface.width()))));
    var count = scene.canvases().size();
    var painters = Math.min(scene.painters().size(), Math.max(1, below.height() - count));
    var rows = below.height() > 1 ? Math.min(count, below.height() - painters) : 1;
    var each = Math.max(1, below.height() / (rows + painters));
    var timeline = below.rightOf(pictures(surface.width()) + GAP);
    var story = TimelineModel.ofLane(scene, look.outlook().sync());
    new TimelineView(story, scale, LABEL, each).draw(surface.cut(timeline.top(rows * each)));
    new PaintersView(story, scale, LABEL, each, false)
        .draw(surface.cut(timeline.below(rows * each).top(painters * each)));
  }

  /** The mode, and once it is there when it was done; the seconds, and the rest a line. */
  private void title(Surface surface) {
    var scene = look.lanes().get(lane).scene();
    var mode = scene.setting().mode();
    var left = surface.cut(surface.whole().left(pictures(surface.width())));
    var axis = surface.cut(surface.whole().rightOf(left.width() + GAP));
    new AxisView(TimelineModel.ofLane(scene, 0), scale, LABEL).draw(axis);
    var name = " " + Phrases.key(mode) + " " + mode.word() + " ";
    left.text(0, 0, name, left.style(rank > 0 ? Role.MODE : Role.MODE_CURRENT));
    if (rank > 0) {
      left.text(name.length(), 0, " " + arrival(scene.makespan(), left.width() - name.length() - 2) + " ",
          CanvasView.chip(left, Role.DONE));
    }
  }

  private String arrival(long makespan, int room) {
    var time = RANKS.get(Math.min(rank, RANKS.size()) - 1) + ": " + Seconds.of(makespan);
    var ratio = time + ", " + FinishView.ratio(look.outlook().sync(), makespan) + "×";
    return look.outlook().sync() <= makespan || ratio.length() > room
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
