package wetpaint.studio;

/** Writes tallies: the counts that have changed. The times follow from them. */
final class TallyCodec implements StateCodec<Tally> {
  private static final int TIMES = 1 << Tally.KINDS;

  @Override
  public void write(PackedLog out, Tally before, Tally state) {
    var flags = 0;
    for (var kind = 0; kind < Tally.KINDS; kind++) {
      flags |= state.count(kind) == before.count(kind) ? 0 : 1 << kind;
      flags |= state.time(kind, state.since()) == before.time(kind, state.since()) ? 0 : TIMES;
    }
    out.number(flags);
    for (var kind = 0; kind < Tally.KINDS; kind++) {
      if ((flags & 1 << kind) != 0) {
        out.signed(state.count(kind) - before.count(kind));
      }
    }
    for (var kind = 0; kind < Tally.KINDS && (flags & TIMES) != 0; kind++) {
      out.number(state.time(kind, state.since()));
    }
  }

  @Override
  public Tally read(PackedLog.Reader in, Tally before, long since) {
    var flags = in.integer();
    var counts = new int[Tally.KINDS];
    var times = new long[Tally.KINDS];
    for (var kind = 0; kind < Tally.KINDS; kind++) {
      counts[kind] = before.count(kind) + ((flags & 1 << kind) != 0 ? (int) in.signed() : 0);
    }
    for (var kind = 0; kind < Tally.KINDS; kind++) {
      times[kind] = (flags & TIMES) != 0 ? in.number() : before.time(kind, since);
    }
    return new Tally(since, counts, times);
  }
}
