package wetpaint.terminal;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import wetpaint.wire.Modes;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

/** What the tests of the device have in common: a shell that runs {@link DeviceProgram} and looks at the line before and after. */
final class Session {
  static final String PROGRAM = Pseudoterminal.java(DeviceProgram.class);
  static final String ENTER = new String(Modes.enter(), US_ASCII);
  static final String LEAVE = new String(Modes.leave(), US_ASCII);
  /** The shell's command that prints all the line's settings in a line, but for the size. */
  static final String LOOK = "stty -a | sed 's/rows [0-9]*; columns [0-9]*;//' | tr '\\n' ' '; echo";
  private static final String SCRIPT = LOOK + "; " + PROGRAM + "; echo status $?; " + LOOK + "; exit 0";
  private static final Pattern SETTINGS = Pattern.compile("speed \\d+ baud;.*\\S");

  private Session() {}

  /** The session in an 80 x 24 terminal, after the given commands of the shell, as soon as the program has drawn. */
  static Pseudoterminal start(String before) throws IOException {
    var terminal = Pseudoterminal.script(before + SCRIPT);
    terminal.awaitScreen("ready");
    return terminal;
  }

  /** The session ended: the program with this status, the line as before, nothing drawn after the restore, nobody left. */
  static void assertRestored(Pseudoterminal terminal, int status) throws InterruptedException {
    assertThat(terminal.awaitEnd()).isZero();
    var output = terminal.output();
    assertThat(output).containsOnlyOnce(LEAVE).contains("status " + status + "\r\n");
    assertThat(output.substring(output.indexOf(LEAVE) + LEAVE.length())).doesNotContain("\033");
    assertSettingsKept(terminal, 2);
    assertThat(terminal.screen()).doesNotContain("ready");
    assertThat(program(terminal)).isEmpty();
  }

  /** Each of so many looks at the line's settings saw the same. */
  static void assertSettingsKept(Pseudoterminal terminal, int looks) {
    var settings = SETTINGS.matcher(terminal.output()).results().map(found -> found.group()).toList();
    assertThat(settings).hasSize(looks);
    assertThat(settings.stream().distinct()).hasSize(1);
  }

  /** The program's process, if it is still there. */
  static Optional<ProcessHandle> program(Pseudoterminal terminal) {
    var pid = Pattern.compile("pid (\\d+)\\.").matcher(terminal.output()).results().findFirst().orElseThrow()
        .group(1);
    return ProcessHandle.of(Long.parseLong(pid));
  }

  static void signal(Pseudoterminal terminal, String name) throws IOException, InterruptedException {
    var pid = program(terminal).orElseThrow().pid();
    assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor()).isZero();
  }

  /** Waits until the process has gone. */
  static void awaitGone(Optional<ProcessHandle> process) throws Exception {
    if (process.isPresent()) {
      process.get().onExit().get(30, TimeUnit.SECONDS);
    }
  }
}
