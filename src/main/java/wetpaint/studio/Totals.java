package wetpaint.studio;

/**
 * How long a canvas has been in each phase since it arrived, in milliseconds.
 *
 * @param waiting how long it was ready and wanted a painter
 * @param queued  how long it was painted and wanted a rack
 */
public record Totals(long painting, long drying, long waiting, long queued, long blocked) {
  /** No time yet. */
  public static final Totals NONE = new Totals(0, 0, 0, 0, 0);

  /** Whether it is the same. What a record brings for that is made at run time, which would hold up a start. */
  boolean is(Totals other) {
    return painting == other.painting && drying == other.drying && waiting == other.waiting
        && queued == other.queued && blocked == other.blocked;
  }

  Totals plus(Phase phase, long millis) {
    return switch (phase) {
      case PAINTING -> new Totals(painting + millis, drying, waiting, queued, blocked);
      case DRYING -> new Totals(painting, drying + millis, waiting, queued, blocked);
      case READY -> new Totals(painting, drying, waiting + millis, queued, blocked);
      case QUEUED -> new Totals(painting, drying, waiting, queued + millis, blocked);
      case BLOCKED -> new Totals(painting, drying, waiting, queued, blocked + millis);
      case EXPECTED, DONE -> this;
    };
  }

  /** The sum of two. */
  public Totals plus(Totals other) {
    return new Totals(painting + other.painting, drying + other.drying, waiting + other.waiting,
        queued + other.queued, blocked + other.blocked);
  }
}
