package wetpaint.view;

import wetpaint.theme.Role;

/** The sentence that says what is seen now, in the middle. */
record CaptionView(String caption) implements View {
  @Override
  public void draw(Sheet sheet) {
    var column = Math.max(0, (sheet.width() - Sheet.columns(caption)) / 2);
    sheet.text(column, sheet.height() / 2, caption, sheet.style(Role.CAPTION));
  }
}
