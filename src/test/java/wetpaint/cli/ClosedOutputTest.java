package wetpaint.cli;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import wetpaint.Main;
import wetpaint.terminal.Pseudoterminal;

import static org.assertj.core.api.Assertions.assertThat;

/** A command whose standard output the shell has closed. */
class ClosedOutputTest {
  @Test
  void saysThatTheOutputCantBeWritten() throws Exception {
    var process = new ProcessBuilder("sh", "-c",
        "exec " + Pseudoterminal.java(Main.class, "scenarios") + " >&-").start();
    var said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isEqualTo(Cli.FAULT);
    assertThat(said.lines()).singleElement().asString()
        .startsWith("wetpaint scenarios: the output can't be written");
  }
}
