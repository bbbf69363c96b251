package wetpaint.view;

import java.util.List;

import wetpaint.studio.MeanTimes;
import wetpaint.studio.Scene;
import wetpaint.theme.Role;

/**
 * One run among several: its mode and when it was done, small canvases, and its timeline.
 *
 * @param rank in the order of arrival, from 1, or 0 if it has not arrived
 */
record LaneView(CanvasCache cache, int lane, Look look, Scale scale, int rank) implements View {
  /** Rows of pictures from which on one can be spared. */
  private static final int MEANS_FROM = 3;
  private static final List<String> RANKS = List.of("1st", "2nd", "3rd", "4th", "5th");

  @Override
  public void draw(Surface surface) {
    var columns = LaneColumns.of(surface.width(), look.own().code().isPresent());
    var scene = look.lanes().get(lane).scene();
    title(surface.cut(surface.whole().top(1)), columns);
    var below = surface.cut(surface.whole().below(1));
    var pictures = LaneColumns.cut(below, columns.pictures());
    var means = rank > 0 && pictures.height() >= MEANS_FROM && scene.canvases().size() <= FinishView.MOST
        ? 1
        : 0;
    pictures(pictures.cut(pictures.whole().top(pictures.height() - means)), means == 0);
    if (means > 0) {
      means(pictures.cut(pictures.whole().below(pictures.height() - 1)));
    }
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
    var room = surface.height() > 1 ? surface.height() - painters : 1;
    var rows = switch (Tracks.Form.of(count, room, surface.charset())) {
      case APART -> count;
      case IN_PAIRS -> (count + 1) / 2;
      case IN_A_HEAP -> room;
    };
    var each = Math.max(1, surface.height() / (rows + painters));
    var story = TimelineModel.ofLane(look.lanes().get(lane), look.outlook().sync());
    var whole = surface.whole();
    new TimelineView(story, scale, LaneColumns.LABEL, each).draw(surface.cut(whole.top(rows * each)));
    new PaintersView(story, scale, LaneColumns.LABEL, each, false)
        .draw(surface.cut(whole.below(rows * each).top(painters * each)));
  }

  /** The mode; what distinguishes the lane now or, once it is there, when it was done; the seconds. */
  private void title(Surface surface, LaneColumns columns) {
    var scene = look.lanes().get(lane).scene();
    var mode = scene.setting().mode();
    var left = LaneColumns.cut(surface, columns.pictures());
    if (!columns.timeline().isEmpty()) {
      new AxisView(TimelineModel.ofLane(look.lanes().get(lane), 0), scale, LaneColumns.LABEL)
          .draw(LaneColumns.cut(surface, columns.timeline()));
    }
    var called = look.lanes().get(lane).name();
    var name = " " + (called.isEmpty() ? Phrases.key(mode) + " " + mode.word() : called) + " ";
    var start = left.text(0, 0, name, left.style(rank > 0 ? Role.MODE : Role.MODE_CURRENT));
    if (rank > 0) {
      var arrival = Surface.fitting(left.width() - start - 2, arrival(scene));
      left.text(start, 0, arrival.isEmpty() ? "" : " " + arrival + " ", CanvasView.chip(left, Role.DONE));
    } else if (called.isEmpty() || scene.at() > 0) {
      left.text(start + 1, 0, LaneCaption.of(scene, left.width() - start - 1), left.style(Role.MUTED));
    }
  }

  /** From the longest wording to the shortest; only runs to which the same was done are compared. */
  private List<String> arrival(Scene scene) {
    var makespan = scene.makespan();
    var time = RANKS.get(Math.min(rank, RANKS.size()) - 1) + ": " + Seconds.of(makespan);
    var sync = look.outlook().sync();
    if (sync <= makespan || !look.lanes().get(lane).alike()) {
      return List.of(time, Seconds.of(makespan));
    }
    var ratio = time + ", " + FinishView.ratio(sync, makespan) + "×";
    return List.of(ratio + " as fast", ratio, time, Seconds.of(makespan));
  }

  /** What a canvas's time was on average, under the pictures of a lane that is done. */
  private void means(Surface surface) {
    var means = MeanTimes.of(look.lanes().get(lane).scene());
    var response = Seconds.of(means.response());
    var turnaround = Seconds.of(means.turnaround());
    var both = "response " + response + ", turnaround " + turnaround;
    var text = Surface.fitting(surface.width(),
        List.of("mean " + both, both,
            "response " + Seconds.brief(means.response()) + ", turnaround " + turnaround,
            "mean turnaround " + turnaround, "turnaround " + turnaround));
    surface.text((surface.width() - text.length()) / 2, 0, text, surface.style(Role.TEXT));
  }

  private void pictures(Surface surface, boolean lined) {
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
      new PictureView(cache, lane, scene, number, look.pictures(), lined)
          .draw(
              surface.cut(new Area(number % columns * width, number / columns * height, width - 1, height)));
    }
  }
}
