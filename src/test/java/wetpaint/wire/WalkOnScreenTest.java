package wetpaint.wire;

import java.util.Optional;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.BasicTextImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wetpaint.show.Gallery;
import wetpaint.show.Show;
import wetpaint.show.ShowConfig;
import wetpaint.show.Walk;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.theme.Themes;
import wetpaint.view.Blocks;
import wetpaint.view.Charset;
import wetpaint.view.Screenplay;

/** Whatever is pressed and however the window is pulled at, the terminal shows what was drawn. */
class WalkOnScreenTest {
  private static final int KEYS_A_FRAME = 8;

  /** Paintings of all kinds of blocks, the usual ones for longest. */
  @ParameterizedTest
  @CsvSource({"HALF, 1500", "QUAD, 300", "SEXTANT, 300", "OCTANT, 300"})
  void thousandsOfKeys(Blocks blocks, int keys) {
    var walk = new Walk(11);
    var size = new TerminalSize(80, 24);
    var emulator = new StrictEmulator(size.getColumns(), size.getRows());
    var wire = new Wire(new TerminalKind(ColorDepth.TRUECOLOR, GlyphSet.UNICODE, true, true).with(blocks),
        size,
        feeding(emulator));
    var screenplay = new Screenplay();
    var charset = new Charset(true, true, blocks);
    var theme = Themes.named("dark");
    var now = 0L;
    try (var show = new Show(new ShowConfig(Run.of(Presets.LECTURE, Mode.SYNC), Presets.all(), Gallery::of,
        100, 0, false, Optional.empty()), Runnable::run, () -> {}, 0)) {
      for (var key = 0; key < keys; key++) {
        now += walk.pause();
        show.press(walk.key(), now);
        if (key % KEYS_A_FRAME == 0) {
          var pulled = walk.resizes() ? walk.size() : size;
          if (!pulled.equals(size)) {
            size = pulled;
            wire.resize(size);
            emulator.resize(size.getColumns(), size.getRows());
          }
          var drawn = new BasicTextImage(size);
          new Screenplay().draw(drawn.newTextGraphics(), show.look(), theme, charset);
          wire.show(screen -> {
            screenplay.draw(screen, show.look(), theme, charset);
            return false;
          });
          Screens.assertSeen(drawn, emulator);
        }
      }
    }
  }

  private static FrameSink feeding(Emulator emulator) {
    return new FrameSink() {
      @Override
      public boolean ready() {
        return true;
      }

      @Override
      public void write(byte[] frame) {
        emulator.feed(frame);
      }
    };
  }
}
