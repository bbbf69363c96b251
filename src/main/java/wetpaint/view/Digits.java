package wetpaint.view;

import wetpaint.theme.Style;

/** Digits of three rows, for the last row of the class: 3 by 5 pixels each, in half blocks. */
final class Digits {
  /** From top to bottom, three bits a row. */
  private static final int[] SHAPES = {0b111_101_101_101_111, 0b010_110_010_010_111, 0b111_001_111_100_111,
      0b111_001_011_001_111, 0b101_101_111_001_001, 0b111_100_111_001_111, 0b111_100_111_101_111,
      0b111_001_001_001_001,
      0b111_101_111_101_111, 0b111_101_111_001_111};
  private static final int POINT = 0b000_000_000_000_010;
  private static final int COLON = 0b000_010_000_010_000;
  private static final int ROWS = 3;

  private Digits() {}

  static int width(String digits) {
    return digits.chars().map(c -> Character.isDigit(c) ? 4 : 2).sum() - 1;
  }

  static void draw(Surface surface, int column, int row, String digits, Style style) {
    var ink = Rgb.of(style.foreground());
    var ground = Rgb.of(style.background());
    var at = column;
    for (var i = 0; i < digits.length(); i++) {
      var c = digits.charAt(i);
      var shape = Character.isDigit(c) ? SHAPES[c - '0'] : c == '.' ? POINT : COLON;
      var narrow = !Character.isDigit(c);
      for (var x = narrow ? 1 : 0; x < (narrow ? 2 : 3); x++) {
        for (var y = 0; y < ROWS; y++) {
          var above = pixel(shape, x, 2 * y);
          var below = pixel(shape, x, 2 * y + 1);
          surface.put(at, row + y, above && below ? '█' : above ? '▀' : below ? '▄' : ' ', ink, ground);
        }
        at++;
      }
      at++;
    }
  }

  private static boolean pixel(int shape, int x, int y) {
    return y < 5 && ((shape >> ((4 - y) * 3 + 2 - x)) & 1) != 0;
  }
}
