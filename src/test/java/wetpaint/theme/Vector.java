package wetpaint.theme;

/** Three numbers: a colour in some space. */
public record Vector(double x, double y, double z) {
  double dot(Vector other) {
    return x * other.x + y * other.y + z * other.z;
  }

  double distance(Vector other) {
    return Math.hypot(Math.hypot(x - other.x, y - other.y), z - other.z);
  }

  /** A matrix, by its rows. */
  record Matrix(Vector x, Vector y, Vector z) {
    static Matrix of(double a, double b, double c, double d, double e, double f, double g, double h,
        double i) {
      return new Matrix(new Vector(a, b, c), new Vector(d, e, f), new Vector(g, h, i));
    }

    Vector times(Vector v) {
      return new Vector(x.dot(v), y.dot(v), z.dot(v));
    }
  }
}
