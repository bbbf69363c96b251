package wetpaint.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A command whose standard output the shell has closed. */
class ClosedOutputTest {
  @Test
  void saysThatTheOutputCantBeWritten() throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process = new ProcessBuilder("sh", "-c",
        "exec \"$0\" -XX:TieredStopAtLevel=1 -cp \"$1\" wetpaint.Main scenarios >&-",
        java, System.getProperty("java.class.path")).start();
    var said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isEqualTo(Cli.FAULT);
    assertThat(said.lines()).singleElement().asString()
        .startsWith("wetpaint scenarios: the output can't be written");
  }
}
