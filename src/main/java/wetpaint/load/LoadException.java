package wetpaint.load;

/** A file that can't be used. The message is one sentence for the user: where, what was expected, what was found. */
public final class LoadException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A mistake of the file as a whole. */
  public LoadException(String file, String sentence) {
    super(SafeText.of(file) + ": " + sentence);
  }

  /** A mistake at a line and a column, both from 1. */
  public LoadException(String file, int line, int column, String sentence) {
    super(SafeText.of(file) + ":" + line + ":" + column + ": " + sentence);
  }
}
