package wetpaint.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** The modes of a terminal that are changed, and changed back. */
public final class Modes {
  /** Alternate screen, cursor hidden, pastes marked as such, nothing on the screen. */
  private static final byte[] ENTER = "\033[?1049h\033[?25l\033[?2004h\033[0m\033[H\033[2J"
      .getBytes(US_ASCII);

  /**
   * Ends a synchronised frame, paste marks, every kind of mouse and focus report, then leaves an empty screen, for terminals
   * without a second one.
   */
  private static final byte[] LEAVE = ("\033[?2026l\033[?2004l\033[?1000l\033[?1002l\033[?1003l\033[?1004l\033[?1005l\033[?1006l"
      + "\033[0m\033[H\033[J\033[?25h\033[?1049l").getBytes(US_ASCII);

  private Modes() {}

  /** The bytes that take the whole screen and hide the cursor. */
  public static byte[] enter() {
    return ENTER.clone();
  }

  /** The bytes that give it back, whatever was changed. */
  public static byte[] leave() {
    return LEAVE.clone();
  }
}
