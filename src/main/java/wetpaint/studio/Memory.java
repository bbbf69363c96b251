package wetpaint.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What a scheduler tells of its run: to one who keeps all of it, or to one who only counts. */
sealed interface Memory {
  /** Something happened. */
  void add(Event event);

  /** The events kept, in the order in which they happened. */
  List<Event> journal();

  /** The beginning of a history. */
  <T extends History.Step> History<T> history(T first);

  /** Keeps everything. */
  record Full(List<Event> journal) implements Memory {
    Full() {
      this(new ArrayList<>());
    }

    @Override
    public void add(Event event) {
      journal.add(event);
    }

    @Override
    public <T extends History.Step> History<T> history(T first) {
      return History.from(first);
    }
  }

  /** Keeps nothing, and gives up after so many events or when it is told to. */
  final class Counting implements Memory {
    private static final int BETWEEN_LOOKS = 256;

    private final long most;
    private final BooleanSupplier cancelled;
    private long events;

    Counting(long most, BooleanSupplier cancelled) {
      this.most = most;
      this.cancelled = cancelled;
    }

    /** @throws GaveUp if that is one event too many, or it was cancelled */
    @Override
    public void add(Event event) {
      if (++events > most || (events % BETWEEN_LOOKS == 1 && cancelled.getAsBoolean())) {
        throw new GaveUp();
      }
    }

    @Override
    public List<Event> journal() {
      return List.of();
    }

    @Override
    public <T extends History.Step> History<T> history(T first) {
      return History.forgetting(first);
    }
  }

  /** Ends a run that takes too long. */
  final class GaveUp extends RuntimeException {
    private static final long serialVersionUID = 1;

    GaveUp() {
      super("gave up", null, false, false);
    }
  }
}
