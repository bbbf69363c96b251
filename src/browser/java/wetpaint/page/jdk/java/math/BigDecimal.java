package wetpaint.page.jdk.java.math;

import java.math.RoundingMode;

import org.teavm.jso.JSBody;

/** A decimal number that is not negative, as far as is used here: to be rounded, and written. */
public final class BigDecimal {
  private final String digits;

  private BigDecimal(String digits) {
    this.digits = digits;
  }

  /** The number that is written as the shortest one which is read as that. */
  public static BigDecimal valueOf(double value) {
    return new BigDecimal(decimal(value));
  }

  /** Rounded half up, whatever else is asked for, to so many digits after the point: more than none. */
  public BigDecimal setScale(int scale, RoundingMode rounding) {
    return new BigDecimal(rounded(digits, scale));
  }

  @Override
  public String toString() {
    return digits;
  }

  @JSBody(params = "value", script = "return value < 1e-6 ? '0' : String(value);")
  private static native String decimal(double value);

  @JSBody(params = {"digits", "scale"}, script = "var halves = digits.split('.');"
      + " var places = ((halves[1] || '') + '0'.repeat(scale + 1)).slice(0, scale + 1);"
      + " var all = String(Number(halves[0] + places.slice(0, scale)) + (places[scale] >= '5' ? 1 : 0)).padStart(scale + 1, '0');"
      + " return all.slice(0, -scale) + '.' + all.slice(-scale);")
  private static native String rounded(String digits, int scale);
}
