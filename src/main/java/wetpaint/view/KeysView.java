package wetpaint.view;

import wetpaint.theme.Role;

/** The keys that work now, as many as there is room for, or news instead; at the right the score and the recording. */
record KeysView(Look look) implements View {
  @Override
  public void draw(Sheet sheet) {
    var end = right(sheet) - 1;
    var notice = look.notice();
    if (notice.isPresent()) {
      sheet.text(1, 0, notice.get().text(), sheet.style(notice.get().error() ? Role.ERROR : Role.NOTICE),
          end);
      return;
    }
    var column = 0;
    for (var key : look.keys()) {
      var width = Sheet.columns(key.key()) + Sheet.columns(key.does()) + 3;
      if (column + width > end) {
        break;
      }
      column = sheet.text(column, 0, " " + key.key() + " ", sheet.style(Role.KEY));
      column = sheet.text(column, 0, " " + key.does(), sheet.style(Role.MUTED)) + 2;
    }
  }

  /** @return the column where it starts */
  private int right(Sheet sheet) {
    var column = sheet.width();
    if (look.recording()) {
      column -= 6;
      sheet.text(column, 0, "● REC", sheet.style(Role.ERROR));
    }
    if (!look.score().isEmpty()) {
      column -= Sheet.columns(look.score()) + 1;
      sheet.text(column, 0, look.score(), sheet.style(Role.ACCENT));
    }
    return column;
  }
}
