package wetpaint.view;

import wetpaint.theme.Role;

/** Rows of a timeline with their names: a row each, or two in a row, or as many as there is room for. */
final class Tracks {
  /** How far another run is faded, in per cent. */
  static final int GHOST = 72;
  /** How far what comes after the instant shown is faded, in per cent. */
  static final int FUTURE = 60;

  private Tracks() {}

  /** What is in the rows. */
  interface Content {
    void label(Sheet sheet, int number, int row);

    void fill(Strip strip, int number);
  }

  static void draw(Sheet sheet, int label, int count, Scale scale, Content content) {
    var cells = sheet.width() - label;
    if (cells <= 0) {
      return;
    }
    var rows = sheet.height();
    var strip = new Strip(scale, cells);
    var charset = sheet.charset();
    if (count > rows && count <= 2 * rows && charset.unicode() && charset.hues()) {
      inPairs(sheet, label, count, strip, new Strip(scale, cells), content);
      return;
    }
    var whole = count <= rows ? count : rows - 1;
    for (var number = 0; number < whole; number++) {
      content.label(sheet, number, number);
      strip.clear();
      content.fill(strip, number);
      strip.draw(sheet, label, number);
    }
    if (whole < count) {
      sheet.text(0, rows - 1, "and " + (count - whole) + " more", sheet.style(Role.MUTED));
    }
  }

  private static void inPairs(Sheet sheet, int label, int count, Strip upper, Strip lower, Content content) {
    for (var number = 0; number < count; number += 2) {
      content.label(sheet, number, number / 2);
      upper.clear();
      lower.clear();
      content.fill(upper, number);
      if (number + 1 < count) {
        content.fill(lower, number + 1);
      }
      Strip.drawPair(sheet, label, number / 2, upper, lower);
    }
  }
}
