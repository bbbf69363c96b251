package wetpaint.studio;

import java.util.function.BooleanSupplier;

/** Where the events of a run go: to where they are kept, or to where they are only counted. */
sealed interface Recorder {
  /** Something happened. */
  void add(Event event);

  /** How much has happened. */
  int size();

  /** Keeps all that happened. */
  final class Keeping implements Recorder {
    private final PackedLog log = new PackedLog(Journal.BLOCK);
    private final EventCodec codec = new EventCodec();
    private final Limit limit;
    private long latest;

    /** Keeps all there is. */
    Keeping() {
      this(new Limit(Long.MAX_VALUE, () -> false));
    }

    /** Gives up when the limit says so. */
    Keeping(Limit limit) {
      this.limit = limit;
    }

    @Override
    public void add(Event event) {
      limit.count(size() + 1);
      var from = log.length();
      var isFirst = log.startsBlock();
      if (isFirst) {
        codec.restart();
      }
      log.number(isFirst ? event.t() : event.t() - latest);
      codec.write(log, event);
      log.commit(from);
      latest = event.t();
    }

    @Override
    public int size() {
      return log.size();
    }

    Journal journal() {
      return new Journal(log);
    }
  }

  /** Keeps nothing, and gives up after so many events or when it is told to. */
  final class Counting implements Recorder {
    private final Limit limit;
    private int events;

    Counting(Limit limit) {
      this.limit = limit;
    }

    /** @throws GaveUp if that is one event too many, or it was cancelled */
    @Override
    public void add(Event event) {
      limit.count(++events);
    }

    @Override
    public int size() {
      return events;
    }
  }

  /** When to give up: after so many events, or once somebody says so, who is asked now and then. */
  record Limit(long most, BooleanSupplier cancelled) {
    private static final int BETWEEN_LOOKS = 256;

    /** @throws GaveUp if that is one event too many, or it was cancelled */
    void count(long events) {
      if (events > most || (events % BETWEEN_LOOKS == 1 && cancelled.getAsBoolean())) {
        throw new GaveUp();
      }
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
