package wetpaint.terminal;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static wetpaint.terminal.Session.ENTER;
import static wetpaint.terminal.Session.LEAVE;
import static wetpaint.terminal.Session.LOOK;
import static wetpaint.terminal.Session.PROGRAM;
import static wetpaint.terminal.Session.assertSettingsKept;
import static wetpaint.terminal.Session.program;
import static wetpaint.terminal.Session.signal;

/** Ctrl-Z gives the terminal to the shell, fg gives it back. */
class JobControlTest {
  private static Pseudoterminal shell() throws IOException {
    var terminal = Pseudoterminal.run(80, 24, Map.of("PS1", "$ "), "sh", "-i");
    terminal.type(LOOK + "; " + PROGRAM + "\r");
    terminal.awaitScreen("ready");
    return terminal;
  }

  private static void stop(Pseudoterminal terminal) {
    terminal.type("\032");
    terminal.awaitOutput("Stopped");
    terminal.type(LOOK + "; echo $((6 * 7)) looked\r");
    terminal.awaitScreen("42 looked");
  }

  @Test
  void stopped_and_continued() throws Exception {
    try (var terminal = shell()) {
      stop(terminal);
      assertSettingsKept(terminal, 2);
      assertThat(terminal.output()).containsOnlyOnce(LEAVE);
      terminal.resize(100, 30);
      terminal.type("fg\r");
      terminal.awaitScreen("size 100x30");
      terminal.type("k");
      terminal.awaitScreen("1 keys, the last k.");
      assertThat(terminal.output().split(Pattern.quote(ENTER), -1)).hasSizeGreaterThanOrEqualTo(3);
      terminal.type("q");
      terminal.awaitScreen("bye");
      terminal.type(LOOK + "; exit\r");
      assertThat(terminal.awaitEnd()).isZero();
      assertSettingsKept(terminal, 3);
    }
  }

  /** The shell has the terminal; so it is left alone until the shell gives it back. */
  @Test
  void stopped_by_force_under_a_shell_and_continued_in_the_background() throws Exception {
    try (var terminal = shell()) {
      signal(terminal, "STOP");
      terminal.awaitOutput("Stopped");
      signal(terminal, "CONT");
      // Stopped so, it leaves the line as it had it, and not every shell mends that: Return is a line feed to nobody.
      terminal.type("echo $((6 * 7)) typed\n");
      terminal.awaitOutput("42 typed");
      terminal.type("fg\n");
      terminal.await("it takes the screen again",
          () -> terminal.output().split(Pattern.quote(ENTER), -1).length >= 3);
      terminal.type("k");
      terminal.awaitScreen("1 keys, the last k.");
      terminal.type("q");
      terminal.awaitScreen("bye");
      terminal.type(LOOK + "; exit\r");
      assertThat(terminal.awaitEnd()).isZero();
      assertSettingsKept(terminal, 2);
    }
  }

  /** By another's signal, as by the key. */
  @Test
  void asked_to_stop_by_a_signal() throws Exception {
    try (var terminal = shell()) {
      signal(terminal, "TSTP");
      terminal.awaitOutput("Stopped");
      terminal.type(LOOK + "; echo $((6 * 7)) looked\r");
      terminal.awaitScreen("42 looked");
      assertThat(terminal.output()).containsOnlyOnce(LEAVE);
      terminal.type("fg\r");
      terminal.awaitScreen("ready");
      terminal.type("k");
      terminal.awaitScreen("1 keys, the last k.");
      terminal.type("q");
      terminal.awaitScreen("bye");
      terminal.type(LOOK + "; exit\r");
      assertThat(terminal.awaitEnd()).isZero();
      assertSettingsKept(terminal, 3);
    }
  }

  /** While the shell reads a line, the terminal has settings of the shell's own, which are not the ones to give back. */
  @Test
  void started_in_the_background() throws Exception {
    try (var terminal = Pseudoterminal.run(200, 24, Map.of("PS1", "\\$ "), "bash", "--norc", "-i")) {
      terminal.type(LOOK + "; echo $((6 * 6)) looked\r");
      terminal.awaitScreen("36 looked");
      terminal.type(PROGRAM + " &\r");
      terminal.type("while ! jobs | grep -q Stopped; do sleep 0.1; done; echo $((6 * 7)) stopped\r");
      terminal.awaitScreen("42 stopped");
      assertThat(terminal.output()).doesNotContain(ENTER);
      terminal.type("fg\r");
      terminal.awaitScreen("ready");
      terminal.type("q");
      terminal.awaitScreen("bye");
      terminal.type(LOOK + "; exit\r");
      assertThat(terminal.awaitEnd()).isZero();
      assertSettingsKept(terminal, 2);
    }
  }

  @Test
  void ended_while_it_is_stopped() throws Exception {
    try (var terminal = shell()) {
      var pid = program(terminal).orElseThrow().pid();
      stop(terminal);
      terminal.type("kill %1; kill -CONT %1; while kill -0 " + pid
          + " 2>/dev/null; do jobs >/dev/null; done; echo go''ne\r");
      terminal.awaitOutput("gone");
      terminal.type(LOOK + "; exit\r");
      terminal.awaitEnd();
      assertSettingsKept(terminal, 3);
    }
  }

  @Test
  void stopped_by_force_and_continued() throws Exception {
    try (var terminal = Session.start("")) {
      signal(terminal, "STOP");
      signal(terminal, "CONT");
      var first = terminal.output().indexOf("ready");
      terminal.await("the whole picture again", () -> terminal.output().indexOf("ready", first + 1) > 0);
      terminal.type("q");
      Session.assertRestored(terminal, 0);
    }
  }

  @Test
  void where_no_shell_could_continue_it_it_goes_on() throws Exception {
    try (var terminal = Session.start("")) {
      terminal.type("\032");
      terminal.type("k");
      terminal.awaitScreen("1 keys, the last k.");
      signal(terminal, "TERM");
      terminal.awaitEnd();
      assertSettingsKept(terminal, 2);
    }
  }

  /** As under some containers and build servers: no shell could ever stop it, so it does not wait for one. */
  @Test
  void a_terminal_that_controls_nothing() throws Exception {
    try (var terminal = Pseudoterminal.script("exec setsid -w " + PROGRAM)) {
      terminal.awaitScreen("ready");
      terminal.type("q");
      terminal.awaitScreen("bye");
      assertThat(terminal.awaitEnd()).isZero();
    }
  }
}
