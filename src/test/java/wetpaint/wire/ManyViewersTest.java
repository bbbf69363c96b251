package wetpaint.wire;

import java.util.List;
import java.util.Random;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.BasicTextImage;
import org.junit.jupiter.api.Test;

import wetpaint.show.Gallery;
import wetpaint.show.Show;
import wetpaint.show.ShowConfig;
import wetpaint.show.Walk;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.theme.Theme;
import wetpaint.theme.Themes;
import wetpaint.view.Charset;
import wetpaint.view.Screenplay;

import static org.assertj.core.api.Assertions.assertThat;

/** One show, seen at several sizes and in several themes at once, by terminals of which some are slow. */
class ManyViewersTest {
  private static final int FRAMES = 150;
  private static final TerminalKind FULL = new TerminalKind(ColorDepth.TRUECOLOR, GlyphSet.UNICODE, true,
      true);
  private final Show show = new Show(
      new ShowConfig(Run.of(Presets.LECTURE, Mode.SYNC), Presets.all(), Gallery::of, 100, 0), Runnable::run,
      () -> {}, 0);
  private final Audience<Theme> audience = new Audience<>(() -> {
    var screenplay = new Screenplay();
    return (screen, theme, charset) -> screenplay.draw(screen, show.look(), theme, charset);
  });

  private final class Terminal implements FrameSink {
    private final StrictEmulator emulator;
    private final Seat<Theme> seat;
    private boolean ready = true;

    Terminal(int columns, int rows, String theme) {
      emulator = new StrictEmulator(columns, rows);
      seat = audience.join(FULL, new TerminalSize(columns, rows), Themes.named(theme), this, fault -> {
        throw fault;
      });
    }

    @Override
    public boolean ready() {
      return ready;
    }

    @Override
    public void write(byte[] frame) {
      emulator.feed(frame);
    }

    void assertSeen() {
      var drawn = new BasicTextImage(seat.size());
      new Screenplay().draw(drawn.newTextGraphics(), show.look(), seat.sees(), Charset.FULL);
      Screens.assertSeen(drawn, emulator);
    }
  }

  @Test
  void eachSeesTheShowInTheirOwnSizeAndTheme() {
    var random = new Random(5);
    var walk = new Walk(5);
    var terminals = List.of(new Terminal(80, 24, "dark"), new Terminal(80, 24, "dark"),
        new Terminal(120, 36, "light"), new Terminal(40, 14, "dark"));
    try (show) {
      for (long frame = 0, now = 0; frame < FRAMES; frame++) {
        now += 33;
        show.advance(now);
        if (random.nextInt(4) == 0) {
          show.press(walk.key(), now);
        }
        terminals.get(1).ready = random.nextInt(5) == 0;
        audience.show();
        terminals.stream().filter(Terminal::ready).forEach(Terminal::assertSeen);
      }
    }
    assertThat(audience.size()).isEqualTo(terminals.size());
  }
}
