package wetpaint.studio;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A way of scheduling: how many painters, at which canvases they stay, whether time is sliced. */
public enum Mode {
  /** One thing after another, waiting included. */
  SYNC(false, 1, LetsGo.NEVER, false),
  /** One painter who never waits while a canvas is ready: cooperative, gives way only at a wait. */
  ASYNC(false, 1, LetsGo.DRYING, false),
  /** Sync, several times side by side. */
  PARALLEL(true, Integer.MAX_VALUE, LetsGo.NEVER, false),
  /** One core, time-sliced among all: preemptive. */
  CONCURRENT(false, 1, LetsGo.PINNED, true),
  /** M:N: a few carriers, and whoever waits lets go, unless its call pins the carrier. */
  VIRTUAL(true, 2, LetsGo.BLOCKED, false);

  /** Of which canvases painters let go; each of also all that come before it. */
  private enum LetsGo {
    NEVER, DRYING, BLOCKED, PINNED
  }

  private final boolean chosen;
  private final int atFirst;
  private final LetsGo letsGo;
  private final boolean slices;

  Mode(boolean chosen, int atFirst, LetsGo letsGo, boolean slices) {
    this.chosen = chosen;
    this.atFirst = atFirst;
    this.letsGo = letsGo;
    this.slices = slices;
  }

  /** Whether the number of painters is the user's to choose; else it is 1. */
  public boolean paintersAreChosen() {
    return chosen;
  }

  /** Painters for so many canvases, as long as nobody chose. */
  public int paintersAtFirst(int canvases) {
    return Math.min(atFirst, canvases);
  }

  /** Whether a painter lets go of a canvas whose paint dries, or that queues for a rack to dry on. */
  public boolean letsGo() {
    return letsGo.compareTo(LetsGo.DRYING) >= 0;
  }

  /** Whether a painter lets go of a canvas that is blocked in the middle of painting by a call that can be seen through. */
  public boolean letsGoBlocked() {
    return letsGo.compareTo(LetsGo.BLOCKED) >= 0;
  }

  /** Whether a painter lets go even of a canvas whose blocking call is pinned. */
  public boolean letsGoPinned() {
    return letsGo.compareTo(LetsGo.PINNED) >= 0;
  }

  /** Whether a painter paints at most a quantum at a time. */
  public boolean slices() {
    return slices;
  }

  /** The one after it, cyclic. */
  public Mode next() {
    var modes = List.of(values());
    return modes.get((modes.indexOf(this) + 1) % modes.size());
  }

  /** Its name in commands, journals and on the screen. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The mode of that name, in any case of letters. */
  public static Optional<Mode> named(String word) {
    return Stream.of(values()).filter(mode -> mode.word().equalsIgnoreCase(word)).findFirst();
  }
}
