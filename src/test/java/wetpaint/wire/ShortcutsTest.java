package wetpaint.wire;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What shorter orders keep, and what they save, for drawings of many seeds. */
class ShortcutsTest {
  private static final int COLUMNS = 60;
  private static final int ROWS = 20;
  private static final TerminalKind KIND = new TerminalKind(ColorDepth.INDEXED, GlyphSet.UNICODE, true, true);

  private final Clusters clusters = new Clusters();
  private final Route route = new Route(false);
  private final Shortcuts shortcuts = new Shortcuts();

  @Test
  void every_cell_is_written_once_in_a_way_that_shows_it_and_in_fewer_bytes() {
    long before = 0;
    long after = 0;
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      var cells = cells(random);
      int[] changed = random.ints(0, COLUMNS * ROWS).distinct().limit(1 + random.nextInt(60)).sorted()
          .toArray();
      int[] order = new int[changed.length];
      byte[] spellings = new byte[changed.length];
      var writer = new CellWriter(KIND, clusters);
      assertThat(route.plan(cells, changed, changed.length, writer.pen(), writer.cursor(), order, spellings))
          .isTrue();
      before += length(cells, order, spellings);
      shortcuts.take(cells, order, order.length, spellings, writer.pen(), writer.cursor());
      after += length(cells, order, spellings);
      assertThat(Arrays.stream(order).sorted())
          .containsExactly(Arrays.stream(changed).boxed().toArray(Integer[]::new));
      for (int i = 0; i < order.length; i++) {
        assertThat(Spelling.fits(spellings[i], cells, order[i], false)).isTrue();
      }
    }
    assertThat(after).isLessThan(before);
  }

  /** Pixels of few colours, the terminal's own among them, and some text. */
  private static Cells cells(Random random) {
    var cells = new Cells(COLUMNS, ROWS);
    int colors = 2 + random.nextInt(6);
    for (int index = 0; index < COLUMNS * ROWS; index++) {
      boolean text = random.nextInt(8) == 0;
      int style = random.nextInt(4) == 0 ? Glyph.BOLD : 0;
      cells.put(index, text ? Glyph.of('a' + random.nextInt(26), false, style) : Glyph.HALVES,
          color(random, colors, WireColor.INK), color(random, colors, WireColor.PAPER));
    }
    return cells;
  }

  private static int color(Random random, int colors, int own) {
    return random.nextInt(8) == 0 ? own : WireColor.indexed(20 + random.nextInt(colors) * 20);
  }

  private int length(Cells cells, int[] order, byte[] spellings) {
    var out = new FrameBuffer();
    new CellWriter(KIND, clusters).write(cells, order, order.length, spellings, out);
    return out.length();
  }
}
