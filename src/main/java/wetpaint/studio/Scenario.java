package wetpaint.studio;

import java.util.List;
import java.util.OptionalInt;

/**
 * What is to be painted.
 *
 * @param title   a line that says what it shows
 * @param quantum milliseconds a painter paints at most before the next canvas gets a turn, where time is sliced
 * @param racks   how many canvases can dry at once; without it, all of them
 */
public record Scenario(String name, String title, long quantum, OptionalInt racks, List<Canvas> canvases) {
  /** The quantum of a scenario that does not say, in milliseconds. */
  public static final long QUANTUM = 500;
  /** The most canvases. */
  public static final int CANVASES = 100_000;
  /** The most layers of a canvas. */
  public static final int LAYERS = 1_000;
  /** The most layers of all canvases together. */
  public static final int LAYERS_IN_ALL = 1_000_000;
  /** The most quanta that all the paint may take. */
  public static final int QUANTA = 1_000_000;
  /** The longest it may take, in milliseconds: the last arrival, all paint and all drying, one after the other. */
  public static final long LONGEST = 24 * 60 * 60 * 1000L;

  /** @throws IllegalArgumentException if there are no canvases, no rack, a quantum below 1 ms, or anything over the limits */
  public Scenario {
    require(!canvases.isEmpty() && canvases.size() <= CANVASES,
        "a scenario has 1 to " + CANVASES + " canvases");
    require(quantum >= 1, "a quantum is at least 1 ms");
    require(racks.isEmpty() || racks.getAsInt() >= 1, "a scenario has at least 1 rack");
    require(canvases.stream().allMatch(c -> c.layers().size() <= LAYERS),
        "a canvas has at most " + LAYERS + " layers");
    require(canvases.stream().mapToLong(c -> c.layers().size()).sum() <= LAYERS_IN_ALL,
        "a scenario has at most " + LAYERS_IN_ALL + " layers in all");
    require(longest(canvases) <= LONGEST, "a scenario takes at most 24 h in all");
    var all = CanvasList.of(canvases);
    require(quantum >= leastQuantum(all.paint), "a scenario has at most " + QUANTA + " quanta of paint");
    canvases = all;
  }

  /** A scenario in which all canvases can dry at once. */
  public Scenario(String name, String title, long quantum, List<Canvas> canvases) {
    this(name, title, quantum, OptionalInt.empty(), canvases);
  }

  /** The makespan in sync, in milliseconds: one painter who stays at each canvas until it is done. */
  public long total() {
    return CanvasList.of(canvases).sync;
  }

  /** Layers of all canvases together. */
  public long layers() {
    return CanvasList.of(canvases).layers;
  }

  /** So many events there are at least: each layer is ready, painted and dry, and each canvas is done. */
  long leastEvents() {
    return 3 * layers() + canvases.size();
  }

  /** About so many there are at most, where time is sliced from start to end: each quantum begins and ends. */
  public long mostEvents() {
    return leastEvents() + 2 * (paint() / quantum);
  }

  /** Milliseconds of paint in all canvases. */
  public long paint() {
    return CanvasList.of(canvases).paint;
  }

  /**
   * No mode with so many painters can be done before this instant, in milliseconds: no canvas is done before its own
   * paint and drying, and neither painters nor racks can be more than all busy (the work-span bound).
   */
  public long bound(int painters) {
    var all = CanvasList.of(canvases);
    var work = Math.ceilDiv(all.paint, painters);
    var drying = racks.isEmpty() ? 0 : Math.ceilDiv(all.dry, racks.getAsInt());
    return Math.max(all.span, Math.max(work, drying));
  }

  /** The least quantum for so much paint, both in milliseconds. */
  public static long leastQuantum(long paint) {
    return Math.ceilDiv(paint, QUANTA);
  }

  private static long longest(List<Canvas> canvases) {
    var last = 0L;
    var total = 0L;
    for (var canvas : canvases) {
      last = Math.max(last, canvas.at());
      for (var layer : canvas.layers()) {
        total = Math.addExact(total, Math.addExact(layer.paint(), layer.dry()));
      }
    }
    return Math.addExact(last, total);
  }

  private static void require(boolean condition, String rule) {
    if (!condition) {
      throw new IllegalArgumentException(rule);
    }
  }
}
