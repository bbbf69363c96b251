package wetpaint.view;

/**
 * What the terminal can show, so that painting, drying and waiting differ even without hues.
 *
 * @param unicode whether it has block and box characters, or plain ASCII only
 * @param hues    whether it has enough colours (256 or more) to tell them apart by colour alone
 * @param blocks  what paintings are made of, where it has both
 */
public record Charset(boolean unicode, boolean hues, Blocks blocks) {
  /** A capable terminal. */
  public static final Charset FULL = new Charset(true, true);

  /** With blocks that all have. */
  public Charset(boolean unicode, boolean hues) {
    this(unicode, hues, Blocks.HALF);
  }

  /** Finer blocks than halves are no use where colours don't tell, or where there is none. */
  public Charset {
    blocks = unicode && hues ? blocks : Blocks.HALF;
  }
}
