package wetpaint.view;

import wetpaint.theme.Role;

/** A text over the screen, from edge to edge, so that it can be marked and copied from a terminal. */
record TextView(Look.Overlay.Text text) implements View {
  /** A part alone is no use to anybody who copies it. */
  private static final String PART = "Not all of it: a larger screen shows the rest";

  @Override
  public void draw(Surface surface) {
    var width = Math.max(1, surface.width());
    var lines = Math.ceilDiv(text.text().length(), width);
    var height = Math.min(surface.height(), lines + 2);
    var panel = surface
        .cut(surface.whole().below(Math.max(0, surface.height() - 1 - height) / 2).top(height));
    panel.clear(Role.HELP);
    panel.text(1, 0, lines > height - 2 ? PART : text.title(), panel.style(Role.HELP_KEY), panel.width() - 1);
    for (var line = 0; line < Math.min(lines, height - 2); line++) {
      var from = line * width;
      panel.text(0, line + 1, text.text().substring(from, Math.min(text.text().length(), from + width)),
          panel.style(Role.HELP));
    }
  }
}
