package wetpaint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.jr.ob.JSON;
import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.Main;
import wetpaint.record.SmallDisk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Recordings of which the disk gets full, or the process is killed, or that last long; what is said meanwhile. */
@Timeout(120)
class RecordingFaultsTest {
  private static final String NO_SPACE = "could not be written: No space left on device";

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"x.cast", "x.gif", "x.png", "x.svg"})
  void aFullDiskIsNamedAndNothingIsLeft(String name) throws Exception {
    var disk = Files.createDirectory(folder.resolve("disk"));
    var tape = Files.writeString(folder.resolve("x.tape"), "Set FontSize 40 Sleep 5s").toString();
    try (var _ = new SmallDisk(disk, 8)) {
      var file = disk.resolve(name).toString();
      assertThat(Spoken.of(UTF_8, "record", tape, "-o", file, "--animate"))
          .isEqualTo(new Spoken(1, "", "wetpaint record: " + file + ": " + NO_SPACE + "\n"));
      assertThat(disk).isEmptyDirectory();
    }
  }

  @Test
  void aKilledProcessLeavesACastAndATapeThatAreGoodUpToThere() throws Exception {
    var cast = folder.resolve("live.cast");
    var process = live(cast);
    type(process, "2");
    while (Files.notExists(cast) || Files.readAllLines(cast).size() < 30) {
      read(process);
    }
    process.destroyForcibly().waitFor();
    assertGood(cast);
    var tape = folder.resolve("live.tape");
    assertThat(tape).content().contains("Type \"2\"");
    assertThat(Spoken.of(UTF_8, "record", tape.toString(), "-o", folder.resolve("x.png").toString()))
        .isEqualTo(new Spoken(0, "", ""));
  }

  @Test
  void aDiskThatGetsFullEndsTheRecordingAndNotTheShow() throws Exception {
    var disk = Files.createDirectory(folder.resolve("disk"));
    try (var _ = new SmallDisk(disk, 64)) {
      var cast = disk.resolve("live.cast");
      var process = live(cast);
      long size = 0;
      for (var frames = 0; frames < 30 || size == 0; frames++) {
        read(process);
        var now = Files.exists(cast) ? Files.size(cast) : 0;
        frames = now == size ? frames : 0;
        size = now;
      }
      type(process, "q");
      var end = rest(process);
      assertThat(process.waitFor()).isEqualTo(1);
      assertThat(end.strip()).endsWith(cast + ": " + NO_SPACE);
      assertGood(cast);
    }
  }

  @Test
  void whatCantBeRecordedFromTheStartIsNotShown() throws Exception {
    var tape = Files.writeString(folder.resolve("live.tape"), "mine");
    var process = live(folder.resolve("live.cast"));
    var out = rest(process);
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(out.strip())
        .endsWith("wetpaint: " + tape + ": exists already, --force overwrites it");
    assertThat(tape).hasContent("mine");
    assertThat(folder.resolve("live.cast")).doesNotExist();
  }

  @Test
  void aBarOnATerminalThatIsAskedNothing() throws Exception {
    var tape = Files.writeString(folder.resolve("x.tape"), "Set Framerate 5 Sleep 30s").toString();
    var command = new ArrayList<>(java("-Xshare:auto"));
    command.addAll(List.of("record", tape, "-o", folder.resolve("x.gif").toString()));
    var process = new PtyProcessBuilder(command.toArray(String[]::new))
        .setEnvironment(Map.of("TERM", "xterm")).start();
    assertThat(rest(process)).contains("Recording").doesNotContain("\033");
    assertThat(process.waitFor()).isZero();
  }

  /** Frames are few here, events and journal are those of eight minutes. */
  @Test
  void aLongTapeTakesNoMoreMemoryThanAShortOne() throws Exception {
    var tape = Files.writeString(folder.resolve("long.tape"),
        "Set Framerate 1\n" + "Type@0 \"r\" Sleep 30s\n".repeat(16)).toString();
    var command = new ArrayList<>(java("-Xmx20m"));
    command.addAll(List.of("record", tape, "--animate", "-o"));
    command.addAll(List.of(folder.resolve("long.cast").toString(), folder.resolve("long.svg").toString()));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).isEmpty();
    assertThat(process.waitFor()).isZero();
    assertThat(folder.resolve("long.svg")).isNotEmptyFile();
  }

  private static void assertGood(Path cast) throws IOException {
    assertThat(Files.readString(cast)).endsWith("\n");
    var lines = Files.readAllLines(cast);
    assertThat(JSON.std.mapFrom(lines.getFirst())).containsEntry("version", 3);
    for (var line : lines.subList(1, lines.size())) {
      assertThat(JSON.std.listFrom(line)).hasSize(3);
    }
  }

  private static List<String> java(String option) {
    return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), option,
        "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
        System.getProperty("java.class.path"), Main.class.getName());
  }

  private static PtyProcess live(Path cast) throws IOException {
    var command = new ArrayList<>(java("-Xshare:auto"));
    command.addAll(List.of("--record", cast.toString()));
    return new PtyProcessBuilder(command.toArray(String[]::new))
        .setEnvironment(Map.of("TERM", "xterm-256color", "LANG", "C.UTF-8", "PATH", System.getenv("PATH")))
        .setInitialColumns(80).setInitialRows(24).start();
  }

  private static void type(PtyProcess process, String keys) throws IOException {
    process.getOutputStream().write(keys.getBytes(UTF_8));
    process.getOutputStream().flush();
  }

  /** What comes next, a frame or so; nothing at the end. */
  private static String read(PtyProcess process) {
    try {
      var bytes = new byte[1 << 16];
      var count = process.getInputStream().read(bytes);
      return count < 0 ? "" : new String(bytes, 0, count, UTF_8);
    } catch (IOException e) {
      return ""; // the other side has gone
    }
  }

  private static String rest(PtyProcess process) {
    var rest = new StringBuilder();
    for (var more = read(process); !more.isEmpty(); more = read(process)) {
      rest.append(more);
    }
    return rest.toString();
  }
}
