package wetpaint.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class FrameWriterTest {
  /** A line that takes a write when it is allowed to. */
  private static final class Line extends OutputStream {
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore allowed = new Semaphore(0);

    @Override
    public void write(int b) {
      throw new UnsupportedOperationException("a frame is written at once");
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      begun.release();
      allowed.acquireUninterruptibly();
      taken.write(bytes, from, length);
    }
  }

  private final Line line = new Line();
  private final Semaphore changed = new Semaphore(0);
  private final FrameWriter writer = new FrameWriter(line, changed::release, () -> {});

  private static byte[] bytes(String text) {
    return text.getBytes(US_ASCII);
  }

  /** Writes as who draws does: on a thread that may be held up. */
  private Thread writing(String frame) {
    return Thread.ofVirtual().start(() -> writer.write(bytes(frame)));
  }

  @Test
  void a_frame_is_on_its_way_until_the_line_has_taken_it() throws Exception {
    assertThat(writer.ready()).isFalse();
    writer.open(bytes("hello "));
    changed.acquire();
    assertThat(writer.ready()).isTrue();
    line.allowed.release();
    var drawing = writing("first ");
    line.begun.acquire(2);
    assertThat(writer.ready()).isFalse();
    line.allowed.release();
    drawing.join();
    assertThat(writer.ready()).isTrue();
    assertThat(line.taken).hasToString("hello first ");
  }

  @Test
  void a_line_that_takes_nothing_does_not_hold_up_the_end() throws Exception {
    writer.open(bytes("hello "));
    var drawing = writing("frame ");
    line.begun.acquire();
    writer.end(bytes("farewell"), 1);
    writer.write(bytes("late"));
    assertThat(writer.ready()).isFalse();
    line.allowed.release(9);
    drawing.join();
    assertThat(line.taken).hasToString("hello frame farewell");
  }

  @Test
  void nor_does_one_that_takes_no_farewell() throws Exception {
    writer.open(bytes("hello "));
    line.allowed.release(2);
    writer.write(bytes("frame "));
    writer.pause(bytes("farewell "), 1);
    writer.open(bytes("back "));
    assertThat(writer.ready()).isFalse();
    var drawing = writing("frame");
    line.allowed.release(9);
    drawing.join();
    assertThat(line.taken).hasToString("hello frame farewell back frame");
  }

  @Test
  void the_farewell_is_the_last_until_it_is_opened_again() {
    line.allowed.release(9);
    writer.open(bytes("hello "));
    writer.write(bytes("frame "));
    writer.pause(bytes("farewell "), 60_000);
    writer.pause(bytes("again "), 60_000);
    writer.write(bytes("late "));
    assertThat(line.taken).hasToString("hello frame farewell ");
    writer.open(bytes("back "));
    writer.write(bytes("frame"));
    assertThat(line.taken).hasToString("hello frame farewell back frame");
    writer.end(bytes(" end"), 60_000);
    writer.open(bytes("never"));
    writer.end(bytes("twice"), 60_000);
    assertThat(line.taken).hasToString("hello frame farewell back frame end");
  }

  @Test
  void a_greeting_that_no_frame_followed_goes_out_with_the_farewell() {
    line.allowed.release(9);
    writer.open(bytes("hello "));
    writer.end(bytes("farewell"), 60_000);
    assertThat(line.taken).hasToString("hello farewell");
  }

  @Test
  void a_flight_recording_has_an_event_for_each_write_as_long_as_it_took() throws Exception {
    var file = Files.createTempFile("wetpaint", ".jfr");
    try (var recording = new Recording()) {
      recording.enable("wetpaint.Write");
      recording.start();
      line.allowed.release(9);
      writer.open(bytes("hello "));
      writer.write(bytes("frame"));
      writer.end(bytes("farewell"), 60_000);
      assertThat(writer.writeNanos()).isPositive();
      recording.stop();
      recording.dump(file);
      var events = RecordingFile.readAllEvents(file);
      assertThat(events).extracting(event -> event.getInt("bytes")).containsExactly(6, 5, 8);
      assertThat(events).allSatisfy(event -> assertThat(event.getDuration()).isPositive());
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void a_line_that_has_gone_is_told_once_and_then_everything_is_dropped() throws Exception {
    var broken = new CountDownLatch(1);
    var gone = new FrameWriter(new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("gone");
      }
    }, () -> {}, broken::countDown);
    gone.open(bytes("hello"));
    gone.write(bytes("frame"));
    assertThat(broken.getCount()).isZero();
    gone.write(bytes("late"));
    assertThat(gone.ready()).isFalse();
    gone.end(bytes("farewell"), 60_000);
  }
}
