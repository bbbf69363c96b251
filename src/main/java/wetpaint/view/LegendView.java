package wetpaint.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import wetpaint.studio.Disturbance;
import wetpaint.studio.Scene;
import wetpaint.theme.Role;

/**
 * How this timeline is read: what there is in it so far, each with its sign as it is drawn, and the marks on its axis.
 *
 * @param canvases how the tracks of canvases are drawn, {@code painters} those of painters
 */
record LegendView(TimelineModel story, Tracks.Form canvases, Tracks.Form painters) implements View {
  /** Cells of a sample. */
  private static final int SAMPLE = 3;
  private static final int APART = 2;

  /** What stands in a track, or else a mark on the axis. */
  private record Entry(Optional<Strip.Kind> kind, char mark, Role role, String text, String shorter) {
    static Entry of(Strip.Kind kind, Role role, String text, String shorter) {
      return new Entry(Optional.of(kind), ' ', role, text, shorter);
    }

    static Entry of(char mark, Role role, String text, String shorter) {
      return new Entry(Optional.empty(), mark, role, text, shorter);
    }

    int sample() {
      return kind.isPresent() ? SAMPLE : 1;
    }

    int width(boolean isShort) {
      return sample() + 1 + word(isShort).length();
    }

    String word(boolean isShort) {
      return isShort ? shorter : text;
    }
  }

  /** All that it depends on besides its size: of times only whether they are any. */
  List<Object> of() {
    var scene = story.latest();
    return List.of(canvases, painters, scene.settings().identity(), scene.since(), scene.at() > scene.since(),
        story.finish().isPresent(), story.scene().isDone(), story.present().isPresent(),
        story.ghost().isPresent(),
        story.alike(), story.sync() > 0, story.bound().isPresent());
  }

  @Override
  public void draw(Surface surface) {
    var room = surface.width() - 2;
    var entries = entries();
    var isShort = width(entries, false) > room;
    while (width(entries, isShort) > room && !entries.isEmpty()) {
      entries.removeLast();
    }
    var column = 1;
    for (var entry : entries) {
      if (entry.kind.isPresent()) {
        sample(surface, column, entry.kind.orElseThrow(), entry.role);
      } else {
        surface.text(column, 0, String.valueOf(entry.mark), surface.style(entry.role));
      }
      column = surface.text(column + entry.sample() + 1, 0, entry.word(isShort), surface.style(Role.MUTED))
          + APART;
    }
  }

  private static int width(List<Entry> entries, boolean isShort) {
    return entries.stream().mapToInt(entry -> entry.width(isShort) + APART).sum() - APART;
  }

  /** What has been in this timeline; of a mark that is rare more than of one that is always there. */
  private List<Entry> entries() {
    var scene = story.latest();
    var entries = new ArrayList<Entry>();
    ofCanvases(scene, entries);
    ofPainters(scene, entries);
    ofCommands(scene, entries);
    ofEnds(entries);
    return entries;
  }

  private void ofCanvases(Scene scene, List<Entry> entries) {
    var totals = scene.totals();
    entries.add(Entry.of(Strip.Kind.PAINTING, Role.PAINTING, "painting", "painting"));
    if (totals.drying() > 0) {
      entries.add(Entry.of(Strip.Kind.DRYING, Role.TRACK_DRYING, "drying", "drying"));
    }
    if (totals.waiting() > 0 && canvases != Tracks.Form.IN_A_HEAP) {
      entries.add(Entry.of(Strip.Kind.READY, Role.WAITING, "ready, no painter", "ready"));
    }
    if (totals.queued() > 0) {
      entries.add(Entry.of(Strip.Kind.QUEUED, Role.QUEUED, "queued for a rack", "queued"));
    }
    if (totals.blocked() > 0) {
      entries.add(Entry.of(Strip.Kind.BLOCKED, Role.BLOCKED, "blocked", "blocked"));
    }
  }

  private void ofPainters(Scene scene, List<Entry> entries) {
    var spent = Spent.of(scene);
    if (spent.standing() > 0) {
      entries.add(Entry.of(Strip.Kind.STANDING, Role.BLOCKED, "painter stands", "stands"));
    }
    if (spent.idle() > 0 && painters == Tracks.Form.APART) {
      entries.add(Entry.of(Strip.Kind.FREE, Role.MUTED, "painter idle", "idle"));
    }
  }

  private static void ofCommands(Scene scene, List<Entry> entries) {
    if (scene.settings().last().since() > 0) {
      entries.add(Entry.of(AxisView.SWITCH, Role.SWITCH, "switch", "switch"));
    }
    for (var kind : struck(scene)) {
      entries.add(Entry.of(AxisView.sign(kind), Role.BLOCKED, switch (kind) {
        case BLOCK -> "blocking call";
        case PIN -> "pinned call";
        case HOG -> "hog";
      }, switch (kind) {
        case BLOCK -> "call";
        case PIN -> "pinned";
        case HOG -> "hog";
      }));
    }
  }

  private static Set<Disturbance.Kind> struck(Scene scene) {
    var struck = EnumSet.noneOf(Disturbance.Kind.class);
    scene.disturbances().forEach(disturbance -> struck.add(disturbance.kind()));
    return struck;
  }

  private void ofEnds(List<Entry> entries) {
    if (story.finish().isPresent() || story.scene().isDone()) {
      entries.add(Entry.of('◆', Role.FORECAST_CURRENT, "end", "end"));
    }
    if (AxisView.tellsEnds(story)) {
      if (story.ghost().isPresent()) {
        entries.add(Entry.of('◇', Role.MUTED, "the run before", "before"));
      } else if (story.alike() && story.sync() > 0) {
        entries.add(Entry.of('◇', Role.MUTED, "end in sync", "sync"));
      }
      if (story.bound().isPresent()) {
        entries.add(Entry.of(AxisView.BOUND, Role.MUTED, "bound: no mode is done before", "bound"));
      }
    }
  }

  private void sample(Surface surface, int column, Strip.Kind kind, Role role) {
    var form = kind == Strip.Kind.STANDING || kind == Strip.Kind.FREE ? painters : canvases;
    for (var cell = 0; cell < SAMPLE; cell++) {
      var rgb = kind == Strip.Kind.PAINTING && canvases != Tracks.Form.IN_A_HEAP
          ? surface.hue(cell % story.scene().canvases().size())
          : surface.ink(role);
      var value = Strip.of(kind, rgb);
      if (form == Tracks.Form.IN_PAIRS) {
        var half = Blend.of(value).half(surface, cell);
        surface.put(column + cell, 0, '▀', half, half);
      } else {
        surface.put(column + cell, 0, Blend.whole(surface, value));
      }
    }
  }
}
