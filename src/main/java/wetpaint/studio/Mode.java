package wetpaint.studio;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A way of scheduling: how many painters, whether they stay at a canvas that waits, whether time is sliced. */
public enum Mode {
  /** One thing after another, waiting included. */
  SYNC(false, 1, false, false, false),
  /** One painter who never waits while a canvas is ready: cooperative, gives way only where the paint dries. */
  ASYNC(false, 1, true, false, false),
  /** Sync, several times side by side. */
  PARALLEL(true, Integer.MAX_VALUE, false, false, false),
  /** One core, time-sliced among all: preemptive. */
  CONCURRENT(false, 1, true, true, true),
  /** M:N: a few carriers, and whoever waits lets go. */
  VIRTUAL(true, 2, true, false, true);

  private final boolean chosen;
  private final int atFirst;
  private final boolean letsGo;
  private final boolean slices;
  private final boolean letsGoBlocked;

  Mode(boolean chosen, int atFirst, boolean letsGo, boolean slices, boolean letsGoBlocked) {
    this.chosen = chosen;
    this.atFirst = atFirst;
    this.letsGo = letsGo;
    this.slices = slices;
    this.letsGoBlocked = letsGoBlocked;
  }

  /** Whether the number of painters is the user's to choose; else it is 1. */
  public boolean paintersAreChosen() {
    return chosen;
  }

  /** Painters for so many canvases, as long as nobody chose. */
  public int paintersAtFirst(int canvases) {
    return Math.min(atFirst, canvases);
  }

  /** Whether a painter lets go of a canvas whose paint dries. */
  public boolean letsGo() {
    return letsGo;
  }

  /** Whether a painter lets go of a canvas that is blocked in the middle of painting. */
  public boolean letsGoBlocked() {
    return letsGoBlocked;
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
