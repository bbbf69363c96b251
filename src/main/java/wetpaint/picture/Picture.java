package wetpaint.picture;

/** Something that can be painted at any size. */
public interface Picture {
  /** What a scenario or the command line calls it. */
  String name();

  /**
   * All that is to be painted on a canvas of that many pixels, both at least 1, noted and ready to be worked on. The same size
   * always gives the same touches of the brush, and together they cover the canvas.
   *
   * @throws IllegalArgumentException if the canvas has no pixels, or too many
   */
  Easel easel(int width, int height);
}
