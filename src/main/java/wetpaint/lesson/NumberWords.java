package wetpaint.lesson;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Words that stand for a number: {@code three}, {@code twice}, {@code a third}. */
final class NumberWords {
  /** How far a number may be from what the words say, as a part of it. */
  private static final double ABOUT = 0.005;
  private static final List<String> COUNTS = List.of("one", "two", "three", "four", "five", "six", "seven",
      "eight",
      "nine", "ten", "eleven", "twelve");
  private static final Map<String, Double> OTHERS = Map.of("both", 2.0, "twice", 2.0, "half", 0.5, "a third",
      1 / 3.0, "two thirds", 2 / 3.0, "a quarter", 0.25, "three quarters", 0.75);

  private NumberWords() {}

  /** The number that the words stand for; empty if they stand for none. */
  static OptionalDouble number(String words) {
    var small = words.strip().toLowerCase(Locale.ROOT);
    var other = OTHERS.get(small);
    return other != null
        ? OptionalDouble.of(other)
        : COUNTS.contains(small) ? OptionalDouble.of(1 + COUNTS.indexOf(small)) : OptionalDouble.empty();
  }

  /** Whether a number is so near to another one that the same words stand for both. */
  static boolean isAbout(double number, double other) {
    return Math.abs(number - other) <= ABOUT * Math.abs(other);
  }
}
