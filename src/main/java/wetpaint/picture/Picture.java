package wetpaint.picture;

/** Something that can be painted at any size. */
public interface Picture {
  /** What a scenario or the command line calls it. */
  String name();

  /**
   * All that is to be painted on a canvas of that many pixels, both at least 1, noted and ready to be worked on.
   *
   * @throws IllegalArgumentException if the canvas has no pixels, or too many
   */
  Easel easel(int width, int height);

  /**
   * All touches of the brush, in order, for a canvas of that many pixels, both at least 1. The same size always
   * gives the same touches, and together they cover the canvas.
   *
   * @throws IllegalArgumentException if the canvas has no pixels, or too many
   */
  default Strokes strokes(int width, int height) {
    return easel(width, height).strokes();
  }
}
