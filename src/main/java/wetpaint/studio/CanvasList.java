package wetpaint.studio;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** A scenario's canvases, and what they add up to: asked for in every frame, where there may be a million layers. */
final class CanvasList extends AbstractList<Canvas> implements RandomAccess {
  /** Layers of all of them. */
  final long layers;
  /** Milliseconds of paint in all of them. */
  final long paint;
  /** Milliseconds that all of them take to dry. */
  final long dry;
  /** When the last one would be done, in milliseconds, if none ever waited for anybody. */
  final long span;
  /** When the last one is done, in milliseconds, if one painter stays at each until it is done. */
  final long sync;
  private final List<Canvas> canvases;

  private CanvasList(List<Canvas> canvases) {
    this.canvases = canvases;
    this.layers = canvases.stream().mapToLong(canvas -> canvas.layers().size()).sum();
    this.paint = canvases.stream().mapToLong(Canvas::paint).sum();
    this.dry = canvases.stream().mapToLong(Canvas::dry).sum();
    this.span = canvases.stream().mapToLong(c -> c.at() + c.paint() + c.dry()).max().orElse(0);
    var done = 0L;
    for (var canvas : canvases.stream().sorted((one, other) -> Long.compare(one.at(), other.at())).toList()) {
      done = Math.max(done, canvas.at()) + canvas.paint() + canvas.dry();
    }
    this.sync = done;
  }

  static CanvasList of(List<Canvas> canvases) {
    return canvases instanceof CanvasList known ? known : new CanvasList(List.copyOf(canvases));
  }

  @Override
  public Canvas get(int number) {
    return canvases.get(number);
  }

  @Override
  public int size() {
    return canvases.size();
  }
}
