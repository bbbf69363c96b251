package wetpaint.studio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rules once more, to test the scheduler by: arrays of whole numbers and one loop over instants. No threads, no
 * world, and nothing of the product but the values that go in and the events that come out.
 */
final class Oracle {
  private static final int READY = 0;
  private static final int PAINTING = 1;
  private static final int DRYING = 2;
  private static final int BLOCKED = 3;
  private static final int DONE = 4;
  private static final int QUEUED = 5;
  private static final int EXPECTED = 6;
  private static final int NOBODY = OracleHolders.NOBODY;
  private static final long NEVER = Long.MAX_VALUE;

  private final Run run;
  private final int canvases;
  private final List<Event> journal = new ArrayList<>();

  private final int[] phase;
  private final int[] layer;
  private final OracleHolders holders;
  /** When it arrives, or paint is complete, dry or unblocked. */
  private final long[] due;
  /** Whether it is blocked by a pinned call. */
  private final boolean[] pinned;
  /** When the quantum ends; while painting, and between two layers with no wait between them. */
  private final long[] sliced;
  /** Paint left in the layer; while painting, as it was at the last change. */
  private final long[] left;
  /** When the stroke started. */
  private final long[] began;
  private final ArrayList<Integer> queue = new ArrayList<>();
  /** Those that want a rack. */
  private final ArrayList<Integer> rackQueue = new ArrayList<>();

  private Mode mode;
  private int painters;
  private long painted;
  private long hired;

  private Oracle(Run run) {
    this.run = run;
    canvases = run.scenario().canvases().size();
    phase = new int[canvases];
    layer = new int[canvases];
    holders = new OracleHolders(canvases);
    due = new long[canvases];
    pinned = new boolean[canvases];
    sliced = new long[canvases];
    left = new long[canvases];
    began = new long[canvases];
    mode = run.start().mode();
    painters = run.start().painters();
  }

  /** All that happens in the run, in the order in which it does. */
  static List<Event> journal(Run run) {
    var oracle = new Oracle(run);
    oracle.play();
    return oracle.journal;
  }

  private void play() {
    for (var given : run.commands()) {
      if (given.at() == 0 && given.command() instanceof Command.Switch(var setting)) {
        mode = setting.mode();
        painters = setting.painters();
      }
    }
    journal.add(new Event.ModeSet(0, new Setting(mode, painters)));
    Arrays.fill(due, NEVER);
    Arrays.fill(sliced, NEVER);
    for (var c = 0; c < canvases; c++) {
      if (run.scenario().canvases().get(c).at() == 0) {
        ready(0, c);
      } else {
        phase[c] = EXPECTED;
        due[c] = run.scenario().canvases().get(c).at();
      }
    }
    assign(0);
    disturb(0);

    var now = 0L;
    while (!finished()) {
      var then = NEVER;
      for (var given : run.commands()) {
        then = given.at() > now ? Math.min(then, given.at()) : then;
      }
      for (var c = 0; c < canvases; c++) {
        then = Math.min(then, due[c]);
        then = phase[c] == PAINTING ? Math.min(then, sliced[c]) : then;
      }
      hired += painters * (then - now);
      now = then;
      for (var c = 0; c < canvases; c++) {
        fallDue(now, c);
      }
      while (!rackQueue.isEmpty() && racksTaken() < racks()) {
        dry(now, rackQueue.removeFirst());
      }
      for (var given : run.commands()) {
        if (given.at() == now && given.command() instanceof Command.Switch(var setting)) {
          change(now, setting);
        }
      }
      assign(now);
      disturb(now);
    }
    journal.add(new Event.Finished(now, painted, (double) painted / hired));
  }

  /** Step 5. */
  private void disturb(long now) {
    for (var given : run.commands()) {
      if (given.at() == now && !(given.command() instanceof Command.Switch)) {
        var struck = disturbed();
        if (struck == NOBODY) {
          continue;
        }
        if (given.command() instanceof Command.Hog) {
          hog(now, struck);
        } else {
          block(now, struck, given.command() instanceof Command.Pin);
        }
        assign(now);
      }
    }
  }

  private boolean finished() {
    return Arrays.stream(phase).allMatch(p -> p == DONE);
  }

  /** Steps 1 and 2 for one canvas: as canvases come in order, those that become ready join the queue in order. */
  private void fallDue(long now, int c) {
    if (phase[c] == EXPECTED && due[c] == now) {
      journal.add(new Event.Arrive(now, c));
      ready(now, c);
    } else if (phase[c] == PAINTING && due[c] == now) {
      painted += now - began[c];
      left[c] = 0;
      due[c] = NEVER;
      if (at(c).dry() == 0) {
        journal.add(new Event.Dry(now, c, layer[c]));
        if (sliced[c] == now) {
          holders.of[c] = NOBODY;
        }
        nextLayer(now, c);
      } else {
        sliced[c] = NEVER;
        if (letsGoOf(DRYING, false)) {
          holders.of[c] = NOBODY;
        }
        if (rackQueue.isEmpty() && racksTaken() < racks()) {
          dry(now, c);
        } else {
          phase[c] = QUEUED;
          rackQueue.add(c);
          journal.add(new Event.Queue(now, c, layer[c]));
        }
      }
    } else if (phase[c] == PAINTING && sliced[c] == now) {
      stop(now, c);
    } else if (phase[c] == DRYING && due[c] == now) {
      due[c] = NEVER;
      nextLayer(now, c);
    } else if (phase[c] == BLOCKED && due[c] == now) {
      journal.add(new Event.Unblock(now, c, layer[c]));
      enqueue(c);
    }
  }

  private void nextLayer(long now, int c) {
    if (layer[c] + 1 < run.scenario().canvases().get(c).layers().size()) {
      layer[c]++;
      ready(now, c);
    } else {
      phase[c] = DONE;
      holders.of[c] = NOBODY;
      journal.add(new Event.Done(now, c));
    }
  }

  private void dry(long now, int c) {
    phase[c] = DRYING;
    due[c] = now + at(c).dry();
    journal.add(new Event.Dry(now, c, layer[c]));
  }

  private int racks() {
    return run.scenario().racks().orElse(canvases);
  }

  private long racksTaken() {
    return Arrays.stream(phase).filter(p -> p == DRYING).count();
  }

  /** The table of the modes. */
  private boolean letsGoOf(int what, boolean isPinned) {
    return switch (mode) {
      case SYNC, PARALLEL -> false;
      case ASYNC -> what == DRYING || what == QUEUED;
      case VIRTUAL -> what == DRYING || what == QUEUED || (what == BLOCKED && !isPinned);
      case CONCURRENT -> what == DRYING || what == QUEUED || what == BLOCKED;
    };
  }

  private Layer at(int c) {
    return run.scenario().canvases().get(c).layers().get(layer[c]);
  }

  private void ready(long now, int c) {
    left[c] = at(c).paint();
    journal.add(new Event.Ready(now, c, layer[c]));
    enqueue(c);
  }

  private void enqueue(int c) {
    phase[c] = READY;
    due[c] = NEVER;
    if (holders.of[c] == NOBODY) {
      queue.add(c);
    }
  }

  /** A stroke ends before the layer's paint is complete, and whoever painted goes. */
  private void stop(long now, int c) {
    journal.add(new Event.Stop(now, c, layer[c], holders.of[c]));
    lift(now, c);
    holders.of[c] = NOBODY;
    enqueue(c);
  }

  private void lift(long now, int c) {
    painted += now - began[c];
    left[c] -= now - began[c];
    sliced[c] = NEVER;
  }

  private void change(long now, Setting setting) {
    mode = setting.mode();
    painters = setting.painters();
    journal.add(new Event.ModeSet(now, setting));
    var held = 0;
    for (var c = 0; c < canvases; c++) {
      if (letsGoOf(phase[c], pinned[c])) {
        holders.of[c] = NOBODY;
      }
      if (holders.of[c] == NOBODY) {
        continue;
      }
      held++;
      if (held > painters && phase[c] == PAINTING) {
        stop(now, c);
      } else if (held > painters) {
        holders.of[c] = NOBODY;
        if (phase[c] == READY) {
          enqueue(c);
        }
      }
    }
    for (var high = painters; high < canvases; high++) {
      if (holders.held(high) != NOBODY) {
        holders.of[holders.held(high)] = holders.idle();
      }
    }
    for (var c = 0; c < canvases; c++) {
      if (phase[c] == PAINTING || mode != Mode.CONCURRENT) {
        sliced[c] = quantumFrom(now);
      }
    }
  }

  private long quantumFrom(long now) {
    return mode == Mode.CONCURRENT ? now + run.scenario().quantum() : NEVER;
  }

  private int disturbed() {
    for (var painter = 0; painter < painters; painter++) {
      var c = holders.held(painter);
      if (c != NOBODY && phase[c] == PAINTING) {
        return c;
      }
    }
    return NOBODY;
  }

  private void block(long now, int c, boolean isPinned) {
    lift(now, c);
    phase[c] = BLOCKED;
    pinned[c] = isPinned;
    due[c] = now + 2000;
    if (letsGoOf(BLOCKED, isPinned)) {
      holders.of[c] = NOBODY;
    }
    journal.add(new Event.Block(now, c, layer[c], due[c], isPinned));
  }

  private void hog(long now, int c) {
    left[c] += 2000;
    due[c] += 2000;
    journal.add(new Event.Hog(now, c, layer[c], 2000));
  }

  /** Step 4. */
  private void assign(long now) {
    var holds = holders.canvases();
    for (var painter = 0; painter < painters; painter++) {
      var c = holds[painter];
      var stayed = c != NOBODY;
      if (!stayed) {
        c = letsGoOf(DRYING, false) ? firstInQueue() : firstUnheld();
      }
      if (c == NOBODY) {
        continue;
      }
      holders.of[c] = painter;
      if (phase[c] == READY) {
        queue.remove(Integer.valueOf(c));
        phase[c] = PAINTING;
        began[c] = now;
        due[c] = now + left[c];
        var runsOn = stayed && sliced[c] != NEVER && sliced[c] > now;
        sliced[c] = runsOn ? sliced[c] : quantumFrom(now);
        journal.add(new Event.Paint(now, c, layer[c], painter));
      }
    }
  }

  private int firstInQueue() {
    return queue.isEmpty() ? NOBODY : queue.getFirst();
  }

  private int firstUnheld() {
    for (var c = 0; c < canvases; c++) {
      if (phase[c] != EXPECTED && phase[c] != DONE && holders.of[c] == NOBODY) {
        return c;
      }
    }
    return NOBODY;
  }
}
