package wetpaint.view;

import wetpaint.theme.Role;

/** The keys that work now, as many as there is room for, or news instead; at the right the score and the recording. */
record KeysView(Look look) implements View {
  @Override
  public void draw(Surface surface) {
    var end = right(surface) - 1;
    var notice = look.notice();
    if (notice.isPresent()) {
      surface.text(1, 0, notice.get().text(), surface.style(notice.get().error() ? Role.ERROR : Role.NOTICE),
          end);
      return;
    }
    var column = 0;
    for (var key : look.keys()) {
      var width = Surface.columns(key.key()) + Surface.columns(key.does()) + 3;
      if (column + width > end) {
        break;
      }
      column = surface.text(column, 0, " " + key.key() + " ", surface.style(Role.KEY));
      column = surface.text(column, 0, " " + key.does(), surface.style(Role.MUTED)) + 2;
    }
  }

  /** @return the column where it starts */
  private int right(Surface surface) {
    var column = surface.width();
    if (look.own().recording()) {
      column -= 6;
      surface.text(column, 0, "● REC", surface.style(Role.ERROR));
    }
    if (!look.front().score().isEmpty()) {
      column -= Surface.columns(look.front().score()) + 1;
      surface.text(column, 0, look.front().score(), surface.style(Role.ACCENT));
    }
    return column;
  }
}
