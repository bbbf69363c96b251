package wetpaint.studio;

import org.jspecify.annotations.Nullable;

/** Counts canvases and painters by what they do while a run goes on. */
final class Census {
  private final boolean keeps;
  private final int[] counts = new int[Tally.KINDS];
  /** Milliseconds spent on each kind of thing up to {@code since}. */
  private final long[] before = new long[Tally.KINDS];
  private @Nullable Track<Tally> tallies;
  private long since;
  private boolean changed = true;

  /** @param keeps whether earlier counts than the newest are of interest */
  Census(boolean keeps) {
    this.keeps = keeps;
  }

  /** One more is counted, from its first state on. */
  void enter(CanvasState first) {
    move(-1, Tally.kind(first), first.since());
  }

  /** One more is counted, from its first state on. */
  void enter(PainterState first) {
    move(-1, Tally.kind(first), first.since());
  }

  void move(CanvasState from, CanvasState to) {
    move(Tally.kind(from), Tally.kind(to), to.since());
  }

  void move(PainterState from, PainterState to) {
    move(Tally.kind(from), Tally.kind(to), to.since());
  }

  private void move(int from, int to, long now) {
    if (from == to) {
      return;
    }
    if (now > since) {
      goOnTo(now);
    }
    if (from >= 0) {
      counts[from]--;
    }
    if (to >= 0) {
      counts[to]++;
    }
    changed = true;
  }

  private void goOnTo(long now) {
    if (keeps) {
      tallies();
    }
    for (var kind = 0; kind < Tally.KINDS; kind++) {
      before[kind] += counts[kind] * (now - since);
    }
    since = now;
  }

  /** All counts up to now. */
  Track<Tally> tallies() {
    var all = tallies;
    if (all == null) {
      all = new Track<>(new TallyCodec(), tally(), keeps, (_, _) -> {});
      tallies = all;
    } else if (changed && !all.last().counts(counts)) {
      all.add(tally());
    }
    changed = false;
    return all;
  }

  private Tally tally() {
    return new Tally(since, counts.clone(), before.clone());
  }
}
