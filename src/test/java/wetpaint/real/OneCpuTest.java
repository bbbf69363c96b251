package wetpaint.real;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Threads that are bound to one CPU have no other. */
class OneCpuTest {
  private static final Path STATUS = Path.of("/proc/thread-self/status");

  @Test
  void aBoundThreadMayUseThatCpuOnlyAndWhoLooksForItKeepsAll() throws IOException, InterruptedException {
    assumeTrue(Files.exists(STATUS), "bound threads are a thing of Linux");
    var before = allowed();
    var cpu = OneCpu.find().orElseThrow();
    assertThat(allowed()).isEqualTo(before);
    var seen = new String[1];
    Thread.ofPlatform().start(() -> {
      if (cpu.bind()) {
        seen[0] = allowed();
      }
    }).join();
    assertThat(seen[0]).isEqualTo(Integer.toString(cpu.number()));
  }

  private static String allowed() {
    try (var lines = Files.lines(STATUS)) {
      return lines.filter(line -> line.startsWith("Cpus_allowed_list:")).findFirst().orElseThrow()
          .replaceAll("\\D*:\\s*", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
