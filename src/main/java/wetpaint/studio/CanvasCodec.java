package wetpaint.studio;

/** Writes how a canvas stands. Most of it follows from how it stood before. */
@SuppressWarnings("EnumOrdinal") // Written and read by one process, so a number stands for the same constant.
final class CanvasCodec implements StateCodec<CanvasState> {
  private static final Phase[] PHASES = Phase.values();
  private static final int PHASE_BITS = 3;
  private static final int NEXT_LAYER = 1;
  private static final int OTHER_PAINTER = 1 << 1;
  private static final int UNTIL = 1 << 2;
  private static final int OTHER_PLAN = 1 << 3;
  private static final int OTHER_LAYER = 1 << 4;
  private static final int BEGAN = 1 << 5;
  private static final int PAINTED = 1 << 6;
  private static final int TOTALS = 1 << 7;
  private static final int PINNED = 1 << 8;
  private static final int FIRST = 1 << 9;
  /** Those that are followed by one number. */
  private static final int ONE_NUMBER = OTHER_PAINTER | UNTIL | OTHER_PLAN | BEGAN | PAINTED | FIRST;
  private static final int TOTALS_NUMBERS = 5;

  @Override
  public void write(PackedLog out, CanvasState before, CanvasState state) {
    var since = state.since();
    var totals = before.totals(since);
    var flags = flag(NEXT_LAYER, state.layer() == before.layer() + 1)
        | flag(OTHER_LAYER, state.layer() != before.layer() && state.layer() != before.layer() + 1)
        | flag(OTHER_PAINTER, state.painter() != before.painter())
        | flag(UNTIL, state.until() != until(state.phase(), since, state.plan(), state.painted()))
        | flag(OTHER_PLAN, state.plan() != before.plan())
        | flag(BEGAN, state.began() != since)
        | flag(PAINTED, state.painted() != painted(before, state.layer(), since))
        | flag(TOTALS, !state.before().is(totals))
        | flag(PINNED, state.pinned())
        | flag(FIRST, state.first() != first(before, state.phase(), since));
    out.number((long) flags << PHASE_BITS | state.phase().ordinal());
    if (has(flags, OTHER_LAYER)) {
      out.number(state.layer());
    }
    if (has(flags, OTHER_PAINTER)) {
      out.number(state.painter() + 1L);
    }
    if (has(flags, OTHER_PLAN)) {
      out.signed(state.plan() - before.plan());
    }
    if (has(flags, PAINTED)) {
      out.number(state.painted());
    }
    if (has(flags, UNTIL)) {
      out.signed(state.until() - since);
    }
    if (has(flags, BEGAN)) {
      out.signed(since - state.began());
    }
    if (has(flags, TOTALS)) {
      write(out, state.before());
    }
    if (has(flags, FIRST)) {
      out.signed(state.first());
    }
  }

  @Override
  public CanvasState read(PackedLog.Reader in, CanvasState before, long since) {
    var header = in.integer();
    var flags = header >>> PHASE_BITS;
    var phase = PHASES[header & (1 << PHASE_BITS) - 1];
    var layer = has(flags, OTHER_LAYER)
        ? in.integer()
        : before.layer() + (has(flags, NEXT_LAYER) ? 1 : 0);
    var painter = has(flags, OTHER_PAINTER) ? in.integer() - 1 : before.painter();
    var plan = before.plan() + (has(flags, OTHER_PLAN) ? in.signed() : 0);
    var painted = has(flags, PAINTED) ? in.number() : painted(before, layer, since);
    var until = has(flags, UNTIL) ? since + in.signed() : until(phase, since, plan, painted);
    var began = has(flags, BEGAN) ? since - in.signed() : since;
    var totals = has(flags, TOTALS) ? totals(in) : before.totals(since);
    var first = has(flags, FIRST) ? in.signed() : first(before, phase, since);
    return new CanvasState(phase, layer, since, began, until, painter, plan, painted, totals,
        has(flags, PINNED), first);
  }

  /** The layer and, in the lowest bits, the phase. */
  @Override
  public int gist(CanvasState state) {
    return state.layer() << PHASE_BITS | state.phase().ordinal();
  }

  @Override
  public int readGist(PackedLog.Reader in, int before) {
    var header = in.integer();
    var flags = header >>> PHASE_BITS;
    var layer = has(flags, OTHER_LAYER)
        ? in.integer()
        : (before >>> PHASE_BITS) + (has(flags, NEXT_LAYER) ? 1 : 0);
    in.skip(Integer.bitCount(flags & ONE_NUMBER) + (has(flags, TOTALS) ? TOTALS_NUMBERS : 0));
    return layer << PHASE_BITS | (header & ((1 << PHASE_BITS) - 1));
  }

  /** The phase that a gist tells. */
  static Phase phase(int gist) {
    return PHASES[gist & (1 << PHASE_BITS) - 1];
  }

  /** The layer that a gist tells. */
  static int layer(int gist) {
    return gist >>> PHASE_BITS;
  }

  private static int flag(int flag, boolean set) {
    return set ? flag : 0;
  }

  private static boolean has(int flags, int flag) {
    return (flags & flag) != 0;
  }

  private static long until(Phase phase, long since, long plan, long painted) {
    return phase == Phase.PAINTING ? since + plan - painted : since;
  }

  private static long painted(CanvasState before, int layer, long since) {
    return layer == before.layer() ? before.painted(since) : 0;
  }

  private static long first(CanvasState before, Phase phase, long since) {
    return before.first() < 0 && phase == Phase.PAINTING ? since : before.first();
  }

  private static void write(PackedLog out, Totals totals) {
    out.number(totals.painting());
    out.number(totals.drying());
    out.number(totals.waiting());
    out.number(totals.queued());
    out.number(totals.blocked());
  }

  private static Totals totals(PackedLog.Reader in) {
    return new Totals(in.number(), in.number(), in.number(), in.number(), in.number());
  }
}
