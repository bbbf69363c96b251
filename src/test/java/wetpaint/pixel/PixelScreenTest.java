package wetpaint.pixel;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.BasicTextImage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import wetpaint.picture.Painting;
import wetpaint.picture.Picture;
import wetpaint.show.Gallery;
import wetpaint.show.Keys;
import wetpaint.show.Show;
import wetpaint.show.ShowConfig;
import wetpaint.studio.Mode;
import wetpaint.studio.Phase;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.theme.Role;
import wetpaint.theme.Theme;
import wetpaint.theme.Themes;
import wetpaint.view.Charset;
import wetpaint.view.Exhibition;
import wetpaint.view.Hanging;
import wetpaint.view.Screenplay;

import static org.assertj.core.api.Assertions.assertThat;

/** Paintings in pixels, as a terminal rebuilds them from what it is sent. */
class PixelScreenTest {
  private static final int COLUMNS = 80;
  private static final int ROWS = 24;
  private static final int WIDTH = 10;
  private static final int HEIGHT = 20;
  private static final int STEPS = 8;
  private static final long SECOND = 1_000_000_000;
  private static final Theme THEME = Themes.named("dark");

  private final Show show = new Show(
      new ShowConfig(Run.of(Presets.LECTURE, Mode.ASYNC), Presets.all(), Gallery::of, 100, 0, false,
          Optional.empty()),
      Runnable::run, () -> {}, 0);
  private final BasicTextImage image = new BasicTextImage(COLUMNS, ROWS);
  private final Screenplay screenplay = new Screenplay();
  private final Map<Picture, Painting> paintings = new HashMap<>();
  private final PixelTerminal terminal = new PixelTerminal(COLUMNS, ROWS, WIDTH, HEIGHT);

  @AfterEach
  void close() {
    show.close();
  }

  private List<Hanging> hangings(long at) {
    show.advance(at);
    screenplay.draw(image.newTextGraphics(), show.look(), THEME, Charset.FULL);
    return screenplay.hangings();
  }

  /** A frame; what is under pixels no more is written on. */
  private int frame(PixelScreen screen, List<Hanging> hangings, long nanos) {
    while (screen.work()) {
      // What is not ready is not what is tested here.
    }
    var bytes = screen.take(Optional.of(new Exhibition(hangings, THEME)), COLUMNS, nanos);
    screen.freed().stream().forEach(terminal::write);
    terminal.feed(bytes);
    return bytes.length;
  }

  private void settle(PixelScreen screen, List<Hanging> hangings) {
    do {
      frame(screen, hangings, SECOND);
    } while (screen.isBehind());
  }

  /** Off by what hundredths are off where colours are told in those. */
  @ParameterizedTest
  @CsvSource({"KITTY, 0", "SIXEL, 2"})
  void aTerminalShowsThePaintings(PixelProtocol protocol, int error) {
    var screen = new PixelScreen(protocol, WIDTH, HEIGHT);
    for (var at = 100; at < 14_500; at += 700) {
      var hangings = hangings(at);
      settle(screen, hangings);
      hangings.forEach(hanging -> assertShown(hanging, error));
    }
  }

  /** By a painting that is made of the same touches in another way. */
  private void assertShown(Hanging hanging, int error) {
    var state = hanging.state();
    var painting = paintings.computeIfAbsent(hanging.picture(), picture -> Painting.of(picture,
        hanging.width() * WIDTH, hanging.height() * HEIGHT, hanging.layers()));
    var touched = hanging.touched(painting.touches(state.layer()));
    var brush = hanging.brush().map(role -> Set.of(rgb(THEME.style(role).foreground()),
        rgb(THEME.style(Role.BRUSH).background()))).orElse(Set.of());
    var differing = 0;
    for (var y = 0; y < painting.height(); y++) {
      for (var x = 0; x < painting.width(); x++) {
        var seen = painting.seen(x, y, state.layer(), touched);
        var wet = state.phase() == Phase.DRYING && seen >= 0 && painting.order(state.layer(), x, y) >= 0;
        var wanted = seen < 0
            ? rgb(THEME.style(Role.CANVAS).background())
            : wet ? THEME.drying(seen, hanging.dry(STEPS), STEPS) : THEME.paint(seen);
        var shown = terminal.pixel(hanging.column() * WIDTH + x, hanging.row() * HEIGHT + y);
        if (!isNear(shown, wanted, error)) {
          differing++;
          assertThat(brush).as("pixel %d,%d of %s", x, y, hanging)
              .anyMatch(colour -> isNear(shown, colour, error));
        }
      }
    }
    assertThat(differing).as("pixels of the brush").isLessThan(painting.width() * painting.height() / 20);
    assertThat(differing > 0).as("a brush where one is").isEqualTo(!brush.isEmpty());
  }

  private static int rgb(TextColor colour) {
    return (colour.getRed() << 16) | (colour.getGreen() << 8) | colour.getBlue();
  }

  private static boolean isNear(int one, int other, int error) {
    return one >= 0 && Math.abs((one >> 16) - (other >> 16)) <= error
        && Math.abs((one >> 8 & 0xff) - (other >> 8 & 0xff)) <= error
        && Math.abs((one & 0xff) - (other & 0xff)) <= error;
  }

  /** In every second of a lecture, and soon after its end all is as it should be. */
  @ParameterizedTest
  @CsvSource({"KITTY, 0", "SIXEL, 2"})
  void fiftyFourKilobytesASecondAreEnough(PixelProtocol protocol, int error) {
    var screen = new PixelScreen(protocol, WIDTH, HEIGHT);
    var second = new ArrayDeque<Integer>();
    var sum = 0;
    for (var frame = 0; frame < 30 * 14; frame++) {
      var bytes = frame(screen, hangings(frame * 1000L / 30), SECOND / 30);
      second.add(bytes);
      sum += bytes - (second.size() > 30 ? second.remove() : 0);
      assertThat(sum).as("bytes in the second before frame %d", frame).isLessThanOrEqualTo(54_000);
    }
    var done = hangings(14_000);
    assertThat(done).extracting(hanging -> hanging.state().phase()).containsOnly(Phase.DONE);
    done.forEach(hanging -> assertShown(hanging, error));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void whatLiesOverAPaintingIsSeen(PixelProtocol protocol) {
    var screen = new PixelScreen(protocol, WIDTH, HEIGHT);
    settle(screen, hangings(3000));
    var middle = hangings(3000).get(1);
    show.press(Keys.named("?").orElseThrow(), 3000);
    var under = hangings(3000);
    settle(screen, under);
    for (var y = 0; y < ROWS; y++) {
      for (var x = 0; x < COLUMNS; x++) {
        if (isCovered(under, x, y)) {
          assertThat(terminal.pixel(x * WIDTH, y * HEIGHT)).as("cell %d,%d", x, y)
              .isEqualTo(PixelTerminal.NOTHING);
          assertThat(screen.under().get(y * COLUMNS + x)).isFalse();
        }
      }
    }
    show.press(Keys.named("?").orElseThrow(), 3000);
    settle(screen, hangings(3000));
    assertShown(middle, 2);
  }

  private static boolean isCovered(List<Hanging> hangings, int x, int y) {
    return hangings.stream()
        .anyMatch(hanging -> x >= hanging.column() && x < hanging.column() + hanging.width()
            && y >= hanging.row() && y < hanging.row() + hanging.height()
            && hanging.isCovered(x - hanging.column(), y - hanging.row()));
  }

  @Test
  void nothingIsLeftBehind() {
    var screen = new PixelScreen(PixelProtocol.KITTY, WIDTH, HEIGHT);
    var hanging = hangings(3000).getFirst();
    settle(screen, hangings(3000));
    terminal.feed(screen.forget());
    assertThat(terminal.pixel(hanging.column() * WIDTH, hanging.row() * HEIGHT))
        .isEqualTo(PixelTerminal.NOTHING);
    settle(screen, hangings(3000));
    assertShown(hanging, 0);
  }
}
