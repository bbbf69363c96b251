package wetpaint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

/**
 * How long the packaged program takes until its first frame, for each command's help and for the lecture's simulation, each in turn
 * beside a bare JVM that says hello (Linux only).
 */
final class StartTimes {
  private static final Path HOME = Path.of("target/wetpaint").toAbsolutePath();
  private static final String CACHES = ".aot";
  private static final String END_OF_FRAME = "\033[?2026l";
  private static final int TIMES = 11;
  /** All but those that are not in the list of commands: that of the root says it all. */
  private static final List<String> COMMANDS = List.of("show", "simulate", "record", "play", "scenarios",
      "themes",
      "listings", "lesson", "lessons", "page", "serve", "real", "measure", "doctor", "man",
      "completion");

  private StartTimes() {}

  /** A start of something. */
  private record Start(String what, DoubleSupplier millis, List<Double> took) {
    static Start of(String what, DoubleSupplier millis) {
      return new Start(what, millis, new ArrayList<>());
    }

    void run() {
      took.add(millis.getAsDouble());
    }

    double median() {
      return took.stream().sorted().toList().get(took.size() / 2);
    }
  }

  static void print() throws IOException {
    var bare = Start.of("bare hello world", StartTimes::hello);
    var without = Files.createTempDirectory("wetpaint");
    copy(HOME, without);
    var starts = Stream.concat(
        Stream.of(bare, Start.of("first frame, without the cache", () -> firstFrame(without)),
            Start.of("first frame", () -> firstFrame(HOME)), Start.of("simulate", () -> whole("simulate")),
            Start.of("--version", () -> whole("--version")), Start.of("--help", () -> whole("--help"))),
        COMMANDS.stream().map(name -> Start.of(name + " --help", () -> whole(name, "--help")))).toList();
    for (var time = 0; time < TIMES; time++) {
      starts.forEach(Start::run);
    }
    System.out.printf("%-32s | %6s %8s %8s | %s%n", "ms, in turn, of " + TIMES, "median", "fastest",
        "slowest",
        "times hello");
    for (var start : starts) {
      var sorted = start.took().stream().sorted().toList();
      System.out.printf("%-32s | %6.0f %8.0f %8.0f | %.1f%n", start.what(), start.median(), sorted.getFirst(),
          sorted.getLast(), start.median() / bare.median());
    }
    delete(without);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(CACHES))
          .toList()) {
        var copy = to.resolve(from.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static double hello() {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return whole(List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classes(),
        Hello.class.getName()));
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

  private static double whole(String... words) {
    return whole(
        Stream.concat(Stream.of(HOME.resolve("bin/wetpaint").toString()), Stream.of(words)).toList());
  }

  /** Milliseconds from the start of a command to its end. */
  private static double whole(List<String> command) {
    try {
      var builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.INHERIT);
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      var begun = System.nanoTime();
      var code = builder.start().waitFor();
      var nanos = System.nanoTime() - begun;
      if (code != 0) {
        throw new IllegalStateException(command + " ended with " + code);
      }
      return nanos / 1e6;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
