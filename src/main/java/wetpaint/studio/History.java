package wetpaint.studio;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * States up to an instant, newest last: an immutable look at something that may go on. The state at any earlier instant is found
 * in a time that hardly grows with their number.
 */
public final class History<T extends History.Step> implements Iterable<T> {
  /** A state that began at an instant. */
  public interface Step {
    /** The instant, in milliseconds of studio time, from which it stands. */
    long since();
  }

  private final Track<T> track;
  private final long instant;

  History(Track<T> track, long instant) {
    this.track = track;
    this.instant = instant;
  }

  /** The instant of its first state. */
  public long start() {
    return track.first().since();
  }

  /** The newest state. */
  public T last() {
    return track.at(instant);
  }

  /** The history as it was at the given instant; its first state if that is earlier than all. */
  public History<T> at(long earlier) {
    return new History<>(track, Math.min(instant, earlier));
  }

  /** Goes through it from its first state on. */
  public Walk<T> walk() {
    return new Walk<>(track.forwards(instant));
  }

  /** What it is the history of: the same for all histories of the same thing in the same run, and for no others. */
  public Object identity() {
    return track;
  }

  /** From the newest state to the oldest. */
  @Override
  public Iterator<T> iterator() {
    var blocks = track.backwards(instant);
    var states = new ArrayDeque<>(blocks.next());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !states.isEmpty();
      }

      @Override
      public T next() {
        var state = states.pollLast();
        if (state == null) {
          throw new NoSuchElementException();
        }
        if (states.isEmpty()) {
          states.addAll(blocks.next());
        }
        return state;
      }
    };
  }

  /** Where somebody has got to in a history. */
  public static final class Walk<T extends Step> {
    private final Track<T>.Forwards forwards;

    private Walk(Track<T>.Forwards forwards) {
      this.forwards = forwards;
    }

    /** The state at an instant, which is not earlier than the one asked for before; the first state if that is later. */
    public T at(long instant) {
      return forwards.at(instant);
    }

    /** The instant at which the state that was asked for last is followed by another, or {@link Long#MAX_VALUE}. */
    public long until() {
      return forwards.until();
    }
  }
}
