package wetpaint.studio;

import java.util.List;

/**
 * What is to be painted.
 *
 * @param title   a line that says what it shows
 * @param quantum milliseconds a painter paints at most before the next canvas gets a turn, where time is sliced
 */
public record Scenario(String name, String title, long quantum, List<Canvas> canvases) {
  /** The quantum of a scenario that does not say, in milliseconds. */
  public static final long QUANTUM = 500;
  /** The most canvases. */
  public static final int CANVASES = 100_000;
  /** The most layers of a canvas. */
  public static final int LAYERS = 1_000;
  /** The longest it may take, in milliseconds: all its paint and all its drying, one after the other. */
  public static final long LONGEST = 24 * 60 * 60 * 1000L;

  /** @throws IllegalArgumentException if there are no canvases, a quantum below 1 ms, or anything over the limits */
  public Scenario {
    canvases = List.copyOf(canvases);
    require(!canvases.isEmpty() && canvases.size() <= CANVASES,
        "a scenario has 1 to " + CANVASES + " canvases");
    require(quantum >= 1, "a quantum is at least 1 ms");
    require(canvases.stream().allMatch(c -> c.layers().size() <= LAYERS),
        "a canvas has at most " + LAYERS + " layers");
    require(total(canvases) <= LONGEST, "a scenario takes at most 24 h in all");
  }

  /** Milliseconds that it takes one painter who waits for every layer to dry. */
  public long total() {
    return total(canvases);
  }

  private static long total(List<Canvas> canvases) {
    var total = 0L;
    for (var canvas : canvases) {
      for (var layer : canvas.layers()) {
        total = Math.addExact(total, Math.addExact(layer.paint(), layer.dry()));
      }
    }
    return total;
  }

  private static void require(boolean condition, String rule) {
    if (!condition) {
      throw new IllegalArgumentException(rule);
    }
  }
}
