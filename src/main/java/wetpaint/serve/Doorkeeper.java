package wetpaint.serve;

import java.util.HashMap;
import java.util.Map;

/** Counts connections, and lets no more in than the machine and the class can bear. For any thread. */
public final class Doorkeeper {
  /** The most who have not given the code yet: a class that comes in at once, and not much more. */
  private static final int STRANGERS = 200;
  private static final int STRANGERS_AN_ADDRESS = 120;
  /** From so many on, one of ten places is kept from any one address: nobody alone can fill a large class. */
  private static final int LARGE = 100;

  private final int most;
  private final Map<String, Integer> strangers = new HashMap<>();
  private final Map<String, Integer> guests = new HashMap<>();
  private int strangersInAll;
  private int guestsInAll;

  /** A keeper who lets so many in. */
  public Doorkeeper(int most) {
    this.most = most;
  }

  /** Somebody has connected. @return whether there is room; if not, they don't count */
  public synchronized boolean comes(String address) {
    if (strangersInAll >= STRANGERS || strangers.getOrDefault(address, 0) >= STRANGERS_AN_ADDRESS
        || guestsInAll + strangersInAll >= most + STRANGERS) {
      return false;
    }
    strangersInAll++;
    strangers.merge(address, 1, Integer::sum);
    return true;
  }

  /**
   * Somebody who had come has given the code or a teacher's key; a teacher always has room.
   *
   * @return whether there is room; if not, they stay who they were
   */
  public synchronized boolean enters(String address, boolean teaches) {
    var here = most > LARGE ? most - most / 10 : most;
    if (!teaches && (guestsInAll >= most || guests.getOrDefault(address, 0) >= here)) {
      return false;
    }
    strangersInAll--;
    take(strangers, address);
    guestsInAll++;
    guests.merge(address, 1, Integer::sum);
    return true;
  }

  /**
   * Somebody who had come has gone.
   *
   * @param entered whether they had entered
   */
  public synchronized void goes(String address, boolean entered) {
    if (entered) {
      guestsInAll--;
      take(guests, address);
    } else {
      strangersInAll--;
      take(strangers, address);
    }
  }

  private static void take(Map<String, Integer> counts, String address) {
    counts.computeIfPresent(address, (_, count) -> count > 1 ? count - 1 : null);
  }
}
