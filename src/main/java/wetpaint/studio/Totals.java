package wetpaint.studio;

/** How long a canvas has been in each phase, in milliseconds. */
public record Totals(long painting, long drying, long waiting, long blocked) {
  /** No time yet. */
  public static final Totals NONE = new Totals(0, 0, 0, 0);

  Totals plus(Phase phase, long millis) {
    return switch (phase) {
      case PAINTING -> new Totals(painting + millis, drying, waiting, blocked);
      case DRYING -> new Totals(painting, drying + millis, waiting, blocked);
      case READY -> new Totals(painting, drying, waiting + millis, blocked);
      case BLOCKED -> new Totals(painting, drying, waiting, blocked + millis);
      case DONE -> this;
    };
  }

  /** The sum of two. */
  public Totals plus(Totals other) {
    return new Totals(painting + other.painting, drying + other.drying, waiting + other.waiting,
        blocked + other.blocked);
  }
}
