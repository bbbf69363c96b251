package wetpaint.picture;

/** The colour, 0xRRGGBB, that the brush leaves on a pixel. */
@FunctionalInterface
interface Ink {
  int at(int x, int y);

  static Ink of(int colour) {
    return (_, _) -> colour;
  }
}
