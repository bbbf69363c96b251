package wetpaint.show;

/** A cue can't be followed; the message is a sentence for the user: what, where, and what was expected. */
public final class CueException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With that sentence. */
  public CueException(String message) {
    super(message);
  }
}
