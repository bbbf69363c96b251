package wetpaint.view;

import wetpaint.theme.Style;

/** Borders of box characters with round corners. */
final class Frames {
  private Frames() {}

  /** Around the edge of the sheet. */
  static void draw(Sheet sheet, Style style) {
    var right = sheet.width() - 1;
    var bottom = sheet.height() - 1;
    var ink = Rgb.of(style.foreground());
    var ground = Rgb.of(style.background());
    for (var column = 1; column < right; column++) {
      sheet.put(column, 0, '─', ink, ground);
      sheet.put(column, bottom, '─', ink, ground);
    }
    for (var row = 1; row < bottom; row++) {
      sheet.put(0, row, '│', ink, ground);
      sheet.put(right, row, '│', ink, ground);
    }
    sheet.put(0, 0, '╭', ink, ground);
    sheet.put(right, 0, '╮', ink, ground);
    sheet.put(0, bottom, '╰', ink, ground);
    sheet.put(right, bottom, '╯', ink, ground);
  }
}
