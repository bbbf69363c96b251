package wetpaint.tape;

/** A tape that can't be understood or played; the message is one sentence with file, line and column. */
public final class TapeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** At a place of the tape. */
  public TapeException(Tape.Place place, String what) {
    super(place + ": " + what);
  }

  /** Of the tape as a whole. */
  public TapeException(String what) {
    super(what);
  }
}
