package wetpaint.studio;

/**
 * How a painter stands from an instant on.
 *
 * @param canvas   the canvas held, from 0, or -1
 * @param paints   whether it paints; a painter that holds a canvas and does not paint stands and waits
 * @param hired    whether it is one of the mode's painters at all
 * @param painted  milliseconds it had painted at {@code since}
 * @param stood    milliseconds it had stood at a canvas and waited at {@code since}
 * @param employed milliseconds it had been hired at {@code since}
 */
public record PainterState(long since, int canvas, boolean paints, boolean hired, long painted, long stood,
    long employed)
    implements
      History.Step {
  static PainterState first(long now) {
    return new PainterState(now, -1, false, true, 0, 0, 0);
  }

  /** Whether it is the same. What a record brings for that is made at run time, which would hold up the first frame. */
  boolean is(PainterState other) {
    return since == other.since && canvas == other.canvas && paints == other.paints && hired == other.hired
        && painted == other.painted && stood == other.stood && employed == other.employed;
  }

  PainterState next(long now, int newCanvas, boolean nowPaints, boolean nowHired) {
    return new PainterState(now, newCanvas, nowPaints, nowHired, painted(now), stood(now), employed(now));
  }

  /** Milliseconds it has painted up to the given instant. */
  public long painted(long now) {
    return painted + (paints ? Math.max(0, now - since) : 0);
  }

  /** Milliseconds it has stood at a canvas that it could not paint, up to the given instant. */
  public long stood(long now) {
    return stood + (canvas >= 0 && !paints ? Math.max(0, now - since) : 0);
  }

  /** Milliseconds it has been one of the mode's painters up to the given instant. */
  public long employed(long now) {
    return employed + (hired ? Math.max(0, now - since) : 0);
  }
}
