package wetpaint.view;

import wetpaint.theme.Style;

/** Borders of box characters with round corners. */
final class Frames {
  private Frames() {}

  /** Around the edge of the sheet. */
  static void draw(Surface surface, Style style) {
    var right = surface.width() - 1;
    var bottom = surface.height() - 1;
    var ink = Rgb.of(style.foreground());
    var ground = Rgb.of(style.background());
    for (var column = 1; column < right; column++) {
      surface.put(column, 0, '─', ink, ground);
      surface.put(column, bottom, '─', ink, ground);
    }
    for (var row = 1; row < bottom; row++) {
      surface.put(0, row, '│', ink, ground);
      surface.put(right, row, '│', ink, ground);
    }
    surface.put(0, 0, '╭', ink, ground);
    surface.put(right, 0, '╮', ink, ground);
    surface.put(0, bottom, '╰', ink, ground);
    surface.put(right, bottom, '╯', ink, ground);
  }
}
