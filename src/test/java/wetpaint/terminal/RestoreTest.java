package wetpaint.terminal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static wetpaint.terminal.Session.LEAVE;
import static wetpaint.terminal.Session.assertRestored;
import static wetpaint.terminal.Session.signal;

/** However a program ends, the terminal is as it was found: on a real pseudoterminal, with a real shell and real signals. */
class RestoreTest {
  @ParameterizedTest
  @ValueSource(strings = {"q", "\003"})
  void a_key_that_quits(String key) throws Exception {
    try (var terminal = Session.start("")) {
      terminal.type(key);
      assertRestored(terminal, 0);
      assertThat(terminal.screen()).contains("bye");
    }
  }

  /** JLine does not know of it. */
  @Test
  void the_number_of_the_line_discipline() throws Exception {
    try (var terminal = Session.start("stty line 7; ")) {
      terminal.type("q");
      assertRestored(terminal, 0);
      assertThat(terminal.output()).contains("line = 7;");
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "HUP, 129", "INT, 130", "USR1, 138", "ALRM, 142", "VTALRM, 154", "PROF, 155",
      "IO, 157",
      "XCPU, 152", "PWR, 158", "SYS, 159"})
  void a_signal_from_outside(String name, int status) throws Exception {
    try (var terminal = Session.start("")) {
      signal(terminal, name);
      assertRestored(terminal, status);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "y", "v"})
  void an_exception_in_any_thread_is_told_after_the_restore(String key) throws Exception {
    try (var terminal = Session.start("")) {
      terminal.type(key);
      assertRestored(terminal, 1);
      assertThat(terminal.output().substring(terminal.output().indexOf(LEAVE)))
          .contains("IllegalStateException: " + key + " was pressed")
          .contains("at wetpaint.terminal.DeviceProgram");
    }
  }

  @Test
  void what_is_drawn_after_the_end_is_dropped() throws Exception {
    try (var terminal = Session.start("")) {
      terminal.type("m");
      terminal.awaitScreen("1 keys");
      signal(terminal, "TERM");
      assertRestored(terminal, 143);
    }
  }

  @Test
  void what_is_typed_after_the_last_key_is_the_shells() throws Exception {
    try (
        var terminal = Pseudoterminal.script(Session.PROGRAM + "; read line; echo \"heard $line\"; exit 0")) {
      terminal.awaitScreen("ready");
      terminal.type("qhello");
      terminal.awaitOutput("bye");
      terminal.type("\r");
      assertThat(terminal.awaitEnd()).isZero();
      assertThat(terminal.output()).contains("heard hello");
    }
  }
}
