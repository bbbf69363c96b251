package wetpaint.studio;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** The painters: who is hired, and who holds which canvas. */
final class WorkerPool {
  private final List<@Nullable CanvasTask> holding = new ArrayList<>();
  private final List<Track<PainterState>> tracks = new ArrayList<>();
  /** Painters that hold nothing. */
  private final BitSet free = new BitSet();
  /** Painters that stayed at a canvas which is ready again. */
  private final BitSet resuming = new BitSet();
  private final BitSet painting = new BitSet();
  private final Chronicle chronicle;
  private int hired;

  WorkerPool(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  /** Changes how many are hired. Who holds a canvas must have a number below the new one. */
  void hire(int painters, long now) {
    for (var painter = tracks.size(); painter < painters; painter++) {
      tracks.add(chronicle.painter(PainterState.first(now)));
      holding.add(null);
      free.set(painter);
    }
    for (var painter = Math.min(hired, painters); painter < Math.max(hired, painters); painter++) {
      var isHired = painter < painters;
      free.set(painter, isHired);
      step(painter, tracks.get(painter).last().next(now, -1, false, isHired));
    }
    hired = painters;
  }

  /** The next painter from the given number on who can be given something to paint, or -1. */
  int nextAvailable(int from) {
    var nextFree = free.nextSetBit(from);
    var nextResuming = resuming.nextSetBit(from);
    return nextFree < 0 ? nextResuming : nextResuming < 0 ? nextFree : Math.min(nextFree, nextResuming);
  }

  /** The next painter from the given number on who stands at a canvas that is ready again, or -1. */
  int nextResuming(int from) {
    return resuming.nextSetBit(from);
  }

  @Nullable
  CanvasTask held(int painter) {
    return holding.get(painter);
  }

  /** The canvas of the lowest-numbered painter that paints, or null. */
  @Nullable
  CanvasTask firstPainted() {
    var painter = painting.nextSetBit(0);
    return painter < 0 ? null : holding.get(painter);
  }

  /** Takes note of what the canvas held by this painter is doing now; an unheld one is taken. */
  void at(int painter, CanvasTask task, long now) {
    var phase = task.state().phase();
    holding.set(painter, task);
    free.clear(painter);
    resuming.set(painter, phase == Phase.READY);
    painting.set(painter, phase == Phase.PAINTING);
    step(painter, tracks.get(painter).last().next(now, task.number, phase == Phase.PAINTING, true));
  }

  void letGo(int painter, long now) {
    holding.set(painter, null);
    resuming.clear(painter);
    painting.clear(painter);
    free.set(painter, painter < hired);
    step(painter, tracks.get(painter).last().next(now, -1, false, painter < hired));
  }

  /** A painter goes on under the lowest number that is free below the limit. */
  int renumber(int painter, long now) {
    var task = Objects.requireNonNull(holding.get(painter));
    var number = free.nextSetBit(0);
    letGo(painter, now);
    task.heldBy(number);
    at(number, task, now);
    return number;
  }

  /** The canvases that are held, by their numbers. */
  List<CanvasTask> heldInOrder() {
    var held = new ArrayList<CanvasTask>();
    for (var task : holding) {
      if (task != null) {
        held.add(task);
      }
    }
    held.sort((one, other) -> Integer.compare(one.number, other.number));
    return held;
  }

  /** Who holds something, by number, from the given number on. */
  List<Integer> holdersFrom(int number) {
    var holders = new ArrayList<Integer>();
    for (var painter = number; painter < holding.size(); painter++) {
      if (holding.get(painter) != null) {
        holders.add(painter);
      }
    }
    return holders;
  }

  private void step(int painter, PainterState state) {
    tracks.get(painter).add(state);
  }
}
