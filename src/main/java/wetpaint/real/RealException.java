package wetpaint.real;

/** A run that can't be had for real. The message is one sentence for the user. */
public final class RealException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Whose fault it is. */
  public enum Cause {
    /** What was asked for: more than the limits allow. */
    REQUEST,
    /** What the machine lacks, or what went wrong on the way. */
    MACHINE
  }

  private final Cause origin;

  private RealException(Cause origin, String sentence) {
    super(sentence);
    this.origin = origin;
  }

  static RealException request(String sentence) {
    return new RealException(Cause.REQUEST, sentence);
  }

  static RealException machine(String sentence) {
    return new RealException(Cause.MACHINE, sentence);
  }

  /** Whose fault it is. */
  public Cause origin() {
    return origin;
  }
}
