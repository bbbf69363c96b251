package wetpaint.show;

/**
 * Where studio time has got to, as a function of the show's time: it was {@code hundredths} hundredths of a millisecond at the
 * show's millisecond {@code since}, and goes on from there at {@code speed} per cent. Pause and changes of speed make a new
 * one; in this unit nothing is rounded, so nothing drifts.
 */
record Playhead(long since, long hundredths, int speed, boolean paused) {
  /** The slowest speed, in per cent. */
  static final int SLOWEST = 10;
  /** The fastest speed, in per cent. */
  static final int FASTEST = 10_000;
  private static final long MILLI = 100;

  Playhead {
    speed = Math.clamp(speed, SLOWEST, FASTEST);
  }

  /** At the start of a millisecond of studio time. */
  static Playhead at(long millis, int speed, boolean paused, long now) {
    return new Playhead(now, millis * MILLI, speed, paused);
  }

  /** Hundredths of a millisecond of studio time. */
  long hundredths(long now) {
    return paused ? hundredths : hundredths + (now - since) * speed;
  }

  /** Milliseconds of studio time, whole ones. */
  long millis(long now) {
    return Math.floorDiv(hundredths(now), MILLI);
  }

  /** Standing still, or no longer so. */
  Playhead paused(boolean pause, long now) {
    return new Playhead(now, hundredths(now), speed, pause);
  }

  /** At another speed, in per cent. */
  Playhead speed(int percent, long now) {
    return new Playhead(now, hundredths(now), percent, paused);
  }

  /** At the start of another millisecond of studio time. */
  Playhead moved(long millis, long now) {
    return new Playhead(now, millis * MILLI, speed, paused);
  }
}
