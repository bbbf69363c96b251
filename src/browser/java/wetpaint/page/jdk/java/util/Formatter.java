package wetpaint.page.jdk.java.util;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Formats texts, in no language, as far as is used here: %s, %d, %X and %f with a width, leading zeros and a precision. */
public final class Formatter {
  private final StringBuilder text = new StringBuilder();

  /** An empty one. */
  public Formatter() {}

  /** An empty one; figures are the same in all languages here. */
  public Formatter(Locale locale) {}

  /** Adds a text with the arguments in their places. */
  public Formatter format(String format, Object... arguments) {
    var argument = 0;
    for (var index = 0; index < format.length(); index++) {
      if (format.charAt(index) != '%') {
        text.append(format.charAt(index));
        continue;
      }
      var from = index + 1;
      do {
        index++;
      } while (".0123456789".indexOf(format.charAt(index)) >= 0);
      text.append(format.charAt(index) == '%'
          ? "%"
          : padded(format.substring(from, index), format.charAt(index), arguments[argument++]));
    }
    return this;
  }

  private static String padded(String size, char conversion, Object argument) {
    var halves = (size + ".").split("\\.", -1);
    var plain = switch (conversion) {
      case 's', 'd' -> String.valueOf(argument);
      case 'X' -> Integer.toHexString(((Number) argument).intValue()).toUpperCase(Locale.ROOT);
      case 'f' -> BigDecimal.valueOf(((Number) argument).doubleValue())
          .setScale(halves[1].isEmpty() ? 6 : Integer.parseInt(halves[1]), RoundingMode.HALF_UP).toString();
      default -> throw new IllegalArgumentException("%" + size + conversion + " is not known here");
    };
    var width = halves[0].isEmpty() ? 0 : Integer.parseInt(halves[0]);
    return (halves[0].startsWith("0") ? "0" : " ").repeat(Math.max(0, width - plain.length())) + plain;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
