package wetpaint.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the packaged program takes of a machine (Linux only) over the lecture, and while it is paused.
 */
final class WholeProcess {
  private static final Path HOME = Path.of("target/wetpaint").toAbsolutePath();
  private static final String END_OF_FRAME = "\033[?2026l";
  private static final double NANOS = 1e9;

  private WholeProcess() {}

  public static void main(String[] args) throws Exception {
    print();
  }

  static void print() throws IOException, InterruptedException {
    System.out.printf("Lecture in sync at 80x24, speed 1, 30 frames a second, after the first 3 s%n");
    System.out.printf("%-9s | %8s %10s %10s | %10s %10s | %12s%n", "colours", "CPU %", "MB", "most MB", "B/s",
        "peak B/s", "hung up, ms");
    lecture("truecolor");
    lecture("256");
    paused();
  }

  private static void lecture(String colours) throws InterruptedException {
    try (var watched = Watched.run(Map.of(), HOME.resolve("bin/wetpaint").toString(), "--color", colours,
        "--fps", "30")) {
      watched.await(END_OF_FRAME);
      Thread.sleep(3000);
      var before = watched.processorSeconds();
      watched.countAnew();
      var start = System.nanoTime();
      watched.await("Done in");
      var seconds = (System.nanoTime() - start) / NANOS;
      System.out.printf("%-9s | %8.2f %10.1f %10.1f | %10.0f %10d | ", colours,
          100 * (watched.processorSeconds() - before) / seconds, watched.resident(), watched.mostResident(),
          watched.bytes() / seconds, watched.peak());
      System.out.printf("%12.0f%n", watched.hangUp() / 1e6);
    }
  }

  private static void paused() throws InterruptedException {
    try (var watched = Watched.run(Map.of(), HOME.resolve("bin/wetpaint").toString())) {
      watched.await(END_OF_FRAME);
      Thread.sleep(3000);
      watched.type(" ");
      // A caption may be waiting for its turn.
      Thread.sleep(5000);
      watched.countAnew();
      var before = watched.threadNanos();
      Thread.sleep(30_000);
      var taken = watched.threadNanos().entrySet().stream()
          .mapToLong(thread -> thread.getValue() - before.getOrDefault(thread.getKey(), 0L)).sum();
      System.out.printf("%nPaused for 30 s: %.3f %% CPU, %d bytes%n", 100 * taken / NANOS / 30,
          watched.bytes());
      watched.type("q");
      watched.awaitEnd();
    }
  }
}
