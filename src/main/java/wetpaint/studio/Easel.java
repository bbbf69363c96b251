package wetpaint.studio;

import wetpaint.time.Gate;
import wetpaint.time.World;

/** A canvas at work: a virtual thread of plain blocking code. What others do to it, they do at their own turn. */
final class Easel implements Runnable {
  final int number;
  private final Canvas canvas;
  private final World world;
  private final Foreman foreman;
  private final Gate gate;
  private Trail<CanvasState> trail;
  private long quantumEnd = Long.MAX_VALUE;

  Easel(int number, Canvas canvas, World world, Foreman foreman) {
    this.number = number;
    this.canvas = canvas;
    this.world = world;
    this.foreman = foreman;
    this.gate = new Gate(world, "a painter");
    this.trail = Trail
        .from(
            new CanvasState(Phase.READY, 0, 0, 0, 0, -1, canvas.layers().getFirst().paint(), 0, Totals.NONE));
  }

  @Override
  public void run() {
    for (var layer = 0; layer < canvas.layers().size(); layer++) {
      begin(layer);
      paint();
      if (state().until() > world.now()) {
        world.sleepUntil(state().until());
      }
    }
    become(Phase.DONE, world.now(), state().painter());
    foreman.done(this);
  }

  private void begin(int layer) {
    var now = world.now();
    trail = trail.then(
        new CanvasState(Phase.READY, layer, now, now, now, state().painter(),
            canvas.layers().get(layer).paint(),
            0, state().totals(now)));
    foreman.record(new Event.Ready(now, number, layer));
    foreman.ready(this);
  }

  private void paint() {
    while (state().phase() != Phase.DRYING) {
      switch (state().phase()) {
        case PAINTING -> {
          if (!gate.awaitUntil(Math.min(state().until(), quantumEnd))) {
            strokeEnds();
          }
        }
        case BLOCKED -> {
          if (!gate.awaitUntil(state().until())) {
            unblock();
          }
        }
        case READY, DRYING, DONE -> gate.await();
      }
    }
  }

  private void strokeEnds() {
    if (state().until() == world.now()) {
      dry();
    } else {
      stop();
      foreman.letGo(this);
      foreman.ready(this);
    }
  }

  private void dry() {
    var now = world.now();
    foreman.record(new Event.Dry(now, number, state().layer()));
    become(Phase.DRYING, now + canvas.layers().get(state().layer()).dry(), state().painter());
    foreman.waits(this);
  }

  private void unblock() {
    foreman.record(new Event.Unblock(world.now(), number, state().layer()));
    become(Phase.READY, world.now(), state().painter());
    foreman.ready(this);
  }

  private void stop() {
    foreman.record(new Event.Stop(world.now(), number, state().layer(), state().painter()));
    become(Phase.READY, world.now(), state().painter());
  }

  private void become(Phase phase, long until, int painter) {
    var now = world.now();
    var state = state();
    trail = trail
        .then(
            new CanvasState(phase, state.layer(), now, now, until, painter, state.plan(), state.painted(now),
                state.totals(now)));
  }

  // What follows is called by the foreman.

  CanvasState state() {
    return trail.last();
  }

  Trail<CanvasState> trail() {
    return trail;
  }

  boolean isHeld() {
    return state().painter() >= 0;
  }

  /** Starts or resumes the layer. */
  void paintBy(int painter, long quantum) {
    var now = world.now();
    foreman.record(new Event.Paint(now, number, state().layer(), painter));
    become(Phase.PAINTING, now + state().plan() - state().painted(), painter);
    slice(quantum);
  }

  /** A painter comes to stand here, takes another number or, with -1, goes; nothing else changes. */
  void heldBy(int painter) {
    var now = world.now();
    var is = state();
    trail = trail.then(
        new CanvasState(is.phase(), is.layer(), now, is.began(), is.until(), painter, is.plan(),
            is.painted(now),
            is.totals(now)));
  }

  /** The painter puts it down, whatever it was doing. */
  void putDown() {
    if (state().phase() == Phase.PAINTING) {
      stop();
      foreman.ready(this);
      gate.open();
    }
  }

  /** Whoever paints starts a fresh quantum now. */
  void slice(long quantum) {
    quantumEnd = quantum == Long.MAX_VALUE ? quantum : world.now() + quantum;
    gate.open();
  }

  void block(long millis) {
    var until = world.now() + millis;
    foreman.record(new Event.Block(world.now(), number, state().layer(), until));
    become(Phase.BLOCKED, until, state().painter());
    foreman.waits(this);
    gate.open();
  }

  void hog(long millis) {
    var now = world.now();
    var is = state();
    foreman.record(new Event.Hog(now, number, is.layer(), millis));
    trail = trail.then(
        new CanvasState(is.phase(), is.layer(), now, now, is.until() + millis, is.painter(),
            is.plan() + millis,
            is.painted(now), is.totals(now)));
    gate.open();
  }
}
