package wetpaint.studio;

import wetpaint.time.Gate;
import wetpaint.time.World;

/** A canvas at work: a virtual thread of plain blocking code. What others do to it, they do at their own turn. */
final class CanvasTask implements Runnable {
  final int number;
  private final Canvas canvas;
  private final World world;
  private final Scheduler scheduler;
  private final Gate gate;
  private History<CanvasState> history;
  private long quantumEnd = Long.MAX_VALUE;

  CanvasTask(int number, Canvas canvas, World world, Scheduler scheduler, Memory memory) {
    this.number = number;
    this.canvas = canvas;
    this.world = world;
    this.scheduler = scheduler;
    this.gate = new Gate(world, "a painter");
    this.history = memory
        .history(
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
    scheduler.done(this);
  }

  private void begin(int layer) {
    var now = world.now();
    history = history.then(
        new CanvasState(Phase.READY, layer, now, now, now, state().painter(),
            canvas.layers().get(layer).paint(),
            0, state().totals(now)));
    scheduler.record(new Event.Ready(now, number, layer));
    scheduler.ready(this);
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
      scheduler.letGo(this);
      scheduler.ready(this);
    }
  }

  private void dry() {
    var now = world.now();
    scheduler.record(new Event.Dry(now, number, state().layer()));
    become(Phase.DRYING, now + canvas.layers().get(state().layer()).dry(), state().painter());
    scheduler.waits(this);
  }

  private void unblock() {
    scheduler.record(new Event.Unblock(world.now(), number, state().layer()));
    become(Phase.READY, world.now(), state().painter());
    scheduler.ready(this);
  }

  private void stop() {
    scheduler.record(new Event.Stop(world.now(), number, state().layer(), state().painter()));
    become(Phase.READY, world.now(), state().painter());
  }

  private void become(Phase phase, long until, int painter) {
    var now = world.now();
    var state = state();
    history = history
        .then(
            new CanvasState(phase, state.layer(), now, now, until, painter, state.plan(), state.painted(now),
                state.totals(now)));
  }

  // What follows is called by the scheduler.

  CanvasState state() {
    return history.last();
  }

  History<CanvasState> history() {
    return history;
  }

  boolean isHeld() {
    return state().painter() >= 0;
  }

  /** Starts or resumes the layer. */
  void paintBy(int painter, long quantum) {
    var now = world.now();
    scheduler.record(new Event.Paint(now, number, state().layer(), painter));
    become(Phase.PAINTING, now + state().plan() - state().painted(), painter);
    slice(quantum);
  }

  /** A painter comes to stand here, takes another number or, with -1, goes; nothing else changes. */
  void heldBy(int painter) {
    var now = world.now();
    var is = state();
    history = history.then(
        new CanvasState(is.phase(), is.layer(), now, is.began(), is.until(), painter, is.plan(),
            is.painted(now),
            is.totals(now)));
  }

  /** The painter puts it down, whatever it was doing. */
  void putDown() {
    if (state().phase() == Phase.PAINTING) {
      stop();
      scheduler.ready(this);
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
    scheduler.record(new Event.Block(world.now(), number, state().layer(), until));
    become(Phase.BLOCKED, until, state().painter());
    scheduler.waits(this);
    gate.open();
  }

  void hog(long millis) {
    var now = world.now();
    var is = state();
    scheduler.record(new Event.Hog(now, number, is.layer(), millis));
    history = history.then(
        new CanvasState(is.phase(), is.layer(), now, now, is.until() + millis, is.painter(),
            is.plan() + millis,
            is.painted(now), is.totals(now)));
    gate.open();
  }
}
