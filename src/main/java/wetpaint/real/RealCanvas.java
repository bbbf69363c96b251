package wetpaint.real;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import wetpaint.real.Moment.Kind;

/** A canvas at work. One thread at a time has it in hand; only a disturbance comes from another one. */
final class RealCanvas {
  /** How a stroke ended. */
  enum End {
    COMPLETE, SLICED, BLOCKED
  }

  final int number;
  private final Plan.Piece piece;
  private final Workplace place;
  private final AtomicReference<@Nullable Kind> struck = new AtomicReference<>();
  private int layer;
  /** Units of the layer that are left, and that the last stroke did. */
  private long left;
  private long done;
  private long hash = 1;
  private Kind call = Kind.BLOCK;
  private Moment stroke = Moment.of(0, Kind.PAINT, 0, 0);

  RealCanvas(int number, Plan.Piece piece, Workplace place) {
    this.number = number;
    this.piece = piece;
    this.place = place;
    this.left = place.units(piece.coats().getFirst().paint());
  }

  /** Whether all its layers are dry. */
  boolean isDone() {
    return layer == piece.coats().size();
  }

  /** Whether there is another layer after this one. */
  boolean hasNext() {
    return layer + 1 < piece.coats().size();
  }

  /** What all its paint adds up to. */
  long hash() {
    return hash;
  }

  /** Paints the layer, all of it. A blocking call in the middle of it blocks this thread. */
  void paint() throws InterruptedException {
    while (stroke(Long.MAX_VALUE) == End.BLOCKED) {
      block();
    }
  }

  /** Paints the layer, so many units of it at most. */
  End stroke(long most) {
    var painter = Painter.current();
    var waited = painter.begin();
    place.begins(painter.number, this);
    place.note(new Moment(place.now(), Kind.PAINT, number, layer, painter.number, 0, waited));
    var end = End.COMPLETE;
    for (done = 0; left > 0 && done < most && end == End.COMPLETE; done++, left--) {
      if (place.isStopped()) {
        throw new CancellationException();
      }
      hash = Work.unit(hash);
      if (struck.get() != null) {
        end = suffer();
      }
    }
    place.ends(painter.number);
    struck.set(null);
    end = end == End.COMPLETE && left > 0 ? End.SLICED : end;
    stroke = new Moment(place.now(), kind(end), number, layer, painter.number, painter.cpu(),
        painter.runnable());
    if (end != End.COMPLETE) {
      place.note(stroke);
    }
    return end;
  }

  /** Units of work that the last stroke did. */
  long strokeUnits() {
    return done;
  }

  /** Makes the blocking call that was asked for. */
  void block() throws InterruptedException {
    if (call == Kind.PIN) {
      NativeSleep.sleep(place.plan().blocked(), place::isStopped);
    } else {
      Thread.sleep(Duration.ofNanos(place.plan().blocked()));
    }
    place.note(Moment.of(place.now(), Kind.UNBLOCK, number, layer));
  }

  /** Whether there is nothing to wait for when the layer is painted. */
  boolean isDryAtOnce() {
    return dry() == 0;
  }

  /** The layer is painted, and there is no rack for it. */
  void queues() {
    place.note(ended(Kind.QUEUE));
  }

  /** The layer is painted and begins to dry. */
  Wait dries() {
    place.note(
        stroke.kind() == Kind.QUEUE ? Moment.of(place.now(), Kind.DRY, number, layer) : ended(Kind.DRY));
    return new Wait(number, layer, dry());
  }

  /** Goes on to the next layer. */
  void next() {
    if (isDryAtOnce()) {
      place.note(ended(Kind.DRY));
      place.dried(number, layer, stroke.at());
    }
    layer++;
    if (!isDone()) {
      left = place.units(piece.coats().get(layer).paint());
    }
  }

  /** Does something to it while it is painted; by any thread. */
  void strike(Kind disturbance) {
    struck.set(disturbance);
  }

  private End suffer() {
    var disturbance = struck.getAndSet(null);
    if (disturbance == null) {
      return End.COMPLETE;
    }
    if (disturbance == Kind.HOG) {
      place.note(Moment.of(place.now(), Kind.HOG, number, layer));
      left += place.units(place.plan().hogged());
      return End.COMPLETE;
    }
    call = disturbance;
    return End.BLOCKED;
  }

  private Kind kind(End end) {
    return switch (end) {
      case COMPLETE -> Kind.DRY;
      case SLICED -> Kind.STOP;
      case BLOCKED -> call;
    };
  }

  private Moment ended(Kind kind) {
    stroke = new Moment(stroke.at(), kind, number, layer, stroke.painter(), stroke.cpu(), stroke.runnable());
    return stroke;
  }

  private long dry() {
    return piece.coats().get(layer).dry();
  }
}
