package wetpaint.show;

import java.util.regex.Pattern;

/**
 * Keeps a caption for a while, so that it can be read. It hears what there is to be said at every {@value #GRID} ms of the
 * show's time and after each key, so what it says depends on no frame rate. Times are milliseconds of the show's time.
 */
final class Captioner {
  /** How often it hears what there is to be said. */
  static final long GRID = 100;
  /** For so long a caption stands at least. */
  private static final long STANDS = 2000;
  private static final Pattern FIGURES = Pattern.compile("[0-9]+([.:][0-9]+)*");

  private String caption = "";
  private long since = -STANDS;
  private String coming = "";
  private boolean pinned;

  /** Hears what there is to be said. While paused, what was {@code put} stands until it is released. */
  void hear(String now, boolean paused, long at) {
    pinned &= paused;
    coming = pinned ? caption : now;
    if (shape(coming).equals(shape(caption))) {
      caption = coming;
    } else if (at - since >= STANDS) {
      caption = coming;
      since = at;
    }
  }

  /** The caption to be seen when there is something to be said: between two instants of the grid its figures go on. */
  String caption(String now) {
    return !pinned && shape(now).equals(shape(caption)) ? now : caption;
  }

  /** What a caption says in the first place: its figures, and what it adds behind a semicolon, go on while it stands. */
  private static String shape(String caption) {
    var first = caption.indexOf(';');
    return FIGURES.matcher(first < 0 ? caption : caption.substring(0, first)).replaceAll("0");
  }

  /** Says something at once. */
  void put(String now, long at) {
    caption = now;
    coming = now;
    since = at;
    pinned = true;
  }

  /** The next one need not wait. */
  void release() {
    since = -STANDS;
    pinned = false;
  }

  /** What is kept here, with what somebody said instead. */
  Cue.Caption cue(String said) {
    return new Cue.Caption(said, caption, coming, since, pinned);
  }

  /** Keeps that from now on. */
  void restore(Cue.Caption kept) {
    caption = kept.seen();
    coming = kept.coming();
    since = kept.since();
    pinned = kept.pinned();
  }

  /** Whether another caption waits for this one to have stood long enough. */
  boolean isWaiting() {
    return !coming.equals(caption);
  }

  /** When the caption that waits may be seen. */
  long until() {
    return isWaiting() ? Math.ceilDiv(since + STANDS, GRID) * GRID : Long.MAX_VALUE;
  }
}
