package wetpaint.wire;

import java.util.Map;

/** When frames are due: slots {@code period} nanoseconds apart. */
public record Pacer(long period) {
  private static final long SECOND = 1_000_000_000;

  /** So many frames a second. @throws IllegalArgumentException unless it is 1 to 60 */
  public static Pacer of(int framesPerSecond) {
    if (framesPerSecond < 1 || framesPerSecond > 60) {
      throw new IllegalArgumentException("--fps " + framesPerSecond + ": expected 1 to 60");
    }
    return new Pacer(SECOND / framesPerSecond);
  }

  /** What suits the way to the terminal: 15 frames a second over SSH, otherwise 30. */
  public static int suits(Map<String, String> env) {
    return env.containsKey("SSH_CONNECTION") || env.containsKey("SSH_TTY") ? 15 : 30;
  }

  /** The slot after {@code last} at the instant {@code now}: the next one, or if that has passed, the first to come. */
  public long next(long last, long now) {
    var late = now - last - period;
    return late <= 0 ? last + period : last + period * (2 + (late - 1) / period);
  }

  /** The slot after a rest: at once, but no sooner than one period after {@code last}. */
  public long wake(long last, long now) {
    return Math.max(last + period, now);
  }
}
