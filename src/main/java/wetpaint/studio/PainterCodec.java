package wetpaint.studio;

/** Writes how a painter stands. */
final class PainterCodec implements StateCodec<PainterState> {
  private static final int PAINTS = 1;
  private static final int HIRED = 1 << 1;
  private static final int OTHER_CANVAS = 1 << 2;
  private static final int SUMS = 1 << 3;

  @Override
  public void write(PackedLog out, PainterState before, PainterState state) {
    var since = state.since();
    var sums = state.painted() != before.painted(since) || state.stood() != before.stood(since)
        || state.employed() != before.employed(since);
    var other = state.canvas() != before.canvas();
    out.number((state.paints() ? PAINTS : 0) | (state.hired() ? HIRED : 0) | (other ? OTHER_CANVAS : 0)
        | (sums ? SUMS : 0));
    if (other) {
      out.signed(state.canvas() - before.canvas());
    }
    if (sums) {
      out.number(state.painted());
      out.number(state.stood());
      out.number(state.employed());
    }
  }

  @Override
  public PainterState read(PackedLog.Reader in, PainterState before, long since) {
    var flags = in.integer();
    var canvas = before.canvas() + ((flags & OTHER_CANVAS) != 0 ? (int) in.signed() : 0);
    var paints = (flags & PAINTS) != 0;
    var hired = (flags & HIRED) != 0;
    return (flags & SUMS) != 0
        ? new PainterState(since, canvas, paints, hired, in.number(), in.number(), in.number())
        : before.next(since, canvas, paints, hired);
  }
}
