package wetpaint.studio;

import wetpaint.time.Gate;
import wetpaint.time.World;

/** A canvas at work: plain blocking code, for a virtual thread. What others do to it, they do at their own turn. */
final class CanvasTask implements Runnable {
  private static final long NEVER = Long.MAX_VALUE;

  final int number;
  private final Canvas canvas;
  private final World world;
  private final Scheduler scheduler;
  private final Gate gate;
  private final Track<CanvasState> track;
  /** When the quantum that is running ends; it goes on over layers that need not dry. */
  private long quantumEnd = NEVER;
  private boolean begun;

  CanvasTask(int number, Canvas canvas, World world, Scheduler scheduler, Chronicle chronicle) {
    this.number = number;
    this.canvas = canvas;
    this.world = world;
    this.scheduler = scheduler;
    this.gate = new Gate(world, "a painter or a rack");
    this.track = chronicle.canvas(CanvasState.first(canvas));
  }

  /**
   * Waits only at its gate, and decides by its state where to go on: so it can be started anew at any wait.
   *
   * @see World#withoutThreads
   */
  @Override
  public void run() {
    if (!begun && state().phase() == Phase.READY) {
      begin(0);
    }
    while (state().phase() != Phase.DONE) {
      switch (state().phase()) {
        case EXPECTED -> {
          if (!gate.awaitUntil(state().until())) {
            arrive();
          }
        }
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
        case DRYING -> {
          if (!gate.awaitUntil(state().until())) {
            scheduler.freeRack();
            next();
          }
        }
        case READY, QUEUED, DONE -> gate.await();
      }
    }
  }

  private void arrive() {
    scheduler.record(new Event.Arrive(world.now(), number));
    scheduler.arrived(this);
    begin(0);
  }

  private void begin(int layer) {
    begun = true;
    var now = world.now();
    step(state().ready(now, layer, canvas.layers().get(layer).paint()));
    scheduler.record(new Event.Ready(now, number, layer));
    if (quantumEnd == now) {
      scheduler.letGo(this);
    }
    scheduler.ready(this);
  }

  private void strokeEnds() {
    if (state().until() > world.now()) {
      stop();
      scheduler.letGo(this);
      scheduler.ready(this);
    } else if (canvas.layers().get(state().layer()).dry() == 0) {
      scheduler.record(new Event.Dry(world.now(), number, state().layer()));
      become(Phase.DRYING, world.now());
      next();
    } else {
      dry();
    }
  }

  private void dry() {
    quantumEnd = NEVER;
    if (scheduler.giveRack(this)) {
      startToDry();
    } else {
      scheduler.record(new Event.Queue(world.now(), number, state().layer()));
      become(Phase.QUEUED, world.now());
    }
    scheduler.waits(this);
  }

  /** The layer is dry. */
  private void next() {
    var layer = state().layer() + 1;
    if (layer < canvas.layers().size()) {
      begin(layer);
    } else {
      become(Phase.DONE, world.now());
      scheduler.done(this);
    }
  }

  private void unblock() {
    scheduler.record(new Event.Unblock(world.now(), number, state().layer()));
    become(Phase.READY, world.now());
    scheduler.ready(this);
  }

  private void become(Phase phase, long until) {
    step(state().become(phase, world.now(), until, state().painter()));
  }

  private void step(CanvasState next) {
    track.add(next);
  }

  // What follows is called by the scheduler.

  CanvasState state() {
    return track.last();
  }

  boolean isHeld() {
    return state().painter() >= 0;
  }

  /** Starts or resumes the layer, in the quantum that is running or else in a fresh one. */
  void paintBy(int painter, long quantum) {
    var now = world.now();
    scheduler.record(new Event.Paint(now, number, state().layer(), painter));
    step(state().become(Phase.PAINTING, now, now + state().plan() - state().painted(), painter));
    if (quantumEnd == NEVER) {
      slice(quantum);
    }
    gate.open();
  }

  /** A painter comes to stand here or takes another number; nothing else changes. */
  void heldBy(int painter) {
    step(state().heldBy(world.now(), painter));
  }

  /** Its painter goes, and the quantum that is running with it. */
  void letGo() {
    heldBy(-1);
    quantumEnd = NEVER;
  }

  /** Stops the painting of a layer before its paint is complete. */
  void stop() {
    scheduler.record(new Event.Stop(world.now(), number, state().layer(), state().painter()));
    become(Phase.READY, world.now());
    gate.open();
  }

  /** Starts a fresh quantum of so many milliseconds now, or none at all ({@link Long#MAX_VALUE}). */
  void slice(long quantum) {
    quantumEnd = quantum == NEVER ? NEVER : world.now() + quantum;
    gate.open();
  }

  /** It has a rack. */
  void startToDry() {
    var now = world.now();
    scheduler.record(new Event.Dry(now, number, state().layer()));
    become(Phase.DRYING, now + canvas.layers().get(state().layer()).dry());
    gate.open();
  }

  void block(long millis, boolean pinned) {
    var now = world.now();
    scheduler.record(new Event.Block(now, number, state().layer(), now + millis, pinned));
    step(state().blocked(now, now + millis, pinned));
    quantumEnd = NEVER;
    scheduler.waits(this);
    gate.open();
  }

  void hog(long millis) {
    scheduler.record(new Event.Hog(world.now(), number, state().layer(), millis));
    step(state().hogged(world.now(), millis));
    gate.open();
  }
}
