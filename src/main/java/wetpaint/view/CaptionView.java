package wetpaint.view;

import wetpaint.theme.Role;

/** The sentence that says what is seen now, in the middle; in two rows if it is too long for one. */
record CaptionView(String caption) implements View {
  /** By about so many columns the first of two rows may be the longer one. */
  private static final int WORD = 6;

  @Override
  public void draw(Surface surface) {
    var middle = surface.height() > 2 ? surface.height() / 2 : 0;
    var room = surface.width() - 2;
    var half = Math.min(room, caption.length() / 2 + WORD);
    var end = Surface.columns(caption) <= room || surface.height() < 2 ? -1 : caption.lastIndexOf(' ', half);
    if (end < 0) {
      line(surface, middle, caption);
    } else {
      line(surface, middle, caption.substring(0, end));
      line(surface, middle + 1, caption.substring(end + 1));
    }
  }

  private static void line(Surface surface, int row, String text) {
    surface.text(Math.max(1, (surface.width() - Surface.columns(text)) / 2), row, text,
        surface.style(Role.CAPTION),
        surface.width() - 1);
  }
}
