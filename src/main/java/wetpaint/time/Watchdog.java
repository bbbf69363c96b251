package wetpaint.time;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/** Ends a world in which a participant keeps the baton too long in real time. */
final class Watchdog {
  /** Who has the baton, if anybody has, and how often it was passed on until then. */
  record Turn(@Nullable Participant holder, long number) {}

  private final World world;
  private final Duration patience;

  Watchdog(World world, Duration patience) {
    this.world = world;
    this.patience = patience;
  }

  /** Waits until the world is over. */
  void watch() {
    var seen = -1L;
    while (!world.join(patience)) {
      var turn = world.turn();
      if (turn.holder != null && turn.number == seen) {
        world.abandon(turn.holder, new Standstill(turn.holder, patience));
        return;
      }
      seen = turn.number;
    }
  }
}
