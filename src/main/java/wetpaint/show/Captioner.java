package wetpaint.show;

import java.util.regex.Pattern;

import wetpaint.time.Ticker;

/** Keeps a caption for a while, so that it can be read. */
final class Captioner {
  /** Milliseconds of real time for which a caption stands at least. */
  private static final long STANDS = 2000;
  private static final Pattern FIGURES = Pattern.compile("[0-9]+([.:][0-9]+)*");

  private final Ticker ticker;
  private String caption = "";
  private long since = Long.MIN_VALUE / 2;
  private String coming = "";
  private boolean pinned;

  Captioner(Ticker ticker) {
    this.ticker = ticker;
  }

  /**
   * The caption to be seen when there is something to be said: that, or the one before as long as it has to stand. While
   * paused, what was {@code put} stands until it is released.
   */
  String caption(String now, boolean paused) {
    pinned &= paused;
    coming = pinned ? caption : now;
    if (coming.equals(caption)) {
      return caption;
    }
    if (shape(coming).equals(shape(caption))) {
      caption = coming;
    } else if (millis() - since >= STANDS) {
      caption = now;
      since = millis();
    }
    return caption;
  }

  /** A caption without its figures, which go on while it stands. */
  private static String shape(String caption) {
    return FIGURES.matcher(caption).replaceAll("0");
  }

  /** Says something at once. */
  void put(String now) {
    caption = now;
    coming = now;
    since = millis();
    pinned = true;
  }

  /** The next one need not wait. */
  void release() {
    since = Long.MIN_VALUE / 2;
    pinned = false;
  }

  /** Whether another caption waits for this one to have stood long enough. */
  boolean isWaiting() {
    return !coming.equals(caption);
  }

  private long millis() {
    return ticker.nanos() / 1_000_000;
  }
}
