package wetpaint.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import wetpaint.show.Bulletin;
import wetpaint.time.HandTicker;
import wetpaint.time.Ticker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A line to a browser that reads slowly, or nothing at all. */
@Timeout(30)
class WebStreamTest {
  private final HandTicker ticker = Ticker.byHand();
  private final WebStream line = new WebStream(ticker, 0);

  /** A browser's end of the line, into which so many bytes fit before somebody reads. */
  private static final class Browser extends OutputStream {
    private final PipedOutputStream out = new PipedOutputStream();
    private final PipedInputStream in;
    private final CountDownLatch begun = new CountDownLatch(1);

    Browser(int bytes) throws IOException {
      in = new PipedInputStream(out, bytes);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      begun.countDown();
      out.write(bytes, from, length);
      out.flush();
    }

    /** Reads until that comes. */
    String readUntil(String text) throws IOException {
      var read = new StringBuilder();
      while (read.indexOf(text) < 0) {
        read.append((char) in.read());
      }
      return read.toString();
    }
  }

  private CompletableFuture<Void> running(Browser browser) {
    return running(browser, new CompletableFuture<>());
  }

  private CompletableFuture<Void> running(Browser browser, CompletableFuture<Thread> writer) {
    var end = new CompletableFuture<Void>();
    Thread.ofVirtual().start(() -> {
      writer.complete(Thread.currentThread());
      try {
        line.run(browser);
        end.complete(null);
      } catch (IOException e) {
        end.completeExceptionally(e);
      }
    });
    return end;
  }

  private static WebEvent event(PlainStage stage, int number) {
    var told = new CompletableFuture<Bulletin>();
    stage.cue(cue -> told.complete(new Bulletin(number, cue, Optional.empty(), Optional.empty(), 0)));
    var bulletin = told.join();
    return WebEvent.of(new Edition(number, bulletin, bulletin.json()), "run");
  }

  @Test
  void whoReadsSlowlyMissesWhatIsOutOfDate() throws Exception {
    var browser = new Browser(4);
    try (var stage = new PlainStage()) {
      var end = running(browser);
      browser.begun.await();
      for (var number = 1; number <= 50; number++) {
        line.tell(event(stage, number));
      }
      line.tell("event: you\ndata: 1\n\n".getBytes(UTF_8));
      assertThat(browser.readUntil("id: run-")).isEqualTo("retry: 1000\n\nid: run-");
      assertThat(browser.readUntil("event: you")).startsWith("50\n").doesNotContain("id: run-");
      line.end();
      browser.readUntil("data: 1\n\n");
      end.join();
    }
  }

  @Test
  void whoReadsNothingIsCutOff() throws Exception {
    var browser = new Browser(4);
    var end = running(browser);
    browser.begun.await();
    line.tend();
    assertThat(end).isNotDone();
    ticker.moveTo(31_000);
    line.tend();
    assertThatThrownBy(end::join).hasCauseInstanceOf(IOException.class);
  }

  /** Nothing else would tell that a browser has gone, or tell a browser that the server has. */
  @Test
  void whoWasToldNothingForAWhileIsToldSo() throws Exception {
    var browser = new Browser(200);
    var writer = new CompletableFuture<Thread>();
    var end = running(browser, writer);
    browser.readUntil("\n\n");
    awaitNews(writer.join());
    line.tend();
    line.tell("event: you\ndata: 1\n\n".getBytes(UTF_8));
    assertThat(browser.readUntil("\n\n")).as("too soon for a beat").startsWith("event: you\n");
    awaitNews(writer.join());
    ticker.moveTo(10_000);
    line.tend();
    assertThat(browser.readUntil("\n\n")).startsWith("event: beat\n");
    line.end();
    end.join();
  }

  /** Waits until all is written and the line waits for more. */
  private static void awaitNews(Thread writer) {
    while (writer.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
  }
}
