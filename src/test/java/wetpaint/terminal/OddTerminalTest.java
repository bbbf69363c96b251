package wetpaint.terminal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static wetpaint.terminal.Session.PROGRAM;

/** Terminals that are none, that nobody knows, or that have no sensible size. */
class OddTerminalTest {
  @ParameterizedTest
  @ValueSource(strings = {"%s </dev/null", "%s >/dev/null", "(%s; echo status $?) | cat", "%s <&-", "%s >&-",
      "TERM=dumb; %s"})
  void not_a_terminal_is_one_sentence(String how) throws Exception {
    try (var terminal = Pseudoterminal.script(how.formatted(PROGRAM) + "; echo status $?; exit 0")) {
      assertThat(terminal.awaitEnd()).isZero();
      assertThat(terminal.output()).contains("status 2").doesNotContain("\033");
      assertThat(terminal.output().lines().filter(line -> !line.startsWith("status")))
          .singleElement().asString().contains("wetpaint simulate").endsWith(".");
    }
  }

  @Test
  void a_terminal_nobody_knows_is_used_and_asked_nothing(@TempDir Path bin) throws Exception {
    var asked = bin.resolve("asked");
    var infocmp = Files.writeString(bin.resolve("infocmp"), "#!/bin/sh\ntouch '" + asked + "'\nexit 1\n");
    assertThat(infocmp.toFile().setExecutable(true)).isTrue();
    var env = Map.of("TERM", "nobody-knows", "PATH", bin + ":" + System.getenv("PATH"));
    try (var terminal = Pseudoterminal.run(80, 24, env, "sh", "-c", PROGRAM)) {
      terminal.awaitScreen("ready");
      terminal.type("q");
      assertThat(terminal.awaitEnd()).isZero();
      assertThat(asked).doesNotExist();
      assertThat(terminal.output()).doesNotContain("Exception");
      // Cursor moves, colours, erasing and modes; no query, no string.
      assertThat(terminal.output().replaceAll("\033\\[\\??[0-9;]*[A-HJKXmhl]", "")).doesNotContain("\033");
    }
  }

  @ParameterizedTest
  @CsvSource({"stty cols 0 rows 0, 80x24", "stty cols 0 rows 0; export COLUMNS=132 LINES=43, 132x43",
      "stty cols 0 rows 0; export COLUMNS=wide LINES=-7, 80x24", "export COLUMNS=12 LINES=99999999999, 80x24",
      "stty cols 1000 rows 500, 1000x500"})
  void a_size_that_makes_sense(String before, String size) throws Exception {
    try (var terminal = Pseudoterminal.script(before + "; " + PROGRAM + "; echo status $?; exit 0")) {
      terminal.awaitOutput("size " + size);
      terminal.type("q");
      assertThat(terminal.awaitEnd()).isZero();
      assertThat(terminal.output()).contains("status 0").doesNotContain("Exception");
    }
  }

  @Test
  void a_single_cell() throws Exception {
    try (
        var terminal = Pseudoterminal.script("stty cols 1 rows 1; " + PROGRAM + "; echo status $?; exit 0")) {
      terminal.awaitOutput(Session.ENTER);
      terminal.type("q");
      assertThat(terminal.awaitEnd()).isZero();
      assertThat(terminal.output()).contains("status 0").doesNotContain("Exception");
    }
  }

  @Test
  void a_storm_of_resizes_is_drawn_as_it_comes_to_rest() throws Exception {
    try (var terminal = Session.start("")) {
      for (var i = 0; i < 300; i++) {
        terminal.resize(60 + i % 50, 20 + i % 7);
      }
      terminal.resize(97, 31);
      terminal.awaitScreen("size 97x31");
      assertThat(terminal.output().split("ready", -1)).hasSizeLessThan(300);
      terminal.type("q");
      Session.assertRestored(terminal, 0);
    }
  }
}
