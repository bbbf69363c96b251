package wetpaint.lesson;

/** Something that a lesson can't say. The message is a sentence for the user: what was expected, what was found. */
public final class LessonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With that sentence. */
  public LessonException(String sentence) {
    super(sentence);
  }
}
