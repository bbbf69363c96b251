package wetpaint.terminal;

import com.googlecode.lanterna.graphics.TextImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a terminal shows after the encoder's bytes, for frames of a hundred seeds. */
class FrameEncoderTest {
  private static final TerminalKind FULL = new TerminalKind(ColorDepth.TRUECOLOR, GlyphSet.UNICODE, true,
      true);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void everyFrameIsSeenAsItWasDrawn(long seed) {
    for (int variant = 0; variant < 10; variant++) {
      var frames = new RandomFrames(seed * 10 + variant, 23, 7, false);
      var encoder = new FrameEncoder(FULL);
      var emulator = new JLineEmulator(23, 7);
      var out = new FrameBuffer();
      for (int i = 0; i < 20; i++) {
        var frame = frames.next();
        encoder.encode(frame, out);
        emulator.feed(out.array(), out.length());
        assertSeen(frame, emulator);
        encoder.encode(frame, out);
        assertThat(out.length()).isZero();
      }
    }
  }

  static void assertSeen(TextImage frame, Emulator emulator) {
    for (int y = 0; y < frame.getSize().getRows(); y++) {
      for (int x = 0; x < frame.getSize().getColumns(); x++) {
        var cell = frame.getCharacterAt(x, y);
        boolean wide = cell.isDoubleWidth();
        if (wide && x + 1 == frame.getSize().getColumns()) {
          cell = cell.withCharacter(' ');
        }
        assertThat(emulator.look(x, y)).as("column %d, row %d", x, y).isEqualTo(Look.of(cell));
        x += wide ? 1 : 0;
      }
    }
  }
}
