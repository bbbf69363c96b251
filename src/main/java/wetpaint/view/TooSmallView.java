package wetpaint.view;

import wetpaint.theme.Role;

/** Says what size it needs. */
record TooSmallView() implements View {
  @Override
  public void draw(Surface surface) {
    var lines = new String[]{"Wetpaint needs " + Layout.LEAST_WIDTH + "×" + Layout.LEAST_HEIGHT,
        "this is " + surface.width() + "×" + surface.height()};
    var row = Math.max(0, surface.height() / 2 - 1);
    for (var line : lines) {
      surface.text(Math.max(0, (surface.width() - line.length()) / 2), row++, line, surface.style(Role.TEXT));
    }
  }
}
