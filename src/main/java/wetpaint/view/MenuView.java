package wetpaint.view;

import wetpaint.theme.Role;

/** A list over the screen; the chosen line stands out. Where none can be chosen, lines have no numbers. */
record MenuView(Look.Overlay.Menu menu) implements View {
  @Override
  public void draw(Surface surface) {
    var title = menu.title();
    var lines = menu.lines();
    var chosen = menu.chosen();
    var widest = Math.max(Surface.columns(title) + 8,
        lines.stream().mapToInt(Surface::columns).max().orElse(0) + 9);
    var panel = PanelView.open(surface, widest, lines.size() + 2, title);
    var room = panel.height() - 2;
    var first = Math.clamp(chosen - room / 2L, 0, Math.max(0, lines.size() - room));
    for (var row = 0; row < Math.min(room, lines.size()); row++) {
      var is = first + row == chosen;
      var mark = chosen < 0 ? " " : (is ? "▶ " : "  ") + (first + row + 1) + " ";
      panel.text(2, row + 1, mark + lines.get(first + row),
          panel.style(is ? Role.HELP_KEY : Role.HELP),
          panel.width() - 1);
    }
  }
}
