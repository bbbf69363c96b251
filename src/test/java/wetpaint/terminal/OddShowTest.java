package wetpaint.terminal;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.Main;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The program itself on terminals that people have, and on some that they hardly have. */
class OddShowTest {
  private static final String SHOW = Pseudoterminal.java(Main.class);
  private static final Pattern FIGURES = Pattern
      .compile("\\d+ frames, \\d+ B/s; last \\d+ B, \\d+ cells; us: view \\d+, encode \\d+, write [1-9]\\d*");

  private static Pseudoterminal show(String before, String options) throws IOException {
    return Pseudoterminal.script(before + Session.LOOK + "; " + SHOW + " " + options + "; echo status $?; "
        + Session.LOOK + "; exit 0");
  }

  private static void quit(Pseudoterminal terminal) throws InterruptedException {
    terminal.type("q");
    assertThat(terminal.awaitEnd()).isZero();
    assertThat(terminal.output()).contains("status 0").doesNotContain("Exception");
    Session.assertSettingsKept(terminal, 2);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 1 sync", "1, 1, ?1049h", "30, 10, this is 30", "1000, 500, 1 sync"})
  void on_any_size(int columns, int rows, String shown) throws Exception {
    try (var terminal = show("stty cols " + columns + " rows " + rows + "; ", "")) {
      terminal.awaitOutput(shown);
      quit(terminal);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"unset LANG; ", "unset LANG; TERM=nobody-knows; ", "export LANG=C; ",
      "export LC_ALL=POSIX; "})
  void where_the_locale_promises_nothing_all_is_ascii(String before) throws Exception {
    try (var terminal = show(before, "")) {
      terminal.awaitScreen("1 sync");
      terminal.awaitScreen("painting");
      quit(terminal);
      assertThat(terminal.output().getBytes(UTF_8)).isEqualTo(terminal.output().getBytes(US_ASCII));
    }
  }

  @Test
  void columns_and_lines_that_are_nonsense_are_not_believed() throws Exception {
    try (var terminal = show("export COLUMNS=eighty LINES=-3; ", "")) {
      terminal.awaitScreen("1 sync");
      quit(terminal);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<&-", "</dev/null", ">/dev/null", "| cat"})
  void without_a_terminal_it_says_so(String redirected) throws Exception {
    try (var terminal = Pseudoterminal
        .script("(" + SHOW + "; echo status $? >&2) " + redirected + "; exit 0")) {
      assertThat(terminal.awaitEnd()).isZero();
      assertThat(terminal.output()).contains("wetpaint simulate", "status 2")
          .doesNotContain("\033", "Exception")
          .hasLineCount(2);
    }
  }

  @Test
  void figures_come_with_f12_and_go() throws Exception {
    try (var terminal = Pseudoterminal.run(100, 30, Map.of(), "sh", "-c", SHOW)) {
      terminal.awaitScreen("1 sync");
      assertThat(terminal.screen()).doesNotContainPattern(FIGURES);
      terminal.type("\033[24~");
      terminal.await("figures", () -> FIGURES.matcher(terminal.screen()).find());
      terminal.type("\033[24~");
      terminal.await("none", () -> !FIGURES.matcher(terminal.screen()).find());
      terminal.type("q");
      assertThat(terminal.awaitEnd()).isZero();
    }
  }

  @Test
  void figures_are_asked_for_on_the_command_line() throws Exception {
    try (var terminal = show("", "--stats")) {
      terminal.await("figures", () -> FIGURES.matcher(terminal.screen()).find());
      quit(terminal);
    }
  }
}
