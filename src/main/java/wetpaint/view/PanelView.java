package wetpaint.view;

import wetpaint.theme.Role;

/** A panel over the screen. */
final class PanelView {
  private PanelView() {}

  /** An empty panel in the middle, with a border and a title. @return its sheet, border included */
  static Surface open(Surface surface, int width, int height, String title) {
    var panel = surface.cut(surface.whole().centred(width, height));
    panel.clear(Role.HELP);
    Frames.draw(panel, panel.style(Role.PANEL).on(panel.style(Role.HELP).background()));
    panel.text(2, 0, " " + title + " ", panel.style(Role.HELP_KEY), panel.width() - 2);
    return panel;
  }
}
