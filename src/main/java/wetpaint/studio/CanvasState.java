package wetpaint.studio;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How a canvas stands from an instant on.
 *
 * @param layer   the layer in work, from 0; the last one when all is done
 * @param since   the instant since which all of this is so
 * @param began   the instant at which the phase began; who holds the canvas may have changed since
 * @param until   when the phase ends by itself: arrived, paint complete (if nothing stops it), dry, unblocked; else
 *                {@code since}
 * @param painter who holds it, from 0, or -1
 * @param plan    milliseconds of paint that this layer takes, with what hogs added
 * @param painted milliseconds of it that were done at {@code since}
 * @param before  time spent in each phase up to {@code since}
 * @param pinned  whether it is blocked by a call that the runtime can't see through
 * @param first   the instant of its first stroke, or -1
 */
public record CanvasState(Phase phase, int layer, long since, long began, long until, int painter, long plan,
    long painted, Totals before, boolean pinned, long first) implements History.Step {
  /** A canvas before anything was done to it. */
  static CanvasState first(Canvas canvas) {
    return new CanvasState(canvas.at() > 0 ? Phase.EXPECTED : Phase.READY, 0, 0, 0, canvas.at(), -1,
        canvas.layers().getFirst().paint(), 0, Totals.NONE, false, -1);
  }

  /** It wants a painter for a layer that takes so much paint. */
  CanvasState ready(long now, int nextLayer, long paint) {
    return new CanvasState(Phase.READY, nextLayer, now, now, now, painter, paint, 0, totals(now), false,
        first);
  }

  /** The same layer in another phase, which ends by itself at an instant. */
  CanvasState become(Phase next, long now, long end, int holder) {
    return new CanvasState(next, layer, now, now, end, holder, plan, painted(now), totals(now), false,
        first < 0 && next == Phase.PAINTING ? now : first);
  }

  /** In a blocking call. */
  CanvasState blocked(long now, long end, boolean isPinned) {
    return new CanvasState(Phase.BLOCKED, layer, now, now, end, painter, plan, painted(now), totals(now),
        isPinned, first);
  }

  /** The same in the hands of another painter, or of none (-1). */
  CanvasState heldBy(long now, int holder) {
    return new CanvasState(phase, layer, now, began, until, holder, plan, painted(now), totals(now), pinned,
        first);
  }

  /** The same with so much more to paint. */
  CanvasState hogged(long now, long added) {
    return new CanvasState(phase, layer, now, now, until + added, painter, plan + added, painted(now),
        totals(now), pinned, first);
  }

  /** Who holds it. */
  public OptionalInt holder() {
    return painter < 0 ? OptionalInt.empty() : OptionalInt.of(painter);
  }

  /** Milliseconds from the arrival of the canvas to its first stroke, if there was one. */
  public OptionalLong response(Canvas canvas) {
    return first < 0 ? OptionalLong.empty() : OptionalLong.of(first - canvas.at());
  }

  /** Milliseconds from the arrival of the canvas to when it was done, if it is. */
  public OptionalLong turnaround(Canvas canvas) {
    return phase == Phase.DONE ? OptionalLong.of(since - canvas.at()) : OptionalLong.empty();
  }

  /** Milliseconds of the layer's paint that are done at the given instant. */
  public long painted(long now) {
    return phase == Phase.PAINTING ? Math.clamp(painted + now - since, painted, plan) : painted;
  }

  /** How dry the layer is at the given instant, 0 to 1; 0 as long as it is not yet painted. */
  public double dryShare(long now) {
    return switch (phase) {
      case DRYING -> until == began ? 1 : Math.clamp((double) (now - began) / (until - began), 0, 1);
      case DONE -> 1;
      case EXPECTED, READY, PAINTING, QUEUED, BLOCKED -> 0;
    };
  }

  /** Time spent in each phase up to the given instant. */
  public Totals totals(long now) {
    return before.plus(phase, Math.max(0, now - since));
  }
}
