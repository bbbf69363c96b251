package wetpaint.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextGraphics;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WireTest {
  private static final TerminalKind FULL = new TerminalKind(ColorDepth.TRUECOLOR, GlyphSet.UNICODE, true,
      true);
  private static final TerminalSize SIZE = new TerminalSize(30, 8);

  private final List<byte[]> frames = new ArrayList<>();
  private final FrameSink sink = new FrameSink() {
    @Override
    public boolean ready() {
      return true;
    }

    @Override
    public void write(byte[] frame) {
      frames.add(frame);
    }

    @Override
    public long writeNanos() {
      return 1000L * frames.size();
    }
  };
  private final Wire wire = new Wire(FULL, SIZE, sink);

  @Test
  void eachFrameIsOneWriteAndShowsWhatWasDrawn() {
    var emulator = new StrictEmulator(SIZE.getColumns(), SIZE.getRows());
    for (int i = 0; i < 20; i++) {
      show(i);
      assertThat(frames).hasSize(i + 1);
      emulator.feed(frames.getLast());
      assertThat(emulator.isSynchronising()).isFalse();
      Screens.assertSeen(drawn(SIZE, i), emulator);
    }
    assertThat(wire.stats().frames()).isEqualTo(20);
    assertThat(wire.stats().bytes()).isEqualTo(frames.stream().mapToLong(frame -> frame.length).sum());
    assertThat(wire.stats().frameBytes()).isEqualTo(frames.getLast().length);
    assertThat(wire.stats().changedCells()).isPositive();
    assertThat(wire.stats().viewNanos()).isPositive();
    assertThat(wire.stats().encodeNanos()).isPositive();
    assertThat(wire.stats().writeNanos()).isEqualTo(20_000);
  }

  @Test
  void nothingIsSentWhenNothingHasChanged() {
    show(1);
    var before = wire.stats();
    show(1);
    assertThat(frames).hasSize(1);
    assertThat(wire.stats().frames()).isEqualTo(1);
    assertThat(wire.stats().viewNanos()).isEqualTo(before.viewNanos());
  }

  @Test
  void aRepaintGoesOverWhateverIsThere() {
    show(1);
    wire.repaint();
    show(1);
    var emulator = new StrictEmulator(SIZE.getColumns(), SIZE.getRows());
    emulator.feed(frames.getLast());
    Screens.assertSeen(drawn(SIZE, 1), emulator);
  }

  @Test
  void afterAResizeEverythingIsSentOnce() {
    var other = new TerminalSize(41, 9);
    show(1);
    wire.resize(other);
    assertThat(wire.size()).isEqualTo(other);
    show(2);
    var emulator = new StrictEmulator(41, 9);
    emulator.feed(frames.getLast());
    Screens.assertSeen(drawn(other, 2), emulator);
    wire.resize(other);
    show(2);
    assertThat(frames).hasSize(2);
  }

  @Test
  void whetherItMovesIsTheDrawings() {
    assertThat(wire.show(_ -> true)).isTrue();
    assertThat(wire.show(_ -> false)).isFalse();
  }

  @Test
  void aFlightRecordingHasAnEventForEachFrame() throws IOException {
    var file = Files.createTempFile("wetpaint", ".jfr");
    try (var recording = new Recording()) {
      recording.enable("wetpaint.Frame");
      recording.start();
      for (int i = 0; i < 3; i++) {
        show(i);
      }
      recording.stop();
      recording.dump(file);
      var events = RecordingFile.readAllEvents(file);
      assertThat(events).extracting(event -> event.getInt("bytes"))
          .isEqualTo(frames.stream().map(frame -> frame.length).toList());
      assertThat(events).allSatisfy(event -> {
        assertThat(event.getInt("changedCells")).isPositive();
        assertThat(event.getLong("viewNanos")).isPositive();
        assertThat(event.getLong("encodeNanos")).isPositive();
      });
    } finally {
      Files.delete(file);
    }
  }

  private void show(int number) {
    wire.show(pen -> {
      draw(pen, number);
      return false;
    });
  }

  private static BasicTextImage drawn(TerminalSize size, int number) {
    var image = new BasicTextImage(size);
    draw(image.newTextGraphics(), number);
    return image;
  }

  private static void draw(TextGraphics pen, int number) {
    pen.setBackgroundColor(new TextColor.RGB(16, 20, 30));
    pen.fill(' ');
    pen.setForegroundColor(new TextColor.RGB(200, 10 * number, 30));
    pen.putString(2, 1, "frame %03d ▀▄ 漢字".formatted(number));
  }
}
