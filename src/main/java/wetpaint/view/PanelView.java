package wetpaint.view;

import wetpaint.theme.Role;

/** A panel over the screen. */
final class PanelView {
  private PanelView() {}

  /** An empty panel in the middle, with a border and a title. @return its sheet, border included */
  static Surface open(Surface surface, int width, int height, String title) {
    var place = surface.whole().centred(width, height);
    surface.wipeWordsAcross(place);
    var panel = surface.cut(place);
    panel.clear(Role.HELP);
    Frames.draw(panel, panel.style(Role.PANEL).on(panel.style(Role.HELP).background()));
    var shown = Wrapped.start(title, panel.width() - 6);
    panel.text(2, 0, shown.isEmpty() ? "" : " " + shown + " ", panel.style(Role.HELP_KEY));
    return panel;
  }
}
