package wetpaint.show;

/** Something that runs on a studio clock and can be paused, sped up and gone through. Times are ms of studio time. */
sealed interface Transport extends AutoCloseable permits RunPlayer, ComparisonPlayer {
  /** Lets all that is due by now happen. */
  void settle();

  boolean isPaused();

  /** Whether all is done, at the moment that is shown. */
  boolean isDone();

  void pause();

  /** Goes on, from the moment that is shown. */
  void resume();

  int speed();

  void speed(int percent);

  /** The moment that is shown. */
  long now();

  /** Goes on to the next event; false if there is none. */
  boolean forward();

  /** Goes back to the event before; false if there is none. */
  boolean back();

  /** Goes so many milliseconds on or, if negative, back, as far as there is something. */
  void skip(long millis);

  /** Goes to the start. */
  void start();

  /** Goes to where it has got to. */
  void present();

  @Override
  void close();
}
