package wetpaint.serve;

/** The broker could not be asked. The message is a few words on what was found. */
final class RelayException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RelayException(String found, Throwable cause) {
    super(found, cause);
  }
}
