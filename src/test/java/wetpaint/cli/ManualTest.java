package wetpaint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The manual and the completion know every command and option that the help knows, in the words of the tools that read them. */
class ManualTest {
  @TempDir
  Path folder;

  @Test
  void aPageForEachCommandWithEachOfItsOptions() {
    var root = Commands
        .all(Spoken.surroundings(java.nio.charset.StandardCharsets.UTF_8, System.out, System.err));
    assertThat(Spoken.of("man --list").out().lines())
        .containsExactlyElementsOf(Commands.visible(root).keySet());
    Commands.visible(root).forEach((name, command) -> {
      var page = Spoken.of("man " + name).out();
      assertThat(page).startsWith(".TH \"WETPAINT-").contains(".SH DESCRIPTION\n");
      command.getCommandSpec().optionsMap().keySet()
          .forEach(option -> assertThat(page).contains(option.replace("-", "\\-")));
    });
    assertThat(Spoken.of("man nothing").err()).contains("expected show, lesson").hasLineCount(1);
  }

  @Test
  void manFindsNothingToComplainOf() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/man")), "there is no man here");
    for (var words : new String[]{"man", "man simulate", "man serve"}) {
      var page = Files.writeString(folder.resolve("page.1"), Spoken.of(words).out());
      assertThat(heard("man", "--warnings", "-l", page.toString())).doesNotContain("warning", "error")
          .contains("NAME", "OPTIONS");
    }
  }

  @ParameterizedTest
  @CsvSource({"bash, bash", "zsh, zsh", "fish, fish"})
  void theShellUnderstandsIt(String shell, String program) throws Exception {
    var script = Files.writeString(folder.resolve("completion"), Spoken.of("completion " + shell).out());
    assertThat(script).content().contains("simulate", "--mode".substring(2)).doesNotContain("rehearse");
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin", program)) || Files.isExecutable(Path.of("/bin", program)),
        "there is no " + program + " here");
    assertThat(heard(program, "-n", script.toString())).isEmpty();
  }

  private String heard(String... command) throws IOException, InterruptedException {
    var said = folder.resolve("said");
    var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    process.environment().put("LC_ALL", "C.UTF-8");
    process.environment().put("MANPAGER", "cat");
    assertThat(process.start().waitFor(30, TimeUnit.SECONDS)).isTrue();
    return Files.readString(said);
  }
}
