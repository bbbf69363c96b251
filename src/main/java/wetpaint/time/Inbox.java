package wetpaint.time;

import java.util.ArrayDeque;
import java.util.Queue;

/** The door into a world: what others send in becomes an event at an instant of its own. */
public final class Inbox<T> {
  private final World world;
  private final Gate gate;
  private final Queue<Letter<T>> letters = new ArrayDeque<>();

  /** An empty inbox, to be read by one participant of the world. */
  public Inbox(World world, String name) {
    this.world = world;
    this.gate = new Gate(world, name);
  }

  /**
   * Sends something in, from any thread outside the world. Nobody receives what is sent when the world is over.
   *
   * @return the instant at which it will be received: the present millisecond or, if that has begun, the next
   */
  public long send(T content) {
    return world.admit(at -> {
      letters.add(new Letter<>(at, content));
      gate.openAt(at);
    });
  }

  /** Waits for the next thing sent in; the participant's present is then the instant that {@code send} returned. */
  public T receive() {
    Letter<T> letter;
    while ((letter = letters.peek()) == null) {
      gate.await();
    }
    if (letter.at > world.now()) {
      world.sleepUntil(letter.at);
    }
    letters.remove();
    return letter.content;
  }

  private record Letter<T>(long at, T content) {}
}
