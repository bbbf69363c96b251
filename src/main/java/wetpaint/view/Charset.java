package wetpaint.view;

/**
 * What the terminal can show, so that painting, drying and waiting differ even without hues.
 *
 * @param unicode whether it has block and box characters, or plain ASCII only
 * @param hues    whether it has enough colours (256 or more) to tell them apart by colour alone
 */
public record Charset(boolean unicode, boolean hues) {
  /** A capable terminal. */
  public static final Charset FULL = new Charset(true, true);
}
