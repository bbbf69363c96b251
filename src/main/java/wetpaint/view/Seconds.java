package wetpaint.view;

import wetpaint.studio.Millis;

/** Milliseconds of studio time as people read them. */
final class Seconds {
  private static final long MINUTES_FROM = 600_000;

  private Seconds() {}

  /** {@code 13.5}: tenths that are full, so that no figure is later than what a clock shows. */
  static String tenths(long millis) {
    return Millis.tenths(millis);
  }

  /** {@code 13.5 s}, or {@code 12:04} from ten minutes on. */
  static String of(long millis) {
    return millis < MINUTES_FROM ? tenths(millis) + " s" : minutes(millis);
  }

  /** {@code 0.5 s}, or {@code 250 ms} if tenths would not be exact. */
  static String exactly(long millis) {
    return millis % 100 == 0 ? of(millis) : millis + " ms";
  }

  /** As short as it gets: {@code 13.5}, or {@code 12:04} from ten minutes on. */
  static String brief(long millis) {
    return millis < MINUTES_FROM ? tenths(millis) : minutes(millis);
  }

  /** A place on an axis: {@code 5}, {@code 0.2}, {@code 12:00}. */
  static String mark(long millis) {
    return millis >= MINUTES_FROM
        ? minutes(millis)
        : millis % 1000 == 0
            ? String.valueOf(millis / 1000)
            : String.valueOf(millis / 1000.0);
  }

  /** Whether people read it in minutes. */
  static boolean isMinutes(long millis) {
    return millis >= MINUTES_FROM;
  }

  private static String minutes(long millis) {
    var seconds = millis / 1000;
    var ofHour = "%02d:%02d".formatted(seconds / 60 % 60, seconds % 60);
    return seconds < 3600 ? ofHour : seconds / 3600 + ":" + ofHour;
  }
}
