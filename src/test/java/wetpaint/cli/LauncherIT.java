package wetpaint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The packaged program, started as users start it. */
@Timeout(120)
class LauncherIT {
  private static final Path PACKAGED = Path.of(System.getProperty("wetpaint.home", "target/wetpaint"))
      .toAbsolutePath();
  private static final String JAVA = System.getProperty("java.home");
  /** Prints its arguments, a line each. */
  private static final String PARROT = "#!/bin/sh\nprintf '%s\\n' \"$0\" \"$@\"\n";

  @TempDir
  Path folder;
  private Path home = PACKAGED;

  @BeforeEach
  void install() throws IOException {
    home = Files.createDirectory(folder.resolve("paint & go"));
    try (var files = Files.walk(PACKAGED)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var to = home.resolve(PACKAGED.relativize(file));
        Files.createDirectories(to.getParent());
        Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  @Test
  void aPathWithSpacesAndSymlinksToIt() throws Exception {
    var links = Files.createDirectory(folder.resolve("my bin"));
    Files.createSymbolicLink(links.resolve("absolute"), home.resolve("bin/wetpaint"));
    Files.createSymbolicLink(links.resolve("relative"), Path.of("../paint & go/bin/wetpaint"));
    Files.createSymbolicLink(links.resolve("chain"), Path.of("relative"));
    for (var command : new String[]{"'" + home + "/bin/wetpaint'", "'my bin/absolute'", "'my bin/relative'",
        "'my bin/chain'", "PATH=\"$PWD/my bin:$PATH\" chain", "cd 'my bin'; sh chain"}) {
      assertThat(shell(command + " --version", Map.of("JAVA_HOME", JAVA))).as(command)
          .matches(spoken -> spoken.code() == 0 && spoken.err().isEmpty()
              && spoken.out().matches("wetpaint 1\\.0\\.0, .*commit.*, Java \\d.*\n"));
    }
  }

  @Test
  void nothingButTheJournal() throws Exception {
    assertThat(launch("simulate --events --mode async", Map.of("JAVA_HOME", JAVA)))
        .isEqualTo(Spoken.of("simulate --events --mode async"));
  }

  @Test
  void aMistakeIsOneLine() throws Exception {
    assertThat(launch("simulate --mode asink", Map.of("JAVA_HOME", JAVA)))
        .isEqualTo(Spoken.of("simulate --mode asink"));
  }

  @Test
  void noTerminalNoShow() throws Exception {
    var spoken = launch("show", Map.of("JAVA_HOME", JAVA));
    assertThat(spoken.code()).isEqualTo(2);
    assertThat(spoken.out()).isEmpty();
    assertThat(spoken.err()).contains("wetpaint simulate").hasLineCount(1);
  }

  @Test
  void aReaderThatHasSeenEnough() throws Exception {
    var spoken = shell("('" + home + "/bin/wetpaint' simulate --events; echo $? >&2) | true",
        Map.of("JAVA_HOME", JAVA));
    assertThat(spoken).isEqualTo(new Spoken(0, "", "0\n"));
  }

  /** A JVM whose standard output is closed writes into the first file it opens, and dies of it. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      simulate <&-   | 0
      simulate >&-   | 1
      simulate 2>&-  | 0
      --help >&-     | 1
      show >&-       | 2
      record - <&-   | 2
      simulate <&- >&- 2>&- | 1
      """)
  void aStreamThatIsClosedIsNoCrash(String arguments, int code) throws Exception {
    var spoken = launch(arguments, Map.of("JAVA_HOME", JAVA));
    assertThat(spoken.code()).isEqualTo(code);
    assertThat(spoken.out()).isEqualTo(code == 0 ? Spoken.of("simulate").out() : "");
    assertThat(spoken.err().lines().count()).isEqualTo(arguments.contains("2>&-") || code == 0 ? 0 : 1);
  }

  /** Of C, of a locale that is not installed, and where the program itself is in such a folder. */
  @ParameterizedTest
  @ValueSource(strings = {"C", "xx_YY.UTF-8", "C.UTF-8"})
  void namesThatTheLocaleCanNotHold(String locale) throws Exception {
    var moved = Files.move(home, folder.resolve("Größe"));
    Files.writeString(Files.createDirectory(folder.resolve("日本")).resolve("naïve.yaml"),
        "name: x\ncanvases: [{name: Café, layers: 1s/1s, picture: größe.png}]\n");
    var spoken = shell(
        "cd 日本; LC_ALL=" + locale + " '" + moved + "/bin/wetpaint' simulate --scenario naïve.yaml",
        Map.of("JAVA_HOME", JAVA));
    assertThat(spoken.err()).isEmpty();
    assertThat(spoken.out()).contains("Café");
  }

  /** The bytes of Latin-1 are no UTF-8: the locale is told as the reason. */
  @Test
  void namesThatNoLocaleHereCanHold() throws Exception {
    var named = shell("'" + home + "/bin/wetpaint' simulate --scenario \"$(printf 'gr\\366\\337e.yaml')\"",
        Map.of("JAVA_HOME", JAVA));
    assertThat(named.code()).isEqualTo(2);
    assertThat(named.err()).contains("in the character set of the locale (UTF-8), found other bytes")
        .hasLineCount(1);
    var moved = shell(
        "d=$(printf 'gr\\366\\337e'); cp -r '" + home + "' \"$d\" && \"$d/bin/wetpaint\" --version",
        Map.of("JAVA_HOME", JAVA));
    assertThat(moved.code()).isEqualTo(2);
    assertThat(moved.err()).contains("expected to be installed in a folder whose name is UTF-8")
        .hasLineCount(1);
  }

  /** As they were packaged, and after they were moved: the JVM is told not to start without one. */
  @ParameterizedTest
  @CsvSource({"text, --version, 0", "show, record, 2"})
  void theCachesAreGoodToStartFrom(String cache, String line, int code) throws Exception {
    assumeTrue(
        Files.exists(PACKAGED.resolve("lib/show.aot")) || Files.exists(PACKAGED.resolve("lib/text.aot")),
        "they are made where a terminal is to be had");
    assertThat(home.resolve("lib/" + cache + ".aot")).exists();
    var spoken = launch(line, Map.of("JAVA_HOME", JAVA, "JDK_JAVA_OPTIONS", "-XX:AOTMode=on"));
    assertThat(spoken.code()).isEqualTo(code);
    assertThat(spoken.err()).startsWith("NOTE: Picked up JDK_JAVA_OPTIONS").doesNotContain("AOT cache");
    assertThat(spoken.out() + spoken.err()).contains("wetpaint ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no cache of the JVM's"})
  void aCacheThatIsNoneChangesNothing(String text) throws Exception {
    var cache = home.resolve("lib/text.aot");
    if (text.isEmpty()) {
      Files.deleteIfExists(cache);
    } else {
      Files.writeString(cache, text);
    }
    assertThat(launch("simulate", Map.of("JAVA_HOME", JAVA))).isEqualTo(Spoken.of("simulate"));
  }

  @Test
  void aCacheOfOlderFilesChangesNothing() throws Exception {
    try (var jars = Files.list(home.resolve("lib"))) {
      for (var jar : jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
      }
    }
    assertThat(launch("simulate", Map.of("JAVA_HOME", JAVA))).isEqualTo(Spoken.of("simulate"));
  }

  @Test
  void theFirstJavaThatIsNewEnough() throws Exception {
    var old = java("old", "17.0.15");
    var fresh = java("fresh", "25");
    var newer = java("newer", "26.0.1");
    assertThat(launch("a", Map.of("WETPAINT_JAVA_HOME", newer, "JAVA_HOME", fresh)).out()).startsWith(newer);
    assertThat(launch("a", Map.of("JAVA_HOME", fresh, "PATH", newer + "/bin:/usr/bin:/bin")).out())
        .startsWith(fresh);
    assertThat(launch("a", Map.of("JAVA_HOME", old, "PATH", fresh + "/bin:/usr/bin:/bin")).out())
        .startsWith(fresh);
  }

  @Test
  void aJavaOnThePathMayBeASymlink() throws Exception {
    var bin = Files.createDirectory(folder.resolve("links"));
    Files.createSymbolicLink(bin.resolve("java"), Path.of(java("real", "25.0.3"), "bin", "java"));
    assertThat(launch("a", Map.of("PATH", bin + ":/usr/bin:/bin")).out())
        .startsWith(folder.resolve("real").toString());
  }

  @Test
  void argumentsArriveAsTheyAre() throws Exception {
    var spoken = shell("'" + home + "/bin/wetpaint' 'a b' '' '*' '$HOME' '\"'",
        Map.of("JAVA_HOME", java("java", "25")));
    assertThat(spoken.out()).endsWith("wetpaint.jar\na b\n\n*\n$HOME\n\"\n")
        .contains("\n--enable-native-access=ALL-UNNAMED\n");
  }

  @Test
  void aJavaHomeThatIsNoneIsTold() throws Exception {
    assertThat(launch("simulate", Map.of("WETPAINT_JAVA_HOME", "/nowhere", "JAVA_HOME", JAVA)))
        .isEqualTo(new Spoken(2, "",
            "wetpaint: expected the home of a Java 25 or newer in WETPAINT_JAVA_HOME, found /nowhere\n"));
  }

  @Test
  void noJavaIsTold() throws Exception {
    // The usual places of the machine that tests may well have a Java 25, but not one of the far future.
    var launcher = home.resolve("bin/wetpaint");
    Files.writeString(launcher, Files.readString(launcher).replace("need=25", "need=999"));
    assertThat(launch("simulate", Map.of("JAVA_HOME", JAVA)))
        .isEqualTo(new Spoken(2, "", "wetpaint: expected a Java 999 or newer,"
            + " found none; install one, or let WETPAINT_JAVA_HOME or JAVA_HOME point to it\n"));
  }

  /** The home of something that says it is a Java. */
  private String java(String name, String version) throws IOException {
    var made = Files.createDirectories(folder.resolve(name));
    Files.writeString(made.resolve("release"),
        "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"Any\"\n");
    var java = Files.createDirectory(made.resolve("bin")).resolve("java");
    Files.writeString(java, PARROT);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    return made.toString();
  }

  private Spoken launch(String arguments, Map<String, String> environment) throws Exception {
    return shell("'" + home + "/bin/wetpaint' " + arguments, environment);
  }

  private Spoken shell(String command, Map<String, String> environment) throws Exception {
    var out = folder.resolve("out");
    var err = folder.resolve("err");
    var process = new ProcessBuilder("sh", "-c", command).directory(folder.toFile())
        .redirectOutput(out.toFile())
        .redirectError(err.toFile());
    Stream.of("WETPAINT_JAVA_HOME", "JAVA_HOME", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")
        .forEach(process.environment()::remove);
    process.environment().putAll(environment);
    process.environment().put("LC_ALL", "C.UTF-8");
    var code = process.redirectInput(Path.of("/dev/null").toFile()).start().waitFor();
    return new Spoken(code, Files.readString(out), Files.readString(err));
  }
}
