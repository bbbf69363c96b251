package wetpaint.theme;

import com.googlecode.lanterna.TextColor;

import wetpaint.theme.Vector.Matrix;

/**
 * How somebody sees colours, as matrices for linear sRGB: severity 1.0 in Machado, Oliveira, Fernandes, A
 * Physiologically-based Model for Simulation of Color Vision Deficiency (2009).
 */
public record Eye(String sight, Matrix matrix) {
  static final Eye NORMAL = new Eye("normal", Matrix.of(1, 0, 0, 0, 1, 0, 0, 0, 1));
  static final Eye PROTANOPIA = new Eye("protanopia",
      Matrix.of(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998));
  static final Eye DEUTERANOPIA = new Eye("deuteranopia",
      Matrix.of(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881));
  static final Eye TRITANOPIA = new Eye("tritanopia",
      Matrix.of(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900));

  /** OKLab (Ottosson, 2020): from linear sRGB to cones, and from their cube roots to lightness and the two axes of hue. */
  private static final Matrix CONES = Matrix.of(0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982,
      0.6806995451,
      0.1073969566, 0.0883024619, 0.2817188376, 0.6299787005);
  private static final Matrix LAB = Matrix.of(0.2104542553, 0.7936177850, -0.0040720468, 1.9779984951,
      -2.4285922050,
      0.4505937099, 0.0259040371, 0.7827717662, -0.8086757660);
  private static final Vector LUMINANCE = new Vector(0.2126, 0.7152, 0.0722);

  /** Distance in OKLab: 0.02 is just noticeable side by side, black and white are 1 apart. */
  double distance(TextColor a, TextColor b) {
    return oklab(a).distance(oklab(b));
  }

  /** Colourfulness in OKLab: 0 is grey, #ff0000 has 0.26. */
  double chroma(TextColor colour) {
    var lab = oklab(colour);
    return Math.hypot(lab.y(), lab.z());
  }

  /** Contrast ratio, 1 to 21, as in WCAG 2.2. */
  public static double contrast(TextColor a, TextColor b) {
    double one = linear(a).dot(LUMINANCE) + 0.05;
    double other = linear(b).dot(LUMINANCE) + 0.05;
    return Math.max(one, other) / Math.min(one, other);
  }

  private Vector oklab(TextColor colour) {
    var rgb = matrix.times(linear(colour));
    var seen = new Vector(Math.clamp(rgb.x(), 0, 1), Math.clamp(rgb.y(), 0, 1), Math.clamp(rgb.z(), 0, 1));
    var cones = CONES.times(seen);
    return LAB.times(new Vector(Math.cbrt(cones.x()), Math.cbrt(cones.y()), Math.cbrt(cones.z())));
  }

  private static Vector linear(TextColor colour) {
    return new Vector(linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue()));
  }

  /** The transfer function of sRGB (IEC 61966-2-1). */
  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  @Override
  public String toString() {
    return sight;
  }
}
