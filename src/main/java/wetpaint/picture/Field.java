package wetpaint.picture;

/** A number for every pixel: a distance, an angle, a brightness. */
@FunctionalInterface
interface Field {
  double at(int x, int y);
}
