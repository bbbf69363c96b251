package wetpaint.view;

import java.util.List;
import java.util.stream.Stream;

import wetpaint.studio.Mode;
import wetpaint.theme.Role;
import wetpaint.theme.Style;

/** The modes, the keys, the words, how the colours are read; the keys alone where there is no room for more. */
record HelpView(List<Look.Key> keys) implements View {
  private static final int WIDTH = 78;
  private static final int HEIGHT = 24;
  private static final int KEYS_WIDTH = 36;
  private static final int INDENT = 11;

  private static final List<Look.Key> WORDS = List.of(
      new Look.Key("canvas", "task, coroutine"),
      new Look.Key("layer", "CPU burst and I/O burst"),
      new Look.Key("painter", "worker, thread, carrier"),
      new Look.Key("painting", "CPU work"),
      new Look.Key("drying", "I/O: needs nobody"),
      new Look.Key("turn", "time slice, quantum"),
      new Look.Key("rack", "connection, I/O slot"));
  /** What else is to be known of the modes. */
  private static final String NOTE = "2, 3 and 5 are concurrent as well: several canvases are under way";

  @Override
  public void draw(Surface surface) {
    var full = surface.width() >= WIDTH && surface.height() >= HEIGHT;
    var panel = full
        ? PanelView.open(surface, WIDTH, HEIGHT, "Help")
        : PanelView.open(surface, KEYS_WIDTH + 4, keys.size() + 2, "Help");
    var inner = panel.cut(panel.whole().inset(2, 1));
    if (!full) {
      list(inner, fitting(inner.height()), INDENT);
      return;
    }
    var row = 0;
    for (var mode : Mode.values()) {
      inner.text(0, row, String.valueOf(Phrases.key(mode)), panel.style(Role.HELP_KEY));
      inner.text(2, row++, Captions.mode(mode), panel.style(Role.HELP));
    }
    inner.text(2, row++, NOTE, panel.style(Role.MUTED).on(panel.style(Role.HELP).background()));
    var below = inner.whole().below(row);
    list(inner.cut(below.left(KEYS_WIDTH)), keys, INDENT);
    var right = inner.cut(below.rightOf(KEYS_WIDTH + 2));
    list(right, WORDS, 10);
    colours(right.cut(right.whole().below(WORDS.size() + 1)));
  }

  /** As many rows as there is room for, the last of all among them: it says how to get out of here. */
  private List<Look.Key> fitting(int rows) {
    return keys.size() <= rows || rows < 1
        ? keys
        : Stream.concat(keys.stream().limit(rows - 1L), Stream.of(keys.getLast())).toList();
  }

  private static void list(Surface surface, List<Look.Key> entries, int indent) {
    for (var row = 0; row < entries.size(); row++) {
      surface.text(0, row, entries.get(row).key(), surface.style(Role.HELP_KEY));
      surface.text(indent, row, entries.get(row).does(), surface.style(Role.HELP));
    }
  }

  private static void colours(Surface surface) {
    var hue = surface.style(Role.HELP).in(surface.theme().hue(0));
    var row = 0;
    colour(surface, row++, Strip.Kind.PAINTING, hue, "a canvas is painted");
    colour(surface, row++, Strip.Kind.DRYING, Role.TRACK_DRYING, "it dries");
    colour(surface, row++, Strip.Kind.READY, Role.WAITING, "it is ready for a painter");
    colour(surface, row++, Strip.Kind.STANDING, Role.BLOCKED, "stands: a thread, no core");
    halves(surface, row++);
    mark(surface, row++, "◆ ◇", Role.FORECAST_CURRENT, "end: this run’s, another’s");
    mark(surface, row, "▶", Role.SWITCH, "switch to that mode");
  }

  private static void colour(Surface surface, int row, Strip.Kind kind, Role role, String meaning) {
    colour(surface, row, kind, surface.style(Role.HELP).in(surface.style(role).foreground()), meaning);
  }

  private static void colour(Surface surface, int row, Strip.Kind kind, Style style, String meaning) {
    surface.text(0, row, String.valueOf(kind.character(surface.charset())).repeat(8), style);
    surface.text(10, row, meaning, surface.style(Role.HELP));
  }

  /** Two that are rare share a row. */
  private static void halves(Surface surface, int row) {
    var column = 0;
    for (var kind : List.of(Strip.Kind.BLOCKED, Strip.Kind.QUEUED)) {
      var role = kind == Strip.Kind.BLOCKED ? Role.BLOCKED : Role.QUEUED;
      column = surface.text(column, row, String.valueOf(kind.character(surface.charset())).repeat(4),
          surface.style(Role.HELP).in(surface.style(role).foreground()));
    }
    surface.text(10, row, "blocked; queued for a rack", surface.style(Role.HELP));
  }

  private static void mark(Surface surface, int row, String mark, Role role, String meaning) {
    surface.text(0, row, mark, surface.style(Role.HELP).in(surface.style(role).foreground()));
    surface.text(10, row, meaning, surface.style(Role.HELP));
  }
}
