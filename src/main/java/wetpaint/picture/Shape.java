package wetpaint.picture;

/** Which pixels belong to a form. */
@FunctionalInterface
interface Shape {
  boolean has(int x, int y);

  default Shape and(Shape other) {
    return (x, y) -> has(x, y) && other.has(x, y);
  }

  default Shape or(Shape other) {
    return (x, y) -> has(x, y) || other.has(x, y);
  }

  default Shape without(Shape other) {
    return (x, y) -> has(x, y) && !other.has(x, y);
  }
}
