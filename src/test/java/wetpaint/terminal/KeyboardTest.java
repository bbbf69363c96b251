package wetpaint.terminal;

import org.junit.jupiter.api.Test;

/** Keys on a real line: what {@link KeyDecoderTest} shows byte by byte, with a clock. */
class KeyboardTest {
  @Test
  void keys_are_heard_and_reports_are_not() throws Exception {
    try (var terminal = Session.start("")) {
      terminal.type("\033");
      terminal.awaitScreen("1 keys, the last Escape.");
      terminal.type("\033[1;2D");
      terminal.awaitScreen("2 keys, the last Shift-ArrowLeft.");
      terminal.type("\r");
      terminal.awaitScreen("3 keys, the last Enter.");
      terminal.type("\033[200~quit and quit again\r\033[201~");
      terminal.type(
          "\033[<0;10;10M\033[<0;10;10m\033[M qq\033[I\033[O\033[?62;22c\033]11;rgb:0000/0000/0000\033\\\033[113u");
      terminal.type("ä");
      terminal.awaitScreen("4 keys, the last ä.");
      terminal.type("\f");
      terminal.awaitScreen("5 keys, the last Ctrl-l.");
      terminal.type("q");
      Session.assertRestored(terminal, 0);
    }
  }

  /** It would hold up the end of the process by 300 ms; the program says nothing more until that thread has ended. */
  @Test
  void nobody_waits_for_a_key_after_the_last_one() throws Exception {
    for (var last : new String[]{"q", "\003"}) {
      try (var terminal = Session.start("")) {
        terminal.type("a");
        terminal.awaitScreen("1 keys, the last a.");
        terminal.type(last);
        Session.assertRestored(terminal, 0);
      }
    }
  }
}
