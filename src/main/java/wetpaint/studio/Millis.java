package wetpaint.studio;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Durations as they are written and said: a number with {@code ms} or {@code s}, exact to the millisecond. */
public final class Millis {
  /** The longest text that is quoted where it is no duration. */
  private static final int QUOTED = 40;
  private static final Pattern WRITTEN = Pattern.compile("(-?)(\\d{1,12}(?:\\.\\d{1,12})?)(ms|s)");

  private Millis() {}

  /**
   * The milliseconds of a duration such as {@code 4s}, {@code 1.5s} or {@code 250ms}.
   *
   * @throws IllegalArgumentException with a sentence, if it is none, or negative, or no whole number of milliseconds, or
   *                                  longer than a scenario may take
   */
  public static long parse(String text) {
    var written = WRITTEN.matcher(text);
    require(written.matches(), "a duration such as 250ms or 1.5s", text);
    require(written.group(1).isEmpty(), "a duration of 0 or more", text);
    var millis = new BigDecimal(written.group(2)).movePointRight(written.group(3).equals("s") ? 3 : 0)
        .stripTrailingZeros();
    require(millis.scale() <= 0, "a whole number of milliseconds", text);
    require(millis.compareTo(BigDecimal.valueOf(Scenario.LONGEST)) <= 0, "at most 24 h", text);
    return millis.longValueExact();
  }

  /** In seconds, to the millisecond: {@code 13.500 s}. */
  public static String seconds(long millis) {
    return BigDecimal.valueOf(millis, 3) + " s";
  }

  /** In seconds, no longer than it has to be: {@code 13.5 s}. */
  public static String brief(long millis) {
    return BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString() + " s";
  }

  /** In seconds, with the tenths that are full: {@code 13.5 s}, for no figure is to be later than what a clock shows. */
  public static String rounded(long millis) {
    return tenths(millis) + " s";
  }

  /** The same without the unit: {@code 13.5}. */
  public static String tenths(long millis) {
    return millis / 1000 + "." + millis / 100 % 10;
  }

  private static void require(boolean condition, String expected, String found) {
    if (!condition) {
      throw new IllegalArgumentException("expected " + expected + ", found "
          + (found.length() > QUOTED ? "a text of " + found.length() + " characters" : '"' + found + '"'));
    }
  }
}
