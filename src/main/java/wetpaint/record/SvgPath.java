package wetpaint.record;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** The data of an SVG path, in pixels, as short as can be. */
final class SvgPath {
  private final StringBuilder data = new StringBuilder();
  private double x;
  private double y;

  void rectangle(int left, int top, int width, int height) {
    data.append('M').append(left).append(' ').append(top).append('h').append(width).append('v').append(height)
        .append('h').append(-width).append('z');
  }

  /** Appends {@code shape} at its {@code place}. */
  void shape(Path2D shape, AffineTransform place) {
    var point = new double[6];
    for (var path = shape.getPathIterator(place); !path.isDone(); path.next()) {
      switch (path.currentSegment(point)) {
        case PathIterator.SEG_MOVETO -> to('M', point, 2);
        case PathIterator.SEG_LINETO -> line(point);
        case PathIterator.SEG_QUADTO -> to('Q', point, 4);
        case PathIterator.SEG_CUBICTO -> to('C', point, 6);
        default -> data.append('z');
      }
    }
  }

  private void line(double[] point) {
    if (point[1] == y) {
      data.append('h').append(number(point[0] - x));
      x = point[0];
    } else if (point[0] == x) {
      data.append('v').append(number(point[1] - y));
      y = point[1];
    } else {
      to('L', point, 2);
    }
  }

  private void to(char command, double[] point, int numbers) {
    data.append(command);
    for (int i = 0; i < numbers; i++) {
      data.append(i == 0 ? "" : " ").append(number(point[i]));
    }
    x = point[numbers - 2];
    y = point[numbers - 1];
  }

  /** To the hundredth. */
  static String number(double value) {
    var hundredths = Math.round(value * 100);
    return hundredths % 100 == 0 ? Long.toString(hundredths / 100) : Double.toString(hundredths / 100.0);
  }

  @Override
  public String toString() {
    return data.toString();
  }
}
