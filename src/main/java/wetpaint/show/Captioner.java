package wetpaint.show;

import java.util.Optional;

import wetpaint.view.Topic;

/**
 * Keeps to what a caption is about for a while, so that it can be read; what it says of that is always what is so now, and when there
 * is nothing more to be said of it, another takes its place at once. It hears what comes first at every {@value #GRID} ms of the
 * show's time and after each key, so what it says depends on no frame rate. Times are milliseconds of the show's time.
 */
final class Captioner {
  /** How often it hears what comes first. */
  static final long GRID = 100;
  /** For so long a caption stands at least, as long as it is so. */
  private static final long STANDS = 2000;

  private Optional<Topic> topic = Optional.empty();
  private Optional<Topic> coming = Optional.empty();
  private long since = -STANDS;
  /** What stands while the show does; empty if nothing was put. */
  private String pinned = "";

  /** Hears what comes first. While paused, what was {@code put} stands until it is released. */
  void hear(Player player, long at) {
    if (!player.head().paused()) {
      pinned = "";
    }
    coming = Optional.of(player.topic());
    if (!coming.equals(topic) && (at - since >= STANDS || topic.flatMap(player::about).isEmpty())) {
      turn(player.topic(), at);
    }
  }

  /** The caption to be seen now. */
  String caption(Player player) {
    return !pinned.isEmpty() ? pinned : topic.flatMap(player::about).orElseGet(player::caption);
  }

  /** Is about that from now on. */
  void turn(Topic next, long at) {
    topic = Optional.of(next);
    coming = topic;
    since = at;
    pinned = "";
  }

  /** Says something at once, for as long as the show stands still. */
  void put(String now) {
    pinned = now;
  }

  /** The next one need not wait. */
  void release() {
    since = -STANDS;
    pinned = "";
  }

  /** What is kept here, with what somebody said instead. */
  Cue.Caption cue(String said) {
    return new Cue.Caption(said, pinned, topic, since);
  }

  /** Keeps that from now on. */
  void restore(Cue.Caption kept) {
    topic = kept.topic();
    coming = topic;
    since = kept.since();
    pinned = kept.pinned();
  }

  /** Whether another caption waits for this one to have stood long enough. */
  boolean isWaiting() {
    return !coming.equals(topic);
  }

  /** When the caption that waits may be seen. */
  long until() {
    return isWaiting() ? Math.ceilDiv(since + STANDS, GRID) * GRID : Long.MAX_VALUE;
  }
}
