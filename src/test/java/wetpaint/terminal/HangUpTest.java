package wetpaint.terminal;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.Main;

import static org.assertj.core.api.Assertions.assertThat;
import static wetpaint.terminal.Session.awaitGone;
import static wetpaint.terminal.Session.program;
import static wetpaint.terminal.Session.signal;

/** The line goes dead, or stands still. */
class HangUpTest {
  private static final List<String> KEYS = List.of("1", "2", "3", "4", "5", "\t", "[", "]", " ", "+", "-",
      "r",
      "s", "t", "c", "C", "p", "x", "h", "u", "b", "?", "\033[C", "\033[D", "\033[1;2D", "\033[H", "\033");

  /** With the signal that a hang-up sends, and where something in between has it ignored; at rest and in the middle of drawing. */
  @ParameterizedTest
  @ValueSource(strings = {"", "m"})
  void the_program_ends_with_its_terminal(String keys) throws Exception {
    for (var before : new String[]{"", "trap '' HUP; "}) {
      try (var terminal = Session.start(before)) {
        terminal.type("k" + keys);
        terminal.awaitScreen(1 + keys.length() + " keys");
        var program = program(terminal);
        terminal.hangUp();
        awaitGone(program);
      }
    }
  }

  /** Whatever lies over the screen, and whatever the show is at. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void the_show_ends_with_its_terminal_whatever_was_pressed(int seed) throws Exception {
    var random = new Random(seed);
    var ignored = random.nextBoolean() ? "trap '' HUP; " : "";
    try (var terminal = Pseudoterminal
        .script(ignored + "echo pid $$.; exec " + Pseudoterminal.java(Main.class))) {
      terminal.awaitScreen("1 sync");
      for (var key = 0; key < 40; key++) {
        terminal.type(KEYS.get(random.nextInt(KEYS.size())));
      }
      var program = program(terminal);
      terminal.hangUp();
      awaitGone(program);
    }
  }

  /** One frame of it is more than the line holds: the first that moves is stuck until somebody reads. */
  private static Pseudoterminal stalled() throws Exception {
    var terminal = Session.start("");
    terminal.resize(400, 100);
    terminal.awaitScreen("size 400x100");
    terminal.reading(false);
    terminal.type("m");
    return terminal;
  }

  @Test
  void a_terminal_that_does_not_read_loses_frames_and_nothing_else() throws Exception {
    try (var terminal = stalled()) {
      terminal.type("k".repeat(20) + "p");
      terminal.reading(true);
      terminal.await("the last frame, whole", () -> {
        var rows = terminal.screen().lines().toList();
        return rows.get(1).equals("22 keys, the last p.")
            && rows.subList(2, 99).stream().distinct().count() == 1;
      });
      terminal.type("q");
      Session.assertRestored(terminal, 0);
    }
  }

  /** The lecture runs thirty times as fast as life, from start to end, while nobody reads. */
  @Test
  @Timeout(120)
  void a_reader_that_stalls_loses_frames_but_no_time_and_sees_the_end_when_it_comes_back() throws Exception {
    try (var end = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var terminal = Pseudoterminal.script("stty cols 400 rows 100; "
            + Pseudoterminal.java(RunProgram.class, Integer.toString(end.getLocalPort())) + "; exit 0")) {
      terminal.resize(400, 100);
      terminal.awaitScreen("row 99 at ");
      terminal.reading(false);
      var before = frames(terminal);
      terminal.type("g");
      end.accept().close();
      terminal.reading(true);
      var all = IntStream.range(0, 100).mapToObj(row -> "row " + row + " at 30000, ")
          .map(text -> text.repeat(40).substring(0, 400).stripTrailing() + "\n")
          .collect(Collectors.joining());
      terminal.await("the end in every row", () -> terminal.screen().equals(all));
      // What fits into the line, the one that got stuck, and the end; thirty had been due.
      assertThat(frames(terminal) - before).isLessThan(15);
      terminal.type("q");
      assertThat(terminal.awaitEnd()).isZero();
      assertThat(terminal.output()).contains("bye");
    }
  }

  private static int frames(Pseudoterminal terminal) {
    return terminal.output().split("\\?2026l", -1).length;
  }

  @Test
  void a_terminal_that_does_not_read_does_not_hold_up_the_end() throws Exception {
    try (var terminal = stalled()) {
      var program = program(terminal);
      signal(terminal, "TERM");
      awaitGone(program);
      terminal.reading(true);
      assertThat(terminal.awaitEnd()).isZero();
      assertThat(terminal.output()).contains("status 143");
      Session.assertSettingsKept(terminal, 2);
    }
  }
}
