package wetpaint.view;

import java.util.List;

import wetpaint.theme.Role;

/** How the colours of the timeline are read. */
record LegendView() implements View {
  private record Entry(Strip.Kind kind, Role role, String text) {}

  private static final List<Entry> ENTRIES = List.of(
      new Entry(Strip.Kind.PAINTING, Role.PAINTING, "painting"),
      new Entry(Strip.Kind.DRYING, Role.DRYING, "drying"),
      new Entry(Strip.Kind.IDLE, Role.WAITING, "ready, no painter"),
      new Entry(Strip.Kind.STANDING, Role.BLOCKED, "painter stands and waits"));

  @Override
  public void draw(Surface surface) {
    var width = ENTRIES.stream().mapToInt(entry -> entry.text.length() + 5).sum() + 2 * (ENTRIES.size() - 1);
    var column = Math.max(0, (surface.width() - width) / 2);
    for (var entry : ENTRIES) {
      var mark = String.valueOf(entry.kind.character(surface.charset())).repeat(3);
      column = surface.text(column, 0, mark,
          surface.style(Role.TEXT).in(surface.style(entry.role).foreground()));
      column = surface.text(column + 1, 0, entry.text, surface.style(Role.MUTED)) + 2;
    }
  }
}
