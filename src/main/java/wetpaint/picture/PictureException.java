package wetpaint.picture;

/** An image file that can't be used. The message is one sentence for the user: where, what, and what was expected. */
public final class PictureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PictureException(String file, String sentence) {
    super(file + ": " + sentence);
  }
}
