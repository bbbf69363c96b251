package wetpaint.wire;

import java.io.IOException;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The encoder's frames in a real terminal that people use, where it is installed. */
class TmuxTest {
  @Test
  @Timeout(60)
  void everyFrameIsSeenAsItWasDrawn() throws IOException {
    assumeTrue(TmuxEmulator.isInstalled(), "tmux is not installed");
    var random = new Random(1);
    // Erased colours are on tmux's screen, but capture-pane leaves them out at the end of a row.
    var encoder = new FrameEncoder(new TerminalKind(ColorDepth.TRUECOLOR, GlyphSet.UNICODE, false, true));
    var frames = new RandomFrames(1, 40, 10);
    try (var tmux = new TmuxEmulator(40, 10)) {
      for (int i = 0; i < 60; i++) {
        if (i % 10 == 9) {
          int columns = 10 + random.nextInt(60);
          int rows = 3 + random.nextInt(12);
          frames.resize(columns, rows);
          tmux.resize(columns, rows);
        }
        var frame = frames.next();
        tmux.feed(encoder.encode(frame));
        Screens.assertSeen(frame, tmux);
      }
    }
  }
}
