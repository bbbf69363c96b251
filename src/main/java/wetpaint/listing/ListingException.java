package wetpaint.listing;

/** A listing that can't be used. The message is one sentence: where (file:line), what was expected, what was found. */
public final class ListingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A mistake that is at no line in particular. */
  public ListingException(String file, String sentence) {
    super(file + ": " + sentence);
  }

  /** A mistake at a line, from 1. */
  public ListingException(String file, int line, String sentence) {
    super(file + ":" + line + ": " + sentence);
  }
}
