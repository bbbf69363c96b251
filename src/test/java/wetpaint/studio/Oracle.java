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
  private static final int NOBODY = -1;
  private static final long NEVER = Long.MAX_VALUE;

  private final Run run;
  private final int canvases;
  private final List<Event> journal = new ArrayList<>();

  private final int[] phase;
  private final int[] layer;
  private final int[] holder;
  /** When paint is complete, dry or unblocked. */
  private final long[] due;
  /** When the quantum ends; only while painting. */
  private final long[] sliced;
  /** Paint left in the layer; while painting, as it was at the last change. */
  private final long[] left;
  /** When the stroke started. */
  private final long[] began;
  private final ArrayList<Integer> queue = new ArrayList<>();

  private Mode mode;
  private int painters;
  private long painted;
  private long hired;

  private Oracle(Run run) {
    this.run = run;
    canvases = run.scenario().canvases().size();
    phase = new int[canvases];
    layer = new int[canvases];
    holder = new int[canvases];
    due = new long[canvases];
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
    var next = 0;
    for (; next < run.commands().size() && run.commands().get(next).at() == 0; next++) {
      // nobody paints before the first assignment, so of the commands at 0 only a switch does anything
      if (run.commands().get(next).command() instanceof Command.Switch(var setting)) {
        mode = setting.mode();
        painters = setting.painters();
      }
    }
    journal.add(new Event.ModeSet(0, new Setting(mode, painters)));
    Arrays.fill(holder, NOBODY);
    Arrays.fill(due, NEVER);
    Arrays.fill(sliced, NEVER);
    for (var c = 0; c < canvases; c++) {
      ready(0, c);
    }
    assign(0);

    var now = 0L;
    while (!finished()) {
      var then = next < run.commands().size() ? run.commands().get(next).at() : NEVER;
      for (var c = 0; c < canvases; c++) {
        then = Math.min(then, Math.min(due[c], sliced[c]));
      }
      hired += painters * (then - now);
      now = then;
      for (var c = 0; c < canvases; c++) {
        fallDue(now, c);
      }
      for (; next < run.commands().size() && run.commands().get(next).at() == now; next++) {
        switch (run.commands().get(next).command()) {
          case Command.Switch(var setting) -> change(now, setting);
          case Command.Block _ -> block(now);
          case Command.Hog _ -> hog(now);
        }
      }
      assign(now);
    }
    journal.add(new Event.Finished(now, painted, (double) painted / hired));
  }

  private boolean finished() {
    return Arrays.stream(phase).allMatch(p -> p == DONE);
  }

  /** Steps 1 and 2 for one canvas: as canvases come in order, those that become ready join the queue in order. */
  private void fallDue(long now, int c) {
    if (phase[c] == PAINTING && due[c] == now) {
      painted += now - began[c];
      left[c] = 0;
      phase[c] = DRYING;
      due[c] = now + at(c).dry();
      sliced[c] = NEVER;
      journal.add(new Event.Dry(now, c, layer[c]));
      if (mode.letsGo()) {
        holder[c] = NOBODY;
      }
    }
    if (phase[c] == PAINTING && sliced[c] == now) {
      stop(now, c);
    }
    if (phase[c] == DRYING && due[c] == now) {
      due[c] = NEVER;
      if (layer[c] + 1 < run.scenario().canvases().get(c).layers().size()) {
        layer[c]++;
        ready(now, c);
      } else {
        phase[c] = DONE;
        holder[c] = NOBODY;
        journal.add(new Event.Done(now, c));
      }
    }
    if (phase[c] == BLOCKED && due[c] == now) {
      journal.add(new Event.Unblock(now, c, layer[c]));
      enqueue(c);
    }
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
    queue.add(c);
  }

  /** A stroke ends before the layer's paint is complete, and whoever painted goes. */
  private void stop(long now, int c) {
    journal.add(new Event.Stop(now, c, layer[c], holder[c]));
    lift(now, c);
    holder[c] = NOBODY;
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
      if ((phase[c] == DRYING && mode.letsGo()) || (phase[c] == BLOCKED && mode.letsGoBlocked())) {
        holder[c] = NOBODY;
      }
      if (holder[c] == NOBODY) {
        continue;
      }
      held++;
      if (held > painters && phase[c] == PAINTING) {
        stop(now, c);
      } else if (held > painters) {
        holder[c] = NOBODY;
      }
    }
    for (var high = painters; high < canvases; high++) {
      if (heldBy(high) != NOBODY) {
        holder[heldBy(high)] = idle();
      }
    }
    for (var c = 0; c < canvases; c++) {
      if (phase[c] == PAINTING) {
        sliced[c] = quantumFrom(now);
      }
    }
  }

  private long quantumFrom(long now) {
    return mode.slices() ? now + run.scenario().quantum() : NEVER;
  }

  /** The lowest-numbered painter who holds nothing. */
  private int idle() {
    var painter = 0;
    while (heldBy(painter) != NOBODY) {
      painter++;
    }
    return painter;
  }

  private int heldBy(int painter) {
    for (var c = 0; c < canvases; c++) {
      if (holder[c] == painter) {
        return c;
      }
    }
    return NOBODY;
  }

  private int disturbed() {
    for (var painter = 0; painter < painters; painter++) {
      var c = heldBy(painter);
      if (c != NOBODY && phase[c] == PAINTING) {
        return c;
      }
    }
    return NOBODY;
  }

  private void block(long now) {
    var c = disturbed();
    if (c == NOBODY) {
      return;
    }
    lift(now, c);
    phase[c] = BLOCKED;
    due[c] = now + 2000;
    if (mode.letsGoBlocked()) {
      holder[c] = NOBODY;
    }
    journal.add(new Event.Block(now, c, layer[c], due[c]));
  }

  private void hog(long now) {
    var c = disturbed();
    if (c == NOBODY) {
      return;
    }
    left[c] += 2000;
    due[c] += 2000;
    journal.add(new Event.Hog(now, c, layer[c], 2000));
  }

  /** Step 4. */
  private void assign(long now) {
    var holds = new int[canvases];
    Arrays.fill(holds, NOBODY);
    for (var c = 0; c < canvases; c++) {
      if (holder[c] != NOBODY) {
        holds[holder[c]] = c;
      }
    }
    for (var painter = 0; painter < painters; painter++) {
      var c = holds[painter];
      if (c == NOBODY) {
        c = mode.letsGo() ? firstInQueue() : firstUnheld();
      }
      if (c == NOBODY) {
        continue;
      }
      holder[c] = painter;
      if (phase[c] == READY) {
        queue.remove(Integer.valueOf(c));
        phase[c] = PAINTING;
        began[c] = now;
        due[c] = now + left[c];
        sliced[c] = quantumFrom(now);
        journal.add(new Event.Paint(now, c, layer[c], painter));
      }
    }
  }

  private int firstInQueue() {
    return queue.stream().filter(c -> holder[c] == NOBODY).findFirst().orElse(NOBODY);
  }

  private int firstUnheld() {
    for (var c = 0; c < canvases; c++) {
      if (phase[c] != DONE && holder[c] == NOBODY) {
        return c;
      }
    }
    return NOBODY;
  }
}
