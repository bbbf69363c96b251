package wetpaint.studio;

/**
 * A CPU burst and the I/O burst after it.
 *
 * @param paint milliseconds of work, at least 1
 * @param dry   milliseconds of waiting that needs nobody, at least 0
 */
public record Layer(long paint, long dry) {
  /** @throws IllegalArgumentException if there is nothing to paint or drying takes less than no time */
  public Layer {
    if (paint < 1 || dry < 0) {
      throw new IllegalArgumentException("a layer takes 1 ms of paint or more and 0 ms to dry or more");
    }
  }
}
