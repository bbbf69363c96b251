package wetpaint.time;

import org.jspecify.annotations.Nullable;

/** Where one participant waits until another opens. Opened while nobody waits, it lets the next one through. */
public final class Gate {
  private final World world;
  private final String name;
  private @Nullable Participant waiting;
  private boolean open;

  /** @param name what whoever stands here waits for, as a deadlock report says it */
  public Gate(World world, String name) {
    this.world = world;
    this.name = name;
  }

  /**
   * Waits until the gate is opened, and closes it behind.
   *
   * @throws IllegalStateException if the caller does not hold the baton, or another waits here
   */
  public void await() {
    awaitUntil(Long.MAX_VALUE);
  }

  /**
   * Waits until the gate is opened (true, and closes it behind) or until the given instant has come (false).
   *
   * @throws IllegalStateException if the caller does not hold the baton, or another waits here
   */
  public boolean awaitUntil(long at) {
    var me = world.self();
    if (waiting != null && !waiting.equals(me)) {
      throw new IllegalStateException(waiting.name + " waits for " + name + " already: one at a time does");
    }
    if (!me.isBackAt(this) && !open) {
      waiting = me;
      if (at != Long.MAX_VALUE) {
        world.wakeAt(me, Math.max(at, world.now()));
      }
      me.handBack(this);
    }
    waiting = null;
    var opened = open;
    open = false;
    return opened;
  }

  /**
   * Opens it: whoever waits here is due at this instant.
   *
   * @throws IllegalStateException if the caller does not hold the baton
   */
  public void open() {
    world.self();
    openAt(world.now());
  }

  void openAt(long at) {
    if (!open && waiting != null) {
      world.wakeAt(waiting, at);
    }
    open = true;
  }

  @Override
  public String toString() {
    return name;
  }
}
