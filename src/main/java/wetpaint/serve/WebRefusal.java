package wetpaint.serve;

import java.io.Serial;

/** A request can't be done as asked; the message is a sentence for whoever sent it. */
final class WebRefusal extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1L;

  private final int status;

  WebRefusal(int status, String sentence) {
    super(sentence);
    this.status = status;
  }

  WebAnswer answer() {
    return WebAnswer.refusal(status, String.valueOf(getMessage()));
  }
}
