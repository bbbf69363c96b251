package wetpaint.studio;

/** Writes what happened: what an event has in common with the one before it is left out. */
@SuppressWarnings("EnumOrdinal") // Written and read by one process, so a number stands for the same constant.
final class EventCodec {
  private static final int KIND_BITS = 4;
  private static final int MODE = 0;
  private static final int PAINT = 1;
  private static final int STOP = 2;
  private static final int ARRIVE = 3;
  private static final int QUEUE = 4;
  private static final int DRY = 5;
  private static final int READY = 6;
  private static final int BLOCK = 7;
  private static final int PIN = 8;
  private static final int UNBLOCK = 9;
  private static final int HOG = 10;
  private static final int DONE = 11;
  private static final int FINISHED = 12;
  private static final int SAME_LAYER = 1;
  private static final int SAME_PAINTER = 1 << 1;
  private static final Mode[] MODES = Mode.values();

  private int canvas;
  private int layer;
  private int painter;

  /** Forgets the event before. */
  void restart() {
    canvas = 0;
    layer = 0;
    painter = 0;
  }

  /** Writes all of an event but its instant. */
  void write(PackedLog out, Event event) {
    switch (event) {
      case Event.ModeSet(_, var setting) -> {
        out.number(MODE);
        out.number(setting.mode().ordinal());
        out.number(setting.painters());
      }
      case Event.Paint is -> write(out, PAINT, is.canvas(), is.layer(), is.painter());
      case Event.Stop is -> write(out, STOP, is.canvas(), is.layer(), is.painter());
      case Event.Arrive is -> write(out, ARRIVE, is.canvas(), layer, painter);
      case Event.Queue is -> write(out, QUEUE, is.canvas(), is.layer(), painter);
      case Event.Dry is -> write(out, DRY, is.canvas(), is.layer(), painter);
      case Event.Ready is -> write(out, READY, is.canvas(), is.layer(), painter);
      case Event.Block is -> {
        write(out, is.pinned() ? PIN : BLOCK, is.canvas(), is.layer(), painter);
        out.number(is.until() - is.t());
      }
      case Event.Unblock is -> write(out, UNBLOCK, is.canvas(), is.layer(), painter);
      case Event.Hog is -> {
        write(out, HOG, is.canvas(), is.layer(), painter);
        out.number(is.added());
      }
      case Event.Done is -> write(out, DONE, is.canvas(), layer, painter);
      case Event.Finished is -> {
        out.number(FINISHED);
        out.number(is.painted());
        out.number(Double.doubleToLongBits(is.utilisation()));
      }
    }
  }

  private void write(PackedLog out, int kind, int ofCanvas, int ofLayer, int byPainter) {
    var same = (ofLayer == layer ? SAME_LAYER : 0) | (byPainter == painter ? SAME_PAINTER : 0);
    out.number(kind | same << KIND_BITS);
    out.signed(ofCanvas - canvas);
    if (ofLayer != layer) {
      out.number(ofLayer);
    }
    if (byPainter != painter) {
      out.number(byPainter);
    }
    canvas = ofCanvas;
    layer = ofLayer;
    painter = byPainter;
  }

  /** The event that was written, given that those before it were read. */
  Event read(PackedLog.Reader in, long t) {
    var header = in.integer();
    var kind = header & (1 << KIND_BITS) - 1;
    if (kind == MODE) {
      return new Event.ModeSet(t, new Setting(MODES[in.integer()], in.integer()));
    }
    if (kind == FINISHED) {
      return new Event.Finished(t, in.number(), Double.longBitsToDouble(in.number()));
    }
    canvas += (int) in.signed();
    layer = (header >>> KIND_BITS & SAME_LAYER) != 0 ? layer : in.integer();
    painter = (header >>> KIND_BITS & SAME_PAINTER) != 0 ? painter : in.integer();
    return switch (kind) {
      case PAINT -> new Event.Paint(t, canvas, layer, painter);
      case STOP -> new Event.Stop(t, canvas, layer, painter);
      case ARRIVE -> new Event.Arrive(t, canvas);
      case QUEUE -> new Event.Queue(t, canvas, layer);
      case DRY -> new Event.Dry(t, canvas, layer);
      case READY -> new Event.Ready(t, canvas, layer);
      case BLOCK, PIN -> new Event.Block(t, canvas, layer, t + in.number(), kind == PIN);
      case UNBLOCK -> new Event.Unblock(t, canvas, layer);
      case HOG -> new Event.Hog(t, canvas, layer, in.number());
      case DONE -> new Event.Done(t, canvas);
      default -> throw new IllegalStateException("no event is written as " + kind);
    };
  }
}
