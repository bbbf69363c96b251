package wetpaint.wire;

import com.googlecode.lanterna.graphics.TextImage;

import static org.assertj.core.api.Assertions.assertThat;

/** What two screens must have in common. */
final class Screens {
  private Screens() {}

  /** Every cell is seen as it was drawn. */
  static void assertSeen(TextImage frame, Emulator emulator) {
    int columns = frame.getSize().getColumns();
    for (int y = 0; y < frame.getSize().getRows(); y++) {
      for (int x = 0; x < columns; x++) {
        var cell = frame.getCharacterAt(x, y);
        boolean wide = cell.isDoubleWidth();
        var expected = CellLook.of(wide && x + 1 == columns ? cell.withCharacter(' ') : cell);
        var seen = emulator.look(x, y);
        if (!seen.equals(expected)) {
          assertThat(seen).as("column %d, row %d", x, y).isEqualTo(expected);
        }
        x += wide ? 1 : 0;
      }
    }
  }

  /** Every cell is seen alike on both. */
  static void assertSame(Emulator one, Emulator other, int columns, int rows) {
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        var expected = other.look(x, y);
        var seen = one.look(x, y);
        if (!seen.equals(expected)) {
          assertThat(seen).as("column %d, row %d", x, y).isEqualTo(expected);
        }
      }
    }
  }
}
