package wetpaint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import wetpaint.terminal.Pseudoterminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The archive and the Debian package that {@code mvn -Pdist} leaves, where there is no Java and nothing on the PATH. */
@Timeout(300)
class DistIT {
  private static final long MOST = 55L << 20;
  private static final Map<String, String> BARE = Map.of("PATH", "/nowhere", "LC_ALL", "C.UTF-8", "TERM",
      "xterm-256color");

  @TempDir
  Path folder;

  @BeforeEach
  void packed() throws IOException {
    assumeTrue(find("*.tar.gz").size() == 1, "only mvn -Pdist makes the archives");
  }

  @Test
  void theArchiveRunsShowsAndRecordsWithoutJava() throws Exception {
    var archive = find("*.tar.gz").getFirst();
    assertThat(Files.size(archive)).isLessThan(MOST);
    say(Map.of("PATH", "/usr/bin:/bin"), "tar", "-xzf", archive.toString());
    var name = String.valueOf(archive.getFileName()).replace(".tar.gz", "");
    var program = folder.resolve(name).resolve("bin/wetpaint").toString();
    assertThat(say(BARE, program, "simulate")).isEqualTo(Spoken.of("simulate").out());
    say(BARE, program, "doctor");
    assertThat(say(BARE, program, "measure", "--repeat", "1", "--scale", "20")).contains("virtual");
    var tape = Files.writeString(folder.resolve("short.tape"), "Set Mode async\nSleep 1s\n");
    say(BARE, program, "record", tape.toString(), "-o", folder.resolve("short.gif").toString());
    assertThat(folder.resolve("short.gif")).isNotEmptyFile();
    try (var terminal = Pseudoterminal.run(80, 24, BARE, program)) {
      terminal.awaitScreen("Sunrise");
      terminal.type("q");
      assertThat(terminal.awaitEnd()).isZero();
    }
  }

  @Test
  void theDebianPackageComesAndGoesWithoutATrace() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/dpkg")) && "root".equals(System.getProperty("user.name")),
        "only root can install a Debian package, and only where there is dpkg");
    var root = folder.resolve("root");
    Files.createDirectories(root.resolve("var/lib/dpkg/info"));
    Files.createDirectories(root.resolve("var/lib/dpkg/updates"));
    Files.createFile(root.resolve("var/lib/dpkg/status"));
    var whole = Map.of("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
    var dpkg = List.of("dpkg", "--root=" + root, "--force-depends", "--log=" + folder.resolve("dpkg.log"));
    say(whole, with(dpkg, "-i", find("*.deb").getFirst().toString()));
    assertThat(say(whole, root.resolve("usr/bin/wetpaint").toString(), "--version"))
        .startsWith("wetpaint 1.0.0");
    assertThat(root.resolve("usr/share/man/man1/wetpaint-simulate.1.gz")).isRegularFile();
    say(whole, with(dpkg, "-P", "wetpaint"));
    try (var left = Files.walk(root)) {
      assertThat(left.filter(Files::isRegularFile))
          .allMatch(file -> file.startsWith(root.resolve("var/lib/dpkg")));
    }
  }

  private static String[] with(List<String> words, String... more) {
    return Stream.concat(words.stream(), Arrays.stream(more))
        .toArray(String[]::new);
  }

  private static List<Path> find(String pattern) throws IOException {
    var target = Path.of(System.getProperty("wetpaint.home", "target/wetpaint")).toAbsolutePath()
        .resolveSibling("");
    try (var files = Files.newDirectoryStream(target, "wetpaint[-_]" + pattern)) {
      return StreamSupport.stream(files.spliterator(), false).toList();
    }
  }

  private String say(Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    var said = folder.resolve("said");
    var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
        .redirectOutput(said.toFile());
    process.environment().clear();
    process.environment().putAll(environment);
    process.environment().put("HOME", folder.toString());
    var running = process.start();
    assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(running.exitValue()).as(Files.readString(said)).isZero();
    return Files.readString(said);
  }
}
