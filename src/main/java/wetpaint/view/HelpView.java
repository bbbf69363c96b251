package wetpaint.view;

import java.util.List;

import wetpaint.studio.Mode;
import wetpaint.theme.Role;
import wetpaint.theme.Style;

/** The modes, the keys, the words, how the colours are read; the keys alone where there is no room for more. */
record HelpView() implements View {
  private static final int WIDTH = 78;
  private static final int HEIGHT = 23;
  private static final int KEYS_WIDTH = 36;

  /** What is explained, and how. */
  private record Entry(String what, String how) {}

  private static final List<Entry> KEYS = List.of(
      new Entry("1-5 Tab", "mode, next mode"),
      new Entry("[ ]", "fewer painters, more"),
      new Entry("Space", "pause; go on, from here"),
      new Entry("→ ←", "one event on, back"),
      new Entry("PgUp PgDn", "five seconds back, on"),
      new Entry("Home End", "start, present"),
      new Entry("+ -", "faster, slower"),
      new Entry("r s t", "restart, scenario, theme"),
      new Entry("c C", "compare three, all five"),
      new Entry("p x h", "predict; block, hog"),
      new Entry("u b", "run before, all branches"),
      new Entry("R q", "record, quit"),
      new Entry("F12 Ctrl-L", "figures, redraw"));
  private static final List<Entry> WORDS = List.of(
      new Entry("canvas", "task, coroutine"),
      new Entry("layer", "CPU burst and I/O burst"),
      new Entry("painter", "worker, core, carrier"),
      new Entry("painting", "CPU work"),
      new Entry("drying", "I/O: needs nobody"),
      new Entry("turn", "time slice, quantum"));

  @Override
  public void draw(Surface surface) {
    var full = surface.width() >= WIDTH && surface.height() >= HEIGHT;
    var panel = full
        ? PanelView.open(surface, WIDTH, HEIGHT, "Help")
        : PanelView.open(surface, KEYS_WIDTH + 4, KEYS.size() + 2, "Help");
    var inner = panel.cut(panel.whole().inset(2, 1));
    if (!full) {
      list(inner, KEYS, 10);
      return;
    }
    var row = 0;
    for (var mode : Mode.values()) {
      inner.text(0, row, String.valueOf(Phrases.key(mode)), panel.style(Role.HELP_KEY));
      inner.text(2, row++, Captions.mode(mode), panel.style(Role.HELP));
    }
    var below = inner.whole().below(row + 1);
    list(inner.cut(below.left(KEYS_WIDTH)), KEYS, 10);
    var right = inner.cut(below.rightOf(KEYS_WIDTH + 2));
    list(right, WORDS, 10);
    colours(right.cut(right.whole().below(WORDS.size() + 1)));
  }

  private static void list(Surface surface, List<Entry> entries, int indent) {
    for (var row = 0; row < entries.size(); row++) {
      surface.text(0, row, entries.get(row).what, surface.style(Role.HELP_KEY));
      surface.text(indent, row, entries.get(row).how, surface.style(Role.HELP));
    }
  }

  private static void colours(Surface surface) {
    var hue = surface.style(Role.HELP).in(surface.theme().hue(0));
    var row = 0;
    colour(surface, row++, Strip.Kind.PAINTING, hue, "a canvas is painted");
    colour(surface, row++, Strip.Kind.DRYING, Role.DRYING, "it dries");
    colour(surface, row++, Strip.Kind.IDLE, Role.WAITING, "it is ready for a painter");
    colour(surface, row++, Strip.Kind.STANDING, Role.BLOCKED, "a painter stands and waits");
    mark(surface, row++, "◆", Role.FORECAST_CURRENT, "when all will be done");
    mark(surface, row++, "◇", Role.MUTED, "in sync, or unbranched");
    mark(surface, row, "2", Role.SWITCH, "switch to that mode");
  }

  private static void colour(Surface surface, int row, Strip.Kind kind, Role role, String meaning) {
    colour(surface, row, kind, surface.style(Role.HELP).in(surface.style(role).foreground()), meaning);
  }

  private static void colour(Surface surface, int row, Strip.Kind kind, Style style, String meaning) {
    surface.text(0, row, String.valueOf(kind.character(surface.charset())).repeat(8), style);
    surface.text(10, row, meaning, surface.style(Role.HELP));
  }

  private static void mark(Surface surface, int row, String mark, Role role, String meaning) {
    surface.text(0, row, mark, surface.style(Role.HELP).in(surface.style(role).foreground()));
    surface.text(10, row, meaning, surface.style(Role.HELP));
  }
}
