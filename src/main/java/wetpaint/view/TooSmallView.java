package wetpaint.view;

import wetpaint.theme.Role;

/** Says what size it needs. */
record TooSmallView() implements View {
  @Override
  public void draw(Sheet sheet) {
    var lines = new String[]{"Wetpaint needs " + Layout.LEAST_WIDTH + "×" + Layout.LEAST_HEIGHT,
        "this is " + sheet.width() + "×" + sheet.height()};
    var row = Math.max(0, sheet.height() / 2 - 1);
    for (var line : lines) {
      sheet.text(Math.max(0, (sheet.width() - line.length()) / 2), row++, line, sheet.style(Role.TEXT));
    }
  }
}
