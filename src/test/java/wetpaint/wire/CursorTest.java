package wetpaint.wire;

import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CursorTest {
  private static final int COLUMNS = 200;
  private static final int ROWS = 60;

  /** On a screen that takes each character for a cell of its own, from wherever to wherever. */
  @Test
  void a_move_leads_where_it_should_takes_what_it_costs_and_never_more_than_an_absolute_one() {
    var random = new Random(1);
    var cursor = new Cursor();
    var out = new FrameBuffer();
    var emulator = new StrictEmulator(COLUMNS, ROWS);
    for (var i = 0; i < 20_000; i++) {
      // Near, far, in the same row, in the same column.
      var x = random.nextInt(random.nextBoolean() ? 12 : COLUMNS - 1);
      var y = random.nextInt(random.nextBoolean() ? 3 : ROWS);
      var cost = cursor.cost(x, y);
      out.clear();
      cursor.move(out, x, y);
      assertThat(out.length()).isEqualTo(cost).isLessThanOrEqualTo(4 + ("" + (x + 1) + (y + 1)).length());
      assertThat(cursor.at(x, y)).isTrue();
      out.add('x');
      emulator.feed(out.toBytes());
      assertThat(emulator.look(x, y).text()).isEqualTo("x");
      emulator.feed(new byte[]{'\b', ' '});
      cursor.wrote(1, COLUMNS);
      if (random.nextInt(50) == 0) {
        cursor.forget();
      }
    }
  }
}
