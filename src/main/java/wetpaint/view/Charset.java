package wetpaint.view;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

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

  /** Written out, for what records have is made when it is first asked for, which takes longer than the frame that asks. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Charset charset && unicode == charset.unicode && hues == charset.hues
        && blocks == charset.blocks;
  }

  @Override
  public int hashCode() {
    return Objects.hash(unicode, hues, blocks);
  }
}
