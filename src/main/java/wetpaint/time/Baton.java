package wetpaint.time;

import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

/** Who of a world may run. Whoever holds it passes it on; everybody may ask. */
final class Baton {
  /** Who has the baton, if anybody has, and how often it was passed on until then. */
  record Turn(@Nullable Participant holder, long number) {}

  private final AtomicLong turns = new AtomicLong();
  private volatile @Nullable Participant holder;

  /** Who has it; null if nobody has. */
  @Nullable
  Participant holder() {
    return holder;
  }

  void give(Participant participant) {
    holder = participant;
    turns.incrementAndGet();
  }

  void putDown() {
    holder = null;
  }

  Turn turn() {
    return new Turn(holder, turns.get());
  }

  /** Whether it is the holder that calls. */
  boolean isMine() {
    var who = holder;
    return who != null && who.isCurrent();
  }

  /** The holder that calls. @throws IllegalStateException if somebody else does */
  Participant mine() {
    var who = holder;
    if (who == null || !who.isCurrent()) {
      throw new IllegalStateException(
          Thread.currentThread().getName() + " does not hold the baton: only participants act in a world");
    }
    return who;
  }

  /** @throws IllegalStateException if the holder calls */
  void requireOutside() {
    if (isMine()) {
      throw new IllegalStateException(Thread.currentThread().getName()
          + " holds the baton: a participant looks around itself and sends nothing in");
    }
  }
}
