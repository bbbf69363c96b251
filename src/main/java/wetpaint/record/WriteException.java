package wetpaint.record;

import java.io.IOException;

/** A file can't be written any further; the message is one sentence with the file and the reason. */
public final class WriteException extends IOException {
  private static final long serialVersionUID = 1;

  WriteException(String sentence, IOException cause) {
    super(sentence, cause);
  }
}
