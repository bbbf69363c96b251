package wetpaint.terminal;

/** There is no terminal to draw on; the message is one sentence for the user. */
public final class NotATerminal extends Exception {
  private static final long serialVersionUID = 1;

  NotATerminal(String message) {
    super(message);
  }
}
