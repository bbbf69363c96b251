package wetpaint.serve;

/** Counts connections, and lets no more in than the machine and the class can bear. For any thread. */
public final class Doorkeeper {
  /** The most who have not given the code yet: a class that comes in at once, and not much more. */
  private static final int STRANGERS = 200;
  private static final int STRANGERS_AN_ADDRESS = 120;
  /** From so many on, one of ten places is kept from any one address: nobody alone can fill a large class. */
  private static final int LARGE = 100;

  private final int most;
  private final Tally<String> strangers = new Tally<>();
  private final Tally<String> guests = new Tally<>();

  /** A keeper who lets so many in. */
  public Doorkeeper(int most) {
    this.most = most;
  }

  /** Somebody has connected. @return whether there is room; if not, they don't count */
  public synchronized boolean comes(String address) {
    if (strangers.all() >= STRANGERS || strangers.of(address) >= STRANGERS_AN_ADDRESS
        || guests.all() + strangers.all() >= most + STRANGERS) {
      return false;
    }
    strangers.add(address);
    return true;
  }

  /**
   * Somebody who had come has given the code or a teacher's key; a teacher always has room.
   *
   * @return whether there is room; if not, they stay who they were
   */
  public synchronized boolean enters(String address, boolean teaches) {
    var here = most > LARGE ? most - most / 10 : most;
    if (!teaches && (guests.all() >= most || guests.of(address) >= here)) {
      return false;
    }
    strangers.remove(address);
    guests.add(address);
    return true;
  }

  /**
   * Somebody who had come has gone.
   *
   * @param entered whether they had entered
   */
  public synchronized void goes(String address, boolean entered) {
    if (entered) {
      guests.remove(address);
    } else {
      strangers.remove(address);
    }
  }
}
