package wetpaint.view;

import java.util.ArrayList;
import java.util.List;

import wetpaint.studio.Phase;
import wetpaint.studio.Scene;
import wetpaint.theme.Role;

/**
 * How this timeline is read: the colours in which its canvases are painted, and what else is in it, each with its sign as it is
 * drawn.
 *
 * @param canvases how the tracks of canvases are drawn, {@code painters} those of painters
 */
record LegendView(Scene scene, Tracks.Form canvases, Tracks.Form painters) implements View {
  /** Cells of a sample. */
  private static final int SAMPLE = 3;
  private static final int APART = 2;

  private record Entry(Strip.Kind kind, Role role, String text, String shorter) {
    int width(boolean isShort) {
      return SAMPLE + 1 + word(isShort).length();
    }

    String word(boolean isShort) {
      return isShort ? shorter : text;
    }
  }

  @Override
  public void draw(Surface surface) {
    var entries = entries();
    var isShort = width(entries, false) > surface.width();
    while (width(entries, isShort) > surface.width() && !entries.isEmpty()) {
      entries.removeLast();
    }
    var column = Math.max(0, (surface.width() - width(entries, isShort)) / 2);
    for (var entry : entries) {
      sample(surface, column, entry);
      column = surface.text(column + SAMPLE + 1, 0, entry.word(isShort), surface.style(Role.MUTED)) + APART;
    }
  }

  private static int width(List<Entry> entries, boolean isShort) {
    return entries.stream().mapToInt(entry -> entry.width(isShort) + APART).sum() - APART;
  }

  /** What there is in every timeline, and what there has been in this one. */
  private List<Entry> entries() {
    var entries = new ArrayList<Entry>();
    entries.add(new Entry(Strip.Kind.PAINTING, Role.PAINTING, "painting", "painting"));
    entries.add(new Entry(Strip.Kind.DRYING, Role.TRACK_DRYING, "drying", "drying"));
    if (canvases != Tracks.Form.IN_A_HEAP) {
      entries.add(new Entry(Strip.Kind.READY, Role.WAITING, "ready, no painter", "ready"));
    }
    var totals = scene.totals();
    if (totals.queued() > 0 || scene.tally().canvases(Phase.QUEUED) > 0
        || scene.scenario().racks().isPresent()) {
      entries.add(new Entry(Strip.Kind.QUEUED, Role.QUEUED, "queued for a rack", "queued"));
    }
    if (totals.blocked() > 0 || scene.tally().canvases(Phase.BLOCKED) > 0) {
      entries.add(new Entry(Strip.Kind.BLOCKED, Role.BLOCKED, "blocked", "blocked"));
    }
    entries.add(new Entry(Strip.Kind.STANDING, Role.BLOCKED, "painter stands", "stands"));
    if (painters == Tracks.Form.APART) {
      entries.add(new Entry(Strip.Kind.FREE, Role.MUTED, "painter idle", "idle"));
    }
    return entries;
  }

  private void sample(Surface surface, int column, Entry entry) {
    var form = entry.kind == Strip.Kind.STANDING || entry.kind == Strip.Kind.FREE ? painters : canvases;
    for (var cell = 0; cell < SAMPLE; cell++) {
      var rgb = entry.kind == Strip.Kind.PAINTING && canvases != Tracks.Form.IN_A_HEAP
          ? surface.hue(cell % scene.canvases().size())
          : surface.ink(entry.role);
      var value = Strip.of(entry.kind, rgb);
      if (form == Tracks.Form.IN_PAIRS) {
        var half = Blend.of(value).half(surface, cell);
        surface.put(column + cell, 0, '▀', half, half);
      } else {
        surface.put(column + cell, 0, Blend.whole(surface, value));
      }
    }
  }
}
