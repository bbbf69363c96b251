package wetpaint.listing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What runs listings here: the printed programs in a folder, compiled where that saves time. */
final class Toolchain {
  private final Path folder;
  /** Without the script of a version manager before it, which may take longer than a listing. */
  private String python = "python3";

  private Toolchain(Path folder) {
    this.folder = folder;
  }

  /** Prints all listings into the folder, and compiles what there is a compiler for. */
  static Toolchain in(Path folder, List<Listing> listings) throws IOException, InterruptedException {
    var tools = new Toolchain(folder);
    for (var listing : listings) {
      var file = tools.file(listing);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, listing.source());
    }
    tools.compileJava();
    if (found(tools.python).isPresent()) {
      tools.python = tools.output(folder, List.of(tools.python, "-c", "import sys; print(sys.executable)"))
          .strip();
    }
    if (found("go").isPresent()) {
      Files.writeString(folder.resolve("go/go.mod"), "module listings\n\ngo 1.18\n");
      var built = tools.output(folder.resolve("go"), List.of("go", "build", "-o", "bin/", "./..."));
      if (!built.isEmpty()) {
        throw new IOException(built);
      }
    }
    return tools;
  }

  /** The first word of its command that is no program here. */
  static Optional<String> missing(Listing listing) {
    var tools = listing.command().startsWith("taskset")
        ? List.of("taskset", "java")
        : List.of(listing.command().substring(0, listing.command().indexOf(' ')));
    return tools.stream().filter(tool -> !tool.equals("java") && found(tool).isEmpty()).findFirst();
  }

  /** What a listing prints when it is run as its own command says. */
  String run(Listing listing, double scale, int painters) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(listing.command().replaceFirst(" \\[.*", "").split(" ")));
    var name = listing.program().word();
    switch (listing.language()) {
      case JAVA -> {
        command.set(command.indexOf("java"),
            Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.removeLast();
        command.addAll(List.of("-cp", "classes", className(listing)));
      }
      case GO -> {
        command.clear();
        command.add(folder.resolve("go/bin").resolve(name).toString());
      }
      case PYTHON -> command.set(0, python);
      case JAVASCRIPT -> {
      }
    }
    command.add(Double.toString(scale));
    if (listing.command().contains("[PAINTERS]")) {
      command.add(Integer.toString(painters));
    }
    return output(folder.resolve(listing.language().word()), command);
  }

  private Path file(Listing listing) {
    var name = listing.program().word();
    var file = name + "." + listing.language().ending();
    var own = folder.resolve(listing.language().word());
    return listing.language() == Language.GO ? own.resolve(name).resolve(file) : own.resolve(file);
  }

  private void compileJava() throws IOException {
    var java = folder.resolve("java");
    try (var files = Files.list(java)) {
      var arguments = Stream.concat(Stream.of("-proc:none", "-d", java.resolve("classes").toString()),
          files.map(Path::toString).filter(file -> file.endsWith(".java"))).toArray(String[]::new);
      var messages = new ByteArrayOutputStream();
      if (ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments) != 0) {
        throw new IOException(messages.toString(UTF_8));
      }
    }
  }

  private static String className(Listing listing) {
    var words = Arrays.stream(listing.program().word().split("-"));
    return String.join("",
        words.map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)).toList());
  }

  private String output(Path where, List<String> command) throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    var text = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor(1, TimeUnit.MINUTES);
    return process.exitValue() == 0 ? text : text + "exit code " + process.exitValue();
  }

  private static Optional<Path> found(String tool) {
    return Arrays.stream(System.getenv("PATH").split(":")).map(path -> Path.of(path, tool))
        .filter(Files::isExecutable).findFirst();
  }
}
