package wetpaint.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import wetpaint.Main;
import wetpaint.cli.Cli;
import wetpaint.cli.Surroundings;

/**
 * The demo tape as a GIF, beside what ffmpeg's palettegen and paletteuse make of the same frames and what gifsicle takes off,
 * where they are installed; and an hour of tape as a cast in a small heap.
 */
final class Rendering {
  private static final String TAPE = "src/main/resources/tapes/demo.tape";
  private static final String PALETTE = "split[a][b];[a]palettegen[p];[b][p]paletteuse";
  private static final String HEAP = "-Xmx64m";
  /** Without a bar. */
  private static final Surroundings QUIET = new Surroundings(InputStream.nullInputStream(),
      OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), Map.of("LC_ALL", "C.UTF-8"),
      Surroundings.Terminals.NONE, () -> 80);

  private Rendering() {}

  private interface Work {
    void run() throws IOException;
  }

  static void print() throws IOException {
    var folder = Files.createTempDirectory("wetpaint-bench");
    try {
      gif(folder);
      hour(folder);
    } finally {
      try (var files = Files.list(folder)) {
        for (var file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private static void gif(Path folder) throws IOException {
    var ours = folder.resolve("ours.gif");
    System.out.printf("%n%-34s | %8s %10s%n", "the demo tape", "seconds", "bytes");
    for (var run : List.of("GIF, cold", "GIF, warm")) {
      report(run, seconds(() -> record(TAPE, "-o", ours.toString(), "--force")), ours);
    }
    if (there("ffmpeg")) {
      var frames = folder.resolve("frames.mov").toString();
      var theirs = folder.resolve("theirs.gif");
      command("ffmpeg", "-v", "error", "-i", ours.toString(), "-fps_mode", "passthrough", "-c:v", "qtrle",
          frames);
      report("ffmpeg, palettegen and paletteuse", seconds(() -> command("ffmpeg", "-v", "error", "-i", frames,
          "-fps_mode", "passthrough", "-vf", PALETTE, theirs.toString())), theirs);
    }
    if (there("gifsicle")) {
      var less = folder.resolve("less.gif");
      report("GIF, after gifsicle -O3",
          seconds(() -> command("gifsicle", "-w", "-O3", ours.toString(), "-o", less.toString())), less);
    }
    record(TAPE, "-o", folder.resolve("demo.cast").toString(), folder.resolve("demo.svg").toString(),
        "--animate");
    System.out.printf("%-34s | %8s %10d%n", "cast", "", Files.size(folder.resolve("demo.cast")));
    System.out.printf("%-34s | %8s %10d%n", "SVG that moves", "", Files.size(folder.resolve("demo.svg")));
  }

  private static void hour(Path folder) throws IOException {
    var tape = Files.writeString(folder.resolve("hour.tape"), "Type@0 \"r\" Sleep 30s\n".repeat(120));
    var cast = folder.resolve("hour.cast");
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    report("an hour as a cast, " + HEAP,
        seconds(() -> command(java, HEAP, "--enable-native-access=ALL-UNNAMED", "-cp",
            System.getProperty("java.class.path"), Main.class.getName(), "record", tape.toString(), "-o",
            cast.toString())),
        cast);
  }

  private static void report(String what, double seconds, Path file) throws IOException {
    System.out.printf("%-34s | %8.2f %10d%n", what, seconds, Files.size(file));
  }

  private static void record(String... words) {
    var line = Stream.concat(Stream.of("record"), Stream.of(words)).toArray(String[]::new);
    if (Cli.run(QUIET, line) != 0) {
      throw new IllegalStateException("not recorded: " + String.join(" ", words));
    }
  }

  private static double seconds(Work work) throws IOException {
    var start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static boolean there(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static void command(String... words) throws IOException {
    try {
      var process = new ProcessBuilder(words).redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      if (process.waitFor() != 0) {
        throw new IOException(words[0] + " failed");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
