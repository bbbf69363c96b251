package wetpaint.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;

import wetpaint.studio.Millis;
import wetpaint.studio.Scenario;
import wetpaint.studio.Setting;

/** Figures and settings as people read them. */
final class Wording {
  private Wording() {}

  /** Milliseconds in seconds, exactly: {@code 13.500 s}. */
  static String seconds(long millis) {
    return Millis.seconds(millis);
  }

  /** Milliseconds in seconds, exactly, without the unit: {@code 13.500}. */
  static String figure(long millis) {
    return BigDecimal.valueOf(millis, 3).toString();
  }

  /** A share of 1 in per cent: {@code 88.9 %}. */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /** A ratio: {@code 2.22 x}, or a dash if there is none. */
  static String times(OptionalDouble ratio) {
    return ratio.isPresent() ? String.format(Locale.ROOT, "%.2f x", ratio.getAsDouble()) : "-";
  }

  /** A ratio as JSON has it, to four places. */
  static BigDecimal exact(double ratio) {
    return BigDecimal.valueOf(ratio).setScale(4, RoundingMode.HALF_UP);
  }

  /** A mode and, where they are chosen, its painters: {@code parallel (3 painters)}. */
  static String setting(Setting setting) {
    var mode = setting.mode();
    return mode.paintersAreChosen()
        ? mode.word() + " (" + count(setting.painters(), "painter") + ")"
        : mode.word();
  }

  /** A scenario's name and title. */
  static String scenario(Scenario scenario) {
    return scenario.name() + (scenario.title().isEmpty() ? "" : ": " + scenario.title());
  }

  /** So many of a thing: {@code 1 painter}, {@code 2 painters}. */
  static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
