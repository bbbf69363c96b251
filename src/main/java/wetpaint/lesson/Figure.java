package wetpaint.lesson;

import java.util.Locale;

/** What an expression comes to. */
public sealed interface Figure {
  /** As it is written in a sentence. */
  String text();

  /** A time, in milliseconds: {@code 13.5 s}. */
  record Time(long millis) implements Figure {
    @Override
    public String text() {
      var seconds = millis % 100 == 0 ? String.format(Locale.ROOT, "%.1f", millis / 1000.0) : exact();
      return seconds + " s";
    }

    private String exact() {
      return String.format(Locale.ROOT, "%.3f", millis / 1000.0).replaceFirst("0$", "");
    }
  }

  /** So many of something. */
  record Count(long number) implements Figure {
    @Override
    public String text() {
      return Long.toString(number);
    }
  }

  /** A share of a whole, 0 to 1: {@code 40 %}. */
  record Share(double part) implements Figure {
    @Override
    public String text() {
      return Math.round(100 * part) + " %";
    }
  }

  /** One thing over another, to the nearest tenth: {@code 2.2}. */
  record Ratio(double value) implements Figure {
    @Override
    public String text() {
      return String.format(Locale.ROOT, "%.1f", value).replaceFirst("[.]0$", "");
    }
  }

  /** A canvas. */
  record Name(String text) implements Figure {}

  /** Whether a comparison holds, and what was compared: {@code 18.0 s < 18.0 s}. */
  record Truth(boolean holds, String text) implements Figure {}
}
