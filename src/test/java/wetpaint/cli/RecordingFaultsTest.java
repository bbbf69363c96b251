package wetpaint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.jr.ob.JSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.Main;
import wetpaint.record.SmallDisk;
import wetpaint.terminal.ChildJvm;
import wetpaint.terminal.Pseudoterminal;

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
    try (var terminal = live(cast)) {
      terminal.type("2");
      terminal.await("thirty lines", () -> Files.exists(cast) && lines(cast) >= 30);
      terminal.process().destroyForcibly();
      terminal.awaitEnd();
    }
    assertGood(cast);
    var tape = folder.resolve("live.tape");
    assertThat(tape).content().contains("Type \"2\"");
    assertThat(Spoken.of(UTF_8, "record", tape.toString(), "-o", folder.resolve("x.png").toString()))
        .isEqualTo(new Spoken(0, "", ""));
  }

  @Test
  void aDiskThatGetsFullEndsTheRecordingAndNotTheShow() throws Exception {
    var disk = Files.createDirectory(folder.resolve("disk"));
    try (var _ = new SmallDisk(disk, 24)) {
      var cast = disk.resolve("live.cast");
      try (var terminal = live(cast)) {
        var sizes = new ArrayList<>(List.of(0L));
        terminal.await("thirty frames of which nothing is kept", () -> {
          sizes.add(Files.exists(cast) ? cast.toFile().length() : 0);
          return sizes.getLast() > 0 && sizes.stream().filter(sizes.getLast()::equals).count() > 30;
        });
        terminal.type("q");
        assertThat(terminal.awaitEnd()).isEqualTo(1);
        assertThat(terminal.output().strip()).endsWith(cast + ": " + NO_SPACE);
      }
      assertGood(cast);
    }
  }

  @Test
  void whatCantBeRecordedFromTheStartIsNotShown() throws Exception {
    var tape = Files.writeString(folder.resolve("live.tape"), "mine");
    try (var terminal = live(folder.resolve("live.cast"))) {
      assertThat(terminal.awaitEnd()).isEqualTo(2);
      assertThat(terminal.output().strip())
          .endsWith("wetpaint: " + tape + ": exists already, --force overwrites it");
    }
    assertThat(tape).hasContent("mine");
    assertThat(folder.resolve("live.cast")).doesNotExist();
  }

  @Test
  void aBarOnATerminalThatIsAskedNothing() throws Exception {
    var tape = Files.writeString(folder.resolve("x.tape"), "Set Framerate 5 Sleep 30s").toString();
    var command = Pseudoterminal.java(Main.class, "record", tape, "-o", folder.resolve("x.gif").toString());
    try (var terminal = Pseudoterminal.run(80, 24, Map.of("TERM", "xterm"), "sh", "-c", "exec " + command)) {
      assertThat(terminal.awaitEnd()).isZero();
      assertThat(terminal.output()).contains("Recording").doesNotContain("\033");
    }
  }

  /** Frames are few here, events and journal are those of eight minutes. */
  @Test
  void aLongTapeTakesNoMoreMemoryThanAShortOne() throws Exception {
    var tape = Files.writeString(folder.resolve("long.tape"),
        "Set Framerate 1\n" + "Type@0 \"r\" Sleep 30s\n".repeat(16)).toString();
    var command = ChildJvm.command(List.of("-Xmx20m"), Main.class, "record", tape, "--animate", "-o",
        folder.resolve("long.cast").toString(), folder.resolve("long.svg").toString());
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

  private static Pseudoterminal live(Path cast) throws IOException {
    return Pseudoterminal.script("exec " + Pseudoterminal.java(Main.class, "--record", cast.toString()));
  }

  private static long lines(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
