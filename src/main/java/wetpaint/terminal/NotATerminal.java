package wetpaint.terminal;

/** There is no terminal to draw on; the message is one sentence for the user. */
public final class NotATerminal extends Exception {
  private static final long serialVersionUID = 1;

  /** Whether something that needs no terminal would do instead. */
  private final boolean another;

  NotATerminal(String message) {
    this(message, false);
  }

  /** @param another whether something that needs no terminal would do instead */
  NotATerminal(String message, boolean another) {
    super(message);
    this.another = another;
  }

  /** The sentence, with what to do instead if it is of use. */
  public String advising(String instead) {
    return another ? getMessage() + ": " + instead + ", which needs none." : String.valueOf(getMessage());
  }
}
