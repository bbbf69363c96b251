package wetpaint.theme;

import java.io.Serial;

/** A theme that can't be used; its message is one sentence for the user: what, where, what was expected. */
public final class ThemeException extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1;

  private final String sentence;

  /** With that sentence. */
  public ThemeException(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  /** What, where, and what was expected. */
  public String sentence() {
    return sentence;
  }
}
