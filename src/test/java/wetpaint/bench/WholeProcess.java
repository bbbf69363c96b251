package wetpaint.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What the packaged program takes of a machine (Linux only): until its first frame, beside a bare JVM; over the lecture; and
 * while it is paused.
 */
final class WholeProcess {
  private static final Path HOME = Path.of("target/wetpaint").toAbsolutePath();
  private static final String END_OF_FRAME = "\033[?2026l";
  private static final double NANOS = 1e9;
  private static final int TIMES = 10;

  private WholeProcess() {}

  public static void main(String[] args) throws Exception {
    print();
  }

  static void print() throws IOException, InterruptedException {
    startUp();
    System.out.printf("%nLecture in sync at 80x24, speed 1, 30 frames a second, after the first 3 s%n");
    System.out.printf("%-9s | %8s %10s %10s | %10s %10s | %12s%n", "colours", "CPU %", "MB", "most MB", "B/s",
        "peak B/s", "hung up, ms");
    lecture("truecolor");
    lecture("256");
    paused();
  }

  private static void startUp() throws IOException {
    var without = Files.createTempDirectory("wetpaint");
    copy(HOME, without);
    Files.deleteIfExists(without.resolve("lib/wetpaint.aot"));
    var bare = new ArrayList<Double>();
    var cold = new ArrayList<Double>();
    var cached = new ArrayList<Double>();
    for (int i = 0; i < TIMES; i++) {
      bare.add(hello());
      cold.add(firstFrame(without));
      cached.add(firstFrame(HOME));
    }
    System.out.printf("ms to the first frame, median of %d (fastest, slowest)%n", TIMES);
    row("bare hello world", bare);
    row("wetpaint without its cache", cold);
    row("wetpaint", cached);
    for (var file : List.of("lib", "bin")) {
      try (var files = Files.list(without.resolve(file))) {
        for (var one : files.toList()) {
          Files.delete(one);
        }
      }
      Files.delete(without.resolve(file));
    }
    Files.delete(without);
  }

  private static void row(String what, List<Double> millis) {
    Collections.sort(millis);
    System.out.printf("%-26s | %6.0f (%.0f, %.0f)%n", what,
        (millis.get(TIMES / 2 - 1) + millis.get(TIMES / 2)) / 2, millis.getFirst(), millis.getLast());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = to.resolve(from.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static double hello() {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    try (var watched = Watched.run(Map.of(), java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
        classes(), Hello.class.getName())) {
      return watched.await("hello") / 1e6;
    }
  }

  /** Where the compiled benchmarks are. */
  private static String classes() {
    return Path.of(URI.create(Hello.class.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }

  private static double firstFrame(Path home) {
    try (var watched = Watched.run(Map.of(), home.resolve("bin/wetpaint").toString())) {
      var nanos = watched.await(END_OF_FRAME);
      watched.type("q");
      watched.awaitEnd();
      return nanos / 1e6;
    }
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
      var before = watched.processorSeconds();
      Thread.sleep(30_000);
      System.out.printf("%nPaused for 30 s: %.3f %% CPU, %d bytes%n",
          100 * (watched.processorSeconds() - before) / 30, watched.bytes());
      watched.type("q");
      watched.awaitEnd();
    }
  }
}
