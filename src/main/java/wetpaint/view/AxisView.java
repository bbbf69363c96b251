package wetpaint.view;

import wetpaint.studio.Scene;
import wetpaint.theme.Role;
import wetpaint.theme.Style;

/**
 * The seconds under a timeline, lit as far as the run has got, with marks: where the mode was switched, the instant that is
 * shown, when it will be done and when another run was.
 *
 * @param label columns in front of it
 */
record AxisView(TimelineModel story, Scale scale, int label) implements View {
  private static final int APART = 8;

  @Override
  public void draw(Surface surface) {
    if (surface.width() <= label) {
      return;
    }
    var axis = surface.cut(surface.whole().rightOf(label));
    var taken = new boolean[axis.width()];
    line(axis);
    finish(axis, taken);
    switches(axis, taken);
    seconds(axis, taken);
  }

  private void line(Surface axis) {
    var now = scale.cell(story.scene().at());
    var background = axis.ground(Role.SCREEN);
    for (var cell = 0; cell < axis.width(); cell++) {
      axis.put(cell, 0, cell < now ? '━' : '─', axis.ink(cell < now ? Role.AXIS : Role.GHOST), background);
    }
    if (story.present().isPresent()) {
      axis.put(now, 0, '▲', axis.ink(Role.CURSOR), background);
    }
  }

  private void finish(Surface axis, boolean[] taken) {
    var scene = story.scene();
    if (story.present().isPresent()) {
      taken(taken, scale.cell(scene.at()), 1);
    }
    if (scene.isDone()) {
      mark(axis, taken, scene.makespan(), '◆', axis.style(Role.FORECAST_CURRENT));
    } else {
      story.finish().ifPresent(time -> mark(axis, taken, time, '◆', axis.style(Role.FORECAST_CURRENT)));
    }
    var other = story.ghost().map(Scene::makespan).orElse(story.sync());
    if (other > 0 && isKnown()) {
      mark(axis, taken, other, '◇', axis.style(Role.MUTED));
    }
  }

  /** Whether anything may be told of what comes: not before there is a forecast, nor while it is asked for. */
  private boolean isKnown() {
    return story.finish().isPresent() || story.present().isPresent() || story.ghost().isPresent()
        || story.scene().isDone();
  }

  private void switches(Surface axis, boolean[] taken) {
    for (var setting : story.latest().settings()) {
      var cell = scale.cell(setting.since());
      if (setting.since() > 0 && isFree(taken, cell, 1)) {
        var digit = (char) ('0' + Phrases.key(setting.setting().mode()));
        var style = axis.style(Role.SWITCH);
        axis.put(cell, 0, digit, Rgb.of(style.background()), Rgb.of(style.foreground()));
        taken(taken, cell - 1, 3);
      }
    }
  }

  private void mark(Surface axis, boolean[] taken, long time, char mark, Style style) {
    var text = Seconds.brief(time);
    var cell = scale.cell(time);
    var from = cell + 1 + text.length() < axis.width() ? cell : cell - text.length();
    if (from < 0 || !isFree(taken, from - 1, text.length() + 3)) {
      return;
    }
    axis.text(from, 0, from == cell ? mark + text : text + mark, style);
    taken(taken, from - 1, text.length() + 3);
  }

  private void seconds(Surface axis, boolean[] taken) {
    var tick = scale.tick(APART);
    for (var time = 0L; scale.cell(time) < axis.width(); time += tick) {
      var text = Seconds.mark(time);
      var cell = scale.cell(time);
      if (isFree(taken, cell, text.length() + 1) && cell + text.length() < axis.width()) {
        axis.text(cell, 0, text, axis.style(Role.AXIS));
      }
    }
  }

  private static boolean isFree(boolean[] taken, int from, int count) {
    for (var cell = Math.max(0, from); cell < Math.min(from + count, taken.length); cell++) {
      if (taken[cell]) {
        return false;
      }
    }
    return from < taken.length;
  }

  private static void taken(boolean[] taken, int from, int count) {
    for (var cell = Math.max(0, from); cell < Math.min(from + count, taken.length); cell++) {
      taken[cell] = true;
    }
  }
}
