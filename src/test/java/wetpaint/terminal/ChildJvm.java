package wetpaint.terminal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import wetpaint.Main;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * How tests run a program of this class path in a JVM of its own. It has jars instead of folders, for only of those can classes be
 * cached (JEP 514): whoever asks first leaves a cache for all, and a child takes half the CPU time until it shows something.
 */
public final class ChildJvm {
  private static final Path FOLDER = Path.of("target/children").toAbsolutePath();
  /** Most of what a short life runs is not worth compiling, and what a training run found out about that is only for another compiler. */
  private static final List<String> OPTIONS = List.of("--enable-native-access=ALL-UNNAMED",
      "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:CompileThresholdScaling=8",
      "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTReplayTraining", "-XX:-AOTRecordTraining");
  private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final Path ARGUMENTS = prepared();

  private ChildJvm() {}

  /** The words of a command that runs a program with arguments. */
  public static List<String> command(Class<?> program, String... arguments) {
    return command(List.of(), program, arguments);
  }

  /** The same with more options for the JVM. A file has the class path: a line that is typed has 4,095 bytes at most (N_TTY of Linux). */
  public static List<String> command(List<String> options, Class<?> program, String... arguments) {
    return Stream.of(Stream.of(JAVA, "@" + ARGUMENTS), options.stream(), Stream.of(program.getName()),
        Stream.of(arguments)).flatMap(words -> words).toList();
  }

  /** One at a time of the test JVMs prepares it, for these very classes. */
  private static Path prepared() {
    try {
      Files.createDirectories(FOLDER);
      try (var channel = FileChannel.open(FOLDER.resolve("lock"), CREATE, WRITE); var _ = channel.lock()) {
        var arguments = FOLDER.resolve("arguments");
        var of = FOLDER.resolve("of");
        var state = state();
        if (Files.notExists(of) || !Files.readAllLines(of).equals(state)) {
          Files.deleteIfExists(of);
          Files.writeString(arguments, arguments());
          Files.write(of, state);
        }
        return arguments;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Path> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)).map(Path::of);
  }

  /** Other classes, or other libraries, have another one. */
  private static List<String> state() throws IOException {
    var state = new ArrayList<String>();
    for (var entry : classPath().toList()) {
      try (var files = Files.walk(entry)) {
        for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
          state.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
        }
      }
    }
    return state;
  }

  private static String arguments() throws IOException, InterruptedException {
    var jars = new ArrayList<String>();
    for (var entry : classPath().toList()) {
      jars.add(
          Files.isDirectory(entry) ? jar(entry, FOLDER.resolve(jars.size() + ".jar")) : entry.toString());
    }
    var options = Stream.concat(OPTIONS.stream(), Stream.of("-cp", String.join(File.pathSeparator, jars)))
        .map(option -> "\"" + option.replace("\\", "\\\\") + "\"\n").collect(Collectors.joining());
    var plain = Files.writeString(FOLDER.resolve("plain"), options);
    var cache = FOLDER.resolve("classes.aot");
    try (var terminal = Pseudoterminal.run(80, 24, Map.of(), JAVA, "@" + plain, "-XX:AOTCacheOutput=" + cache,
        Main.class.getName())) {
      terminal.awaitScreen("1 sync");
      terminal.type("q");
      if (terminal.awaitEnd() != 0) {
        throw new IOException(terminal.output());
      }
    }
    return options + "\"-XX:AOTCache=" + cache + "\"\n";
  }

  private static String jar(Path classes, Path jar) throws IOException {
    var made = ToolProvider.findFirst("jar").orElseThrow()
        .run(System.out, System.err, "-c", "-0", "-f", jar.toString(), "-C", classes.toString(), ".");
    if (made != 0) {
      throw new IOException(jar + ": exit code " + made);
    }
    return jar.toString();
  }
}
