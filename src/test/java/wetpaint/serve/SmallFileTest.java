package wetpaint.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files of secrets and keys: whatever is given for one, it is read, or refused in one sentence, and nothing is waited for. */
@Timeout(60)
class SmallFileTest {
  private static final int MOST = 64;

  @TempDir
  Path folder;

  @Test
  void allBytesOfAFileAreRead() throws IOException {
    var bytes = new byte[MOST];
    bytes[1] = -1;
    assertThat(SmallFile.read(Files.write(folder.resolve("full"), bytes), MOST, "a secret")).isEqualTo(bytes);
    assertThat(SmallFile.read(Files.createFile(folder.resolve("empty")), MOST, "a secret")).isEmpty();
    assertThat(SmallFile.read(Files.createSymbolicLink(folder.resolve("link"), folder.resolve("full")), MOST,
        "a secret")).isEqualTo(bytes);
  }

  @Test
  void whatIsNoSmallFileIsRefused() throws IOException {
    refused(Files.write(folder.resolve("huge"), new byte[MOST + 1]), "more than 64 bytes");
    refused(folder, "a folder");
    refused(folder.resolve("none"), "no such file or folder");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void nothingIsWaitedForThatMayNeverEnd() throws Exception {
    var pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    for (var endless : List.of(pipe, Path.of("/dev/zero"))) {
      refused(endless, "a device or a pipe");
      assertThatThrownBy(() -> RelaySeal.in(endless, RelayAddress.of("--relay", "redis://localhost/a")))
          .isInstanceOf(ServeException.class).hasMessageContaining("a device or a pipe");
      assertThatThrownBy(() -> TeacherKeys.in(endless)).isInstanceOf(ServeException.class)
          .hasMessageContaining("a device or a pipe");
      assertThatThrownBy(() -> TlsFiles.context(endless, endless)).isInstanceOf(ServeException.class)
          .hasMessageContaining("a device or a pipe");
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void thePipeOfAShellIsReadToItsEndAndNotLonger() throws Exception {
    // What the process reads from is a pipe that this one writes to, and the process leaves it alone.
    var reader = new ProcessBuilder("sleep", "50").start();
    var pipe = Path.of("/proc/" + reader.pid() + "/fd/0");
    try {
      try (var _ = reader.getOutputStream()) {
        assertThatThrownBy(() -> SmallFile.read(pipe, MOST, "a secret", Duration.ofMillis(1)))
            .isInstanceOf(ServeException.class)
            .hasMessageContaining("a pipe to which nobody had written all");
      }
    } finally {
      reader.destroyForcibly();
    }
    var other = new ProcessBuilder("sleep", "50").start();
    try {
      try (var to = other.getOutputStream()) {
        to.write("a secret".getBytes(UTF_8));
      }
      assertThat(SmallFile.read(Path.of("/proc/" + other.pid() + "/fd/0"), MOST, "a secret"))
          .asString(UTF_8).isEqualTo("a secret");
    } finally {
      other.destroyForcibly();
    }
  }

  private void refused(Path file, String found) {
    assertThatThrownBy(() -> SmallFile.read(file, MOST, "a secret")).isInstanceOf(ServeException.class)
        .hasMessage(file + ": expected a secret, found " + found);
  }
}
