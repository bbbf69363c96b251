package wetpaint.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import wetpaint.show.Bulletin;
import wetpaint.time.HandTicker;
import wetpaint.time.Ticker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** A line to a browser that reads slowly, or nothing at all. */
@Timeout(30)
class WebStreamTest {
  private static final byte[] OWN = "event: you\ndata: 1\n\n".getBytes(UTF_8);

  private final HandTicker ticker = Ticker.byHand();
  private final WebStream line = new WebStream(ticker, 0);
  private final CountDownLatch gone = new CountDownLatch(1);

  /** A browser's end of the line, into which so many bytes fit before somebody reads. */
  private static final class Browser extends OutputStream {
    private final BlockingQueue<Integer> pipe;
    private final CompletableFuture<Thread> writer = new CompletableFuture<>();

    Browser(int bytes) {
      pipe = new ArrayBlockingQueue<>(bytes);
    }

    @Override
    public void write(int b) throws IOException {
      writer.complete(Thread.currentThread());
      try {
        pipe.put(b);
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }

    /** Reads until that comes. */
    String readUntil(String text) throws InterruptedException {
      var read = new StringBuilder();
      while (read.indexOf(text) < 0) {
        read.append((char) pipe.take().intValue());
      }
      return read.toString();
    }
  }

  /** A browser's end that breaks after so many writes. */
  private static final class Flaky extends OutputStream {
    private final AtomicInteger left;

    Flaky(int writes) {
      left = new AtomicInteger(writes);
    }

    @Override
    public void write(int b) throws IOException {
      if (left.decrementAndGet() < 0) {
        throw new IOException("broken");
      }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      write(0);
    }
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
      line.open(browser, gone::countDown);
      line.tell(OWN);
      browser.writer.join();
      for (var number = 1; number <= 50; number++) {
        line.tell(event(stage, number));
      }
      line.tell(OWN);
      assertThat(browser.readUntil("id: run-")).isEqualTo("event: you\ndata: 1\n\nid: run-");
      assertThat(browser.readUntil("event: you")).startsWith("50\n").doesNotContain("id: run-");
      line.end();
      browser.readUntil("data: 1\n\n");
      gone.await();
    }
  }

  @Test
  void whoReadsNothingIsCutOff() throws Exception {
    var browser = new Browser(4);
    line.open(browser, gone::countDown);
    line.tell(OWN);
    browser.writer.join();
    line.tend();
    assertThat(gone.getCount()).isOne();
    ticker.moveTo(31_000);
    line.tend();
    gone.await();
  }

  /** Nothing else would tell that a browser has gone, or tell a browser that the server has. */
  @Test
  void whoWasToldNothingForAWhileIsToldSo() throws Exception {
    var browser = new Browser(200);
    line.open(browser, gone::countDown);
    line.tend();
    line.tell(OWN);
    assertThat(browser.readUntil("\n\n")).as("too soon for a beat").startsWith("event: you\n");
    browser.writer.join().join();
    ticker.moveTo(10_000);
    line.tend();
    assertThat(browser.readUntil("\n\n")).startsWith("event: beat\n");
    line.end();
    gone.await();
  }

  @Test
  void whatIsToldBeforeTheLineIsOpenIsToldThen() throws Exception {
    var browser = new Browser(200);
    line.tell(OWN);
    line.end();
    line.open(browser, gone::countDown);
    gone.await();
    assertThat(browser.readUntil("\n\n")).startsWith("event: you\n");
  }

  /** Lines that end while somebody writes, fail, or are ended twice: each is done with once, or places in the class would be lost. */
  @Test
  void eachIsDoneWithOnce() throws Exception {
    var ends = new ArrayList<AtomicInteger>();
    for (var round = 0; round < 500; round++) {
      var random = new Random(round);
      var times = new AtomicInteger();
      var ended = new CountDownLatch(1);
      var racing = new WebStream(ticker, 0);
      racing.open(new Flaky(random.nextInt(4)), () -> {
        times.incrementAndGet();
        ended.countDown();
      });
      var threads = Stream
          .<Runnable>of(() -> racing.tell(OWN), racing::end, () -> racing.tell(OWN), racing::end)
          .map(Thread.ofVirtual()::start).toList();
      for (var thread : threads) {
        thread.join();
      }
      ended.await();
      ends.add(times);
    }
    assertThat(ends).allMatch(times -> times.get() == 1);
  }
}
