package wetpaint.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextImage;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WireScreenTest {
  private static final TerminalKind FULL = new TerminalKind(ColorDepth.TRUECOLOR, GlyphSet.UNICODE, true,
      true);

  private static final int COLUMNS = 30;
  private static final int ROWS = 8;

  private final DefaultVirtualTerminal terminal = new DefaultVirtualTerminal(new TerminalSize(COLUMNS, ROWS));

  /** Keeps what it was given as its own, as a slow terminal's writer does. */
  private static final class Sink implements FrameSink {
    private final List<byte[]> frames = new ArrayList<>();
    private byte[] held = {};
    private byte[] copy = {};

    @Override
    public boolean ready() {
      return true;
    }

    @Override
    public void write(byte[] buffer, int length) {
      assertThat(Arrays.copyOf(held, copy.length)).as("the frame before, until this one").isEqualTo(copy);
      assertThat(buffer).isNotSameAs(held);
      held = buffer;
      copy = Arrays.copyOf(buffer, length);
      frames.add(copy);
    }

    @Override
    public long writeNanos() {
      return 1000L * frames.size();
    }
  }

  @Test
  void eachFrameIsOneWriteAndShowsWhatWasDrawn() throws IOException {
    var sink = new Sink();
    var screen = started(sink);
    var emulator = new StrictEmulator(COLUMNS, ROWS);
    for (int i = 0; i < 20; i++) {
      draw(screen, i);
      screen.refresh();
      assertThat(sink.frames).hasSize(i + 1);
      emulator.feed(sink.copy, sink.copy.length);
      assertThat(emulator.isSynchronising()).isFalse();
      Screens.assertSeen(shown(screen), emulator);
    }
    assertThat(screen.stats().frames()).isEqualTo(20);
    assertThat(screen.stats().bytes()).isEqualTo(sink.frames.stream().mapToLong(frame -> frame.length).sum());
    assertThat(screen.stats().frameBytes()).isEqualTo(sink.copy.length);
    assertThat(screen.stats().changedCells()).isPositive();
    assertThat(screen.stats().encodeNanos()).isPositive();
    assertThat(screen.stats().writeNanos()).isEqualTo(20_000);
  }

  @Test
  void aFrameThatSendsNothingLeavesTheFiguresOfTheLastThatDid() throws IOException {
    var screen = started(new Sink());
    draw(screen, 1);
    screen.drawn(1234);
    screen.refresh();
    assertThat(screen.stats().viewNanos()).isEqualTo(1234);
    screen.drawn(5678);
    screen.refresh();
    assertThat(screen.stats().viewNanos()).isEqualTo(1234);
    assertThat(screen.stats().frames()).isEqualTo(1);
  }

  @Test
  void nothingIsSentWhenNothingHasChanged() throws IOException {
    var sink = new Sink();
    var screen = started(sink);
    draw(screen, 1);
    screen.refresh();
    screen.refresh();
    draw(screen, 1);
    screen.refresh(RefreshType.DELTA);
    assertThat(sink.frames).hasSize(1);
  }

  @Test
  void aCompleteRefreshGoesOverWhateverIsThere() throws IOException {
    var sink = new Sink();
    var screen = started(sink);
    draw(screen, 1);
    screen.refresh();
    screen.refresh(RefreshType.COMPLETE);
    var emulator = new StrictEmulator(COLUMNS, ROWS);
    emulator.feed(sink.copy, sink.copy.length);
    Screens.assertSeen(shown(screen), emulator);
  }

  @Test
  void afterAResizeEverythingIsSentOnce() throws IOException {
    var sink = new Sink();
    var screen = started(sink);
    draw(screen, 1);
    screen.refresh();
    terminal.setTerminalSize(new TerminalSize(41, 9));
    assertThat(screen.doResizeIfNecessary()).isEqualTo(new TerminalSize(41, 9));
    draw(screen, 2);
    screen.refresh();
    var emulator = new StrictEmulator(41, 9);
    emulator.feed(sink.copy, sink.copy.length);
    Screens.assertSeen(shown(screen), emulator);
    screen.refresh();
    assertThat(sink.frames).hasSize(2);
  }

  @Test
  void nothingIsSentBeforeTheStartAndAfterTheEnd() throws IOException {
    var sink = new Sink();
    var screen = new WireScreen(terminal, sink, FULL);
    screen.refresh();
    screen.startScreen();
    screen.stopScreen();
    screen.refresh();
    assertThat(sink.frames).isEmpty();
  }

  @Test
  void aFlightRecordingHasAnEventForEachFrame() throws IOException {
    var file = Files.createTempFile("wetpaint", ".jfr");
    try (var recording = new Recording()) {
      recording.enable("wetpaint.Frame");
      recording.start();
      var sink = new Sink();
      var screen = started(sink);
      for (int i = 0; i < 3; i++) {
        draw(screen, i);
        screen.drawn(i);
        screen.refresh();
      }
      recording.stop();
      recording.dump(file);
      var events = RecordingFile.readAllEvents(file);
      assertThat(events).extracting(event -> event.getInt("bytes"))
          .isEqualTo(sink.frames.stream().map(frame -> frame.length).toList());
      assertThat(events).extracting(event -> event.getLong("viewNanos")).containsExactly(0L, 1L, 2L);
      assertThat(events).allSatisfy(event -> {
        assertThat(event.getInt("changedCells")).isPositive();
        assertThat(event.getLong("encodeNanos")).isPositive();
      });
    } finally {
      Files.delete(file);
    }
  }

  private WireScreen started(Sink sink) throws IOException {
    var screen = new WireScreen(terminal, sink, FULL);
    screen.startScreen();
    return screen;
  }

  private static void draw(WireScreen screen, int number) {
    var pen = screen.newTextGraphics();
    pen.setBackgroundColor(new TextColor.RGB(16, 20, 30));
    pen.fill(' ');
    pen.setForegroundColor(new TextColor.RGB(200, 10 * number, 30));
    pen.putString(2, 1, "frame %03d ▀▄ 漢字".formatted(number));
  }

  private static TextImage shown(WireScreen screen) {
    var image = new BasicTextImage(screen.getTerminalSize());
    for (int y = 0; y < image.getSize().getRows(); y++) {
      for (int x = 0; x < image.getSize().getColumns(); x++) {
        var cell = screen.getFrontCharacter(x, y);
        image.setCharacterAt(x, y, cell);
        x += cell.isDoubleWidth() ? 1 : 0;
      }
    }
    return image;
  }
}
