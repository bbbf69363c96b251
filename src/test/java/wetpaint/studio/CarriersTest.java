package wetpaint.studio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import wetpaint.terminal.ChildJvm;
import wetpaint.time.LivePace;
import wetpaint.time.Pace;
import wetpaint.time.Ticker;

import static org.assertj.core.api.Assertions.assertThat;

/** However many carriers the virtual threads have, the journals are the same to the letter. */
class CarriersTest {
  private static final int RUNS = 150;

  @Test
  @Timeout(180)
  void oneTwoOrEight() throws Exception {
    var expected = digest(runs().map(Oracle::journal));
    var processes = List.of(withCarriers(1), withCarriers(2), withCarriers(8));
    for (var process : processes) {
      try (var out = process.inputReader(StandardCharsets.UTF_8)) {
        assertThat(out.lines()).containsExactly("simulated " + expected, "threads " + expected,
            "live " + expected);
      } finally {
        process.destroy();
      }
    }
  }

  private static Process withCarriers(int count) throws IOException {
    return new ProcessBuilder(ChildJvm.command(
        List.of("-Djdk.virtualThreadScheduler.parallelism=" + count,
            "-Djdk.virtualThreadScheduler.maxPoolSize=" + count),
        CarriersTest.class))
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** What runs on a number of carriers. */
  public static void main(String[] arguments) throws Exception {
    System.out.println("simulated " + digest(runs().map(run -> Studio.simulate(run).journal())));
    System.out.println("threads " + digest(runs().map(CarriersTest::withThreads)));
    System.out.println("live " + digest(runs().map(CarriersTest::playedLive)));
  }

  /** As on the screen, where each canvas is a thread. */
  private static List<Event> withThreads(Run run) {
    try (var studio = new Studio(run, Pace.instant(), new Recorder.Keeping(), Integer.MAX_VALUE)) {
      studio.work();
      return studio.journal();
    }
  }

  private static List<Event> playedLive(Run run) {
    var pace = Pace.live(Ticker.wall());
    pace.speed(LivePace.FASTEST);
    try (var studio = new Studio(run, pace)) {
      var player = Thread.ofPlatform().start(() -> skipThrough(studio, pace));
      studio.work();
      join(player);
      return studio.events(0);
    }
  }

  /** So that nobody has to wait for hours of drying. */
  private static void skipThrough(Studio studio, LivePace pace) {
    for (long next; (next = studio.next()) != Long.MAX_VALUE;) {
      pace.jump(next);
      pace.settle();
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Run> runs() {
    return LongStream.range(0, RUNS).mapToObj(RandomRuns::small);
  }

  private static String digest(Stream<List<Event>> journals) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    journals.forEach(journal -> digest.update(Journals.lines(journal).getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }
}
