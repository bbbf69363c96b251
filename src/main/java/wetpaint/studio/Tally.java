package wetpaint.studio;

import java.util.Arrays;

/**
 * How many canvases and painters do what from an instant on, and how much of their time all of them together had spent on
 * it by then.
 */
@SuppressWarnings("EnumOrdinal") // It only counts: nothing is kept by these numbers.
public final class Tally implements History.Step {
  private static final int PHASES = Phase.values().length;
  private static final int PAINTING = PHASES;
  private static final int STANDING = PHASES + 1;
  private static final int IDLE = PHASES + 2;
  /** Phases of canvases, and then what painters do. */
  static final int KINDS = PHASES + 3;

  private final long since;
  private final int[] counts;
  private final long[] before;

  /** @param before milliseconds spent on each kind of thing up to {@code since} */
  Tally(long since, int[] counts, long[] before) {
    this.since = since;
    this.counts = counts;
    this.before = before;
  }

  static int kind(CanvasState state) {
    return state.phase().ordinal();
  }

  /** What a painter does, or -1 if it is none any more. */
  static int kind(PainterState state) {
    return state.paints() ? PAINTING : state.canvas() >= 0 ? STANDING : state.hired() ? IDLE : -1;
  }

  @Override
  public long since() {
    return since;
  }

  boolean counts(int[] others) {
    return Arrays.equals(counts, others);
  }

  int count(int kind) {
    return counts[kind];
  }

  /** Milliseconds spent on a kind of thing up to an instant. */
  long time(int kind, long now) {
    return before[kind] + counts[kind] * Math.max(0, now - since);
  }

  /** Canvases in a phase. */
  public int canvases(Phase phase) {
    return counts[phase.ordinal()];
  }

  /** Painters that paint. */
  public int painting() {
    return counts[PAINTING];
  }

  /** Painters that hold a canvas that they can't paint. */
  public int standing() {
    return counts[STANDING];
  }

  /** Painters without a canvas. */
  public int idle() {
    return counts[IDLE];
  }

  /** Painters of the mode. */
  public int painters() {
    return painting() + standing() + idle();
  }

  /** Milliseconds that painters have painted up to the given instant. */
  public long painted(long now) {
    return time(PAINTING, now);
  }

  /** Milliseconds that painters have stood at a canvas that they could not paint, up to the given instant. */
  public long stood(long now) {
    return time(STANDING, now);
  }

  /** Milliseconds that painters have been the mode's, up to the given instant. */
  public long employed(long now) {
    return painted(now) + stood(now) + time(IDLE, now);
  }

  /** Milliseconds that canvases have been in each phase up to the given instant. */
  public Totals totals(long now) {
    return new Totals(time(Phase.PAINTING, now), time(Phase.DRYING, now), time(Phase.READY, now),
        time(Phase.QUEUED, now), time(Phase.BLOCKED, now));
  }

  private long time(Phase phase, long now) {
    return time(phase.ordinal(), now);
  }
}
