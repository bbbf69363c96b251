package wetpaint.studio;

import java.util.OptionalInt;

/**
 * How a canvas stands from an instant on.
 *
 * @param layer   the layer in work, from 0; the last one when all is done
 * @param since   the instant since which all of this is so
 * @param began   the instant at which the phase began; who holds the canvas may have changed since
 * @param until   when the phase ends by itself: paint complete (if nothing stops it), dry, unblocked; else {@code since}
 * @param painter who holds it, from 0, or -1
 * @param plan    milliseconds of paint that this layer takes, with what hogs added
 * @param painted milliseconds of it that were done at {@code since}
 * @param before  time spent in each phase up to {@code since}
 */
public record CanvasState(Phase phase, int layer, long since, long began, long until, int painter, long plan,
    long painted,
    Totals before) implements History.Step {
  /** Who holds it. */
  public OptionalInt holder() {
    return painter < 0 ? OptionalInt.empty() : OptionalInt.of(painter);
  }

  /** Milliseconds of the layer's paint that are done at the given instant. */
  public long painted(long now) {
    return phase == Phase.PAINTING ? Math.clamp(painted + now - since, painted, plan) : painted;
  }

  /** How much of the layer is painted at the given instant, 0 to 1. */
  public double paintedShare(long now) {
    return (double) painted(now) / plan;
  }

  /** How dry the layer is at the given instant, 0 to 1; 0 as long as it is not yet painted. */
  public double dryShare(long now) {
    return switch (phase) {
      case DRYING -> until == began ? 1 : Math.clamp((double) (now - began) / (until - began), 0, 1);
      case DONE -> 1;
      case READY, PAINTING, BLOCKED -> 0;
    };
  }

  /** Time spent in each phase up to the given instant. */
  public Totals totals(long now) {
    return before.plus(phase, Math.max(0, now - since));
  }
}
