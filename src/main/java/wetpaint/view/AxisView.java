package wetpaint.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import wetpaint.studio.Disturbance;
import wetpaint.studio.Scene;
import wetpaint.studio.Setting;
import wetpaint.theme.Role;
import wetpaint.theme.Style;

/**
 * The seconds under a timeline, lit as far as the run has got, with marks: what was done to it, which stays for good; the instant
 * that is shown; when it will be done, when another run was, and before when it can't be.
 *
 * @param label columns in front of it
 */
record AxisView(TimelineModel story, Scale scale, int label) implements View {
  /** The sign of a switch. */
  static final char SWITCH = '▶';
  /** The sign of the instant before which no mode is done. */
  static final char BOUND = '├';

  private static final int APART = 8;

  /** Something that was done, with a sign that always has its cell, and wordings for where there is room. */
  private record Deed(long at, char sign, List<String> words, Role role) {}

  /** All that it depends on besides its size. */
  List<Object> of() {
    var scene = story.scene();
    var latest = story.latest();
    return List.of(scale.perCell(), label, scale.cell(scene.at()), story.present().isPresent(),
        latest.settings().identity(), latest.settings().last(), latest.disturbances().size(), story.finish(),
        scene.isDone() ? scene.makespan() : -1L, story.ghost().map(Scene::makespan), story.sync(),
        story.alike(),
        story.bound());
  }

  @Override
  public void draw(Surface surface) {
    if (surface.width() <= label) {
      return;
    }
    var axis = surface.cut(surface.whole().rightOf(label));
    var taken = new Taken(axis.width());
    line(axis, taken);
    deeds(axis, taken);
    ends(axis, taken);
    seconds(axis, taken);
  }

  private void line(Surface axis, Taken taken) {
    var now = scale.cell(story.scene().at());
    var background = axis.ground(Role.SCREEN);
    for (var cell = 0; cell < axis.width(); cell++) {
      axis.put(cell, 0, cell < now ? '━' : '─', axis.ink(cell < now ? Role.AXIS : Role.GHOST), background);
    }
    if (story.present().isPresent()) {
      axis.put(now, 0, '▲', axis.ink(Role.CURSOR), background);
      taken.take(now, 1);
    }
  }

  /** First all signs, so that each has its cell; then words, as far as they don't hide one. */
  private void deeds(Surface axis, Taken taken) {
    var deeds = Stream.concat(switches().stream(), story.latest().disturbances().stream().map(AxisView::deed))
        .sorted(Comparator.comparingLong(Deed::at)).toList();
    var cells = new ArrayList<Integer>();
    for (var deed : deeds) {
      var cell = taken.next(scale.cell(deed.at));
      cells.add(cell);
      if (cell < axis.width()) {
        taken.take(cell, 1);
        axis.text(cell, 0, String.valueOf(deed.sign), chip(axis, deed.role));
      }
    }
    for (var number = 0; number < cells.size(); number++) {
      var deed = deeds.get(number);
      var behind = cells.get(number) + 1;
      deed.words.stream()
          .filter(word -> taken.isFree(behind, word.length() + 1) && behind + word.length() <= axis.width())
          .findFirst().ifPresent(word -> {
            axis.text(behind, 0, word, chip(axis, deed.role));
            taken.take(behind, word.length() + 1);
          });
      taken.take(cells.get(number) - 1, 3);
    }
  }

  private List<Deed> switches() {
    var switches = new ArrayList<Deed>();
    var later = story.latest().settings().last();
    for (var state : story.latest().settings()) {
      if (state.since() < later.since()) {
        switches.add(deed(later.since(), state.setting(), later.setting()));
      }
      later = state;
    }
    return switches;
  }

  private static Deed deed(long at, Setting before, Setting after) {
    var painters = "×" + after.painters();
    if (before.mode() == after.mode()) {
      return new Deed(at, SWITCH, List.of(painters), Role.SWITCH);
    }
    var word = after.mode().word();
    var key = String.valueOf(Phrases.key(after.mode()));
    return new Deed(at, SWITCH,
        after.mode().paintersAreChosen() ? List.of(word + painters, word, key) : List.of(word, key),
        Role.SWITCH);
  }

  private static Deed deed(Disturbance disturbance) {
    return new Deed(disturbance.at(), sign(disturbance.kind()), List.of(), Role.BLOCKED);
  }

  /** The sign of a disturbance: its key. */
  static char sign(Disturbance.Kind kind) {
    return switch (kind) {
      case BLOCK -> 'x';
      case PIN -> 'X';
      case HOG -> 'h';
    };
  }

  private static Style chip(Surface surface, Role role) {
    return surface.charset().hues() ? CanvasView.chip(surface, role) : surface.style(role);
  }

  private void ends(Surface axis, Taken taken) {
    var scene = story.scene();
    if (scene.isDone()) {
      mark(axis, taken, scene.makespan(), '◆', axis.style(Role.FORECAST_CURRENT));
    } else {
      story.finish().ifPresent(time -> mark(axis, taken, time, '◆', axis.style(Role.FORECAST_CURRENT)));
    }
    if (!tellsEnds(story)) {
      return;
    }
    var other = story.ghost().map(Scene::makespan).orElse(story.alike() ? story.sync() : 0);
    if (other > 0) {
      mark(axis, taken, other, '◇', axis.style(Role.MUTED));
    }
    story.bound().ifPresent(bound -> mark(axis, taken, bound, BOUND, axis.style(Role.MUTED)));
  }

  /** Whether anything may be told of what comes: not before there is a forecast, nor while it is asked for. */
  static boolean tellsEnds(TimelineModel story) {
    return story.finish().isPresent() || story.present().isPresent() || story.ghost().isPresent()
        || story.scene().isDone();
  }

  /** With its time behind it or before it, or without. */
  private void mark(Surface axis, Taken taken, long time, char mark, Style style) {
    var text = Seconds.brief(time);
    var cell = scale.cell(time);
    if (cell + 1 + text.length() < axis.width() && taken.isFree(cell - 1, text.length() + 3)) {
      write(axis, taken, cell, mark + text, style);
    } else if (cell >= text.length() && cell < axis.width()
        && taken.isFree(cell - text.length() - 1, text.length() + 3)) {
      write(axis, taken, cell - text.length(), text + mark, style);
    } else if (cell < axis.width() && taken.isFree(cell, 1)) {
      write(axis, taken, cell, String.valueOf(mark), style);
    }
  }

  private static void write(Surface axis, Taken taken, int cell, String text, Style style) {
    axis.text(cell, 0, text, style);
    taken.take(cell - 1, text.length() + 2);
  }

  private void seconds(Surface axis, Taken taken) {
    var tick = scale.tick(APART);
    for (var time = 0L; scale.cell(time) < axis.width(); time += tick) {
      var text = Seconds.mark(time);
      var cell = scale.cell(time);
      if (taken.isFree(cell - 1, text.length() + 2) && cell + text.length() < axis.width()) {
        axis.text(cell, 0, text, axis.style(Role.AXIS));
      }
    }
  }

  /** Which cells something stands in. */
  private static final class Taken {
    private final boolean[] cells;

    Taken(int width) {
      this.cells = new boolean[width];
    }

    /** The first free cell from one on; it may be beyond the end. */
    int next(int from) {
      var cell = from;
      while (cell < cells.length && cells[cell]) {
        cell++;
      }
      return cell;
    }

    boolean isFree(int from, int count) {
      for (var cell = Math.max(0, from); cell < Math.min(from + count, cells.length); cell++) {
        if (cells[cell]) {
          return false;
        }
      }
      return from < cells.length;
    }

    void take(int from, int count) {
      for (var cell = Math.max(0, from); cell < Math.min(from + count, cells.length); cell++) {
        cells[cell] = true;
      }
    }
  }
}
