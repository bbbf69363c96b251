package wetpaint.studio;

/**
 * A disturbance that struck a canvas.
 *
 * @param at the instant, in milliseconds of studio time
 */
public record Disturbance(long at, Kind kind) {
  /** What struck. */
  public enum Kind {
    /** A blocking call. */
    BLOCK,
    /** A blocking call that the runtime can't see through. */
    PIN,
    /** More paint to put on. */
    HOG
  }
}
