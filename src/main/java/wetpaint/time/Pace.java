package wetpaint.time;

/** How time goes on to the next instant when nobody can run now. */
public sealed interface Pace permits InstantPace, LivePace {
  /** At once: for simulations, forecasts, recordings and tests. */
  static Pace instant() {
    return new InstantPace();
  }

  /** With the given ticker, at speed 1, from 0 on. */
  static LivePace live(Ticker ticker) {
    return new LivePace(ticker);
  }

  /** Standing still: an instant more happens when somebody asks for it by {@link LivePace#jump}. */
  static LivePace stepped() {
    var pace = new LivePace(Ticker.byHand());
    pace.pause();
    return pace;
  }

  /** The present millisecond of studio time, as seen from outside. */
  long now();

  /** Waits until the given instant may happen (true) or until nudged (false: there may be something earlier). */
  boolean reach(long at);

  /** Makes a waiting {@code reach} return. */
  void nudge();

  /** The world is over; nobody will wait for an instant any more. */
  void over();
}
