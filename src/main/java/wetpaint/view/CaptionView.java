package wetpaint.view;

import wetpaint.theme.Role;

/** The sentence that says what is seen now, in the middle; in two rows if it is too long for one. */
record CaptionView(String caption) implements View {
  /** By about so many columns the first of two rows may be the longer one. */
  private static final int WORD = 6;

  @Override
  public void draw(Sheet sheet) {
    var middle = sheet.height() > 2 ? sheet.height() / 2 : 0;
    var room = sheet.width() - 2;
    var half = Math.min(room, caption.length() / 2 + WORD);
    var end = Sheet.columns(caption) <= room || sheet.height() < 2 ? -1 : caption.lastIndexOf(' ', half);
    if (end < 0) {
      line(sheet, middle, caption);
    } else {
      line(sheet, middle, caption.substring(0, end));
      line(sheet, middle + 1, caption.substring(end + 1));
    }
  }

  private static void line(Sheet sheet, int row, String text) {
    sheet.text(Math.max(1, (sheet.width() - Sheet.columns(text)) / 2), row, text, sheet.style(Role.CAPTION),
        sheet.width() - 1);
  }
}
