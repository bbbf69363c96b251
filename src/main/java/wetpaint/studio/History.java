package wetpaint.studio;

import java.util.Iterator;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;

/** States, each with the one before it: immutable, so that a trail can be kept while a longer one grows from it. */
public final class History<T extends History.Step> implements Iterable<T> {
  /** A state that began at an instant. */
  public interface Step {
    /** The instant, in milliseconds of studio time, from which it stands. */
    long since();
  }

  private final T last;
  private final @Nullable History<T> before;

  private final long start;
  private final boolean keeps;

  private History(T last, @Nullable History<T> before, long start, boolean keeps) {
    this.last = last;
    this.before = before;
    this.start = start;
    this.keeps = keeps;
  }

  /** A trail of one step. */
  public static <T extends Step> History<T> from(T first) {
    return new History<>(first, null, first.since(), true);
  }

  /** A trail that forgets every step but the newest. */
  static <T extends Step> History<T> forgetting(T first) {
    return new History<>(first, null, first.since(), false);
  }

  /** This trail and one step more; a step of no duration is left out, so that one state stands at an instant. */
  public History<T> then(T next) {
    return keeps
        ? new History<>(next, next.since() == last.since() ? before : this, start, true)
        : new History<>(next, null, start, false);
  }

  /** The instant of its first step. */
  public long start() {
    return start;
  }

  /** The newest step. */
  public T last() {
    return last;
  }

  /** The trail as it was at the given instant, or its first step if that is earlier than all. */
  public History<T> at(long instant) {
    var history = this;
    while (history.last.since() > instant && history.before != null) {
      history = history.before;
    }
    return history;
  }

  /** From the newest step to the oldest. */
  @Override
  public Iterator<T> iterator() {
    return new Iterator<>() {
      private @Nullable History<T> next = History.this;

      @Override
      public boolean hasNext() {
        return next != null;
      }

      @Override
      public T next() {
        var here = next;
        if (here == null) {
          throw new NoSuchElementException();
        }
        next = here.before;
        return here.last;
      }
    };
  }
}
