package wetpaint.time;

import java.time.Duration;

/** Ends a world in which a participant keeps the baton too long in real time. */
final class Watchdog {
  private final World world;
  private final Baton baton;
  private final Duration patience;

  Watchdog(World world, Baton baton, Duration patience) {
    this.world = world;
    this.baton = baton;
    this.patience = patience;
  }

  /** Waits until the world is over. */
  void watch() {
    var seen = -1L;
    while (!world.join(patience)) {
      var turn = baton.turn();
      var holder = turn.holder();
      if (holder != null && turn.number() == seen) {
        world.abandon(holder, new Standstill(holder, patience));
        return;
      }
      seen = turn.number();
    }
  }
}
