package wetpaint.show;

import java.util.List;
import java.util.Optional;

import wetpaint.view.Look;
import wetpaint.view.Topic;

/**
 * What is watched: it runs on studio time, can be paused, sped up and gone through. Instants are milliseconds of studio time,
 * {@code now} is milliseconds of the show.
 */
sealed interface Player extends AutoCloseable permits RunPlayer, ComparisonPlayer {
  /** Lets all happen that is due by then. */
  void reach(long now);

  /** Where studio time has got to. */
  Playhead head();

  /** The instant that is shown. */
  long at();

  /** Whether all is done at the instant that is shown. */
  boolean isDone();

  /** Stands still. */
  void pause();

  /** Goes on, from the instant that is shown. */
  void resume();

  /** Goes on at so many per cent. */
  void speed(int percent);

  /** Goes on to the next instant at which something happens; false if there is none. */
  boolean forward();

  /** Goes back to the last instant before at which something happened; false if there is none. */
  boolean back();

  /** Goes so many milliseconds on or, if negative, back, as far as there is something. @return whether it moved */
  boolean skip(long millis);

  /** Goes to where it has got to. @return whether it moved */
  boolean present();

  /** What is seen of each run. */
  List<Look.Lane> lanes();

  /** What comes first of what there is to say about what is seen. */
  Topic topic();

  /** What is so of a topic; empty if there is nothing to be said of it. */
  Optional<String> about(Topic topic);

  /** A sentence about what comes first. */
  default String caption() {
    return about(topic()).orElse("");
  }

  /** Whether nothing stands still or is over. */
  default boolean isRunning() {
    return !head().paused() && !isDone();
  }

  @Override
  void close();
}
