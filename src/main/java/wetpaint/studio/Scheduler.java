package wetpaint.studio;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.SequencedSet;

import org.jspecify.annotations.Nullable;

import wetpaint.time.Gate;
import wetpaint.time.World;

/**
 * Gives painters and racks to canvases. Born last, so at each instant it acts after all that fell due: it gives free racks
 * to those that queue, applies the switches of the instant, assigns the free painters, and last lets disturbances strike.
 */
final class Scheduler implements Runnable {
  private final Scenario scenario;
  private final World world;
  private final Gate bell;
  private final WorkerPool pool;
  private final List<CanvasTask> tasks = new ArrayList<>();
  private final Racks racks;
  /** The ready queue: canvases that want a painter and that nobody holds. */
  private final SequencedSet<CanvasTask> queue = new LinkedHashSet<>();
  /** Canvases that have arrived and are neither done nor held. */
  private final BitSet vacant = new BitSet();
  private final Queue<Setting> switches = new ArrayDeque<>();
  private final Queue<Command> disturbances = new ArrayDeque<>();
  private final Chronicle chronicle;
  private int undone;

  Scheduler(Scenario scenario, Setting start, World world, Chronicle chronicle) {
    this.scenario = scenario;
    this.world = world;
    this.bell = new Gate(world, "something to happen");
    this.chronicle = chronicle;
    this.pool = new WorkerPool(chronicle);
    this.racks = new Racks(scenario.racks().orElse(Integer.MAX_VALUE));
    pool.hire(start.painters(), 0);
    record(new Event.ModeSet(0, start));
  }

  void add(CanvasTask task) {
    tasks.add(task);
    vacant.set(task.number, task.state().phase() != Phase.EXPECTED);
    undone++;
  }

  @Override
  public void run() {
    do {
      bell.await();
      for (CanvasTask task; (task = racks.next()) != null;) {
        task.startToDry();
      }
      for (Setting setting; (setting = switches.poll()) != null;) {
        switchTo(setting);
      }
      assign();
      for (Command disturbance; (disturbance = disturbances.poll()) != null;) {
        strike(disturbance);
        assign();
      }
    } while (undone > 0);
    var scene = chronicle.scene(world.now(), world.now());
    record(new Event.Finished(world.now(), scene.totals().painting(), scene.utilisation()));
  }

  // What follows is called by the canvases and by whoever brings commands, while they hold the baton.

  void record(Event event) {
    chronicle.record(event);
  }

  void give(Command command) {
    // What a switch over types needs is made at run time, which would hold up the first frame.
    if (command instanceof Command.Switch(var setting)) {
      switches.add(setting);
    } else {
      disturbances.add(command);
    }
    bell.open();
  }

  void arrived(CanvasTask task) {
    vacant.set(task.number);
  }

  /** It wants a painter: its own, if one stayed. */
  void ready(CanvasTask task) {
    if (task.isHeld()) {
      pool.at(task.state().painter(), task, world.now());
    } else {
      queue.add(task);
    }
    bell.open();
  }

  /** Gives it a rack to dry on, or else has it queue for one. @return whether it got one */
  boolean giveRack(CanvasTask task) {
    bell.open();
    return racks.give(task);
  }

  void freeRack() {
    racks.free();
    bell.open();
  }

  /** It dries, queues or is blocked, and its painter stays or lets go as the mode has it. */
  void waits(CanvasTask task) {
    if (!task.isHeld()) {
      return;
    }
    if (letsGoOf(task)) {
      letGo(task);
    } else {
      pool.at(task.state().painter(), task, world.now());
    }
  }

  void letGo(CanvasTask task) {
    var painter = task.state().painter();
    task.letGo();
    pool.letGo(painter, world.now());
    vacant.set(task.number);
    bell.open();
  }

  void done(CanvasTask task) {
    record(new Event.Done(world.now(), task.number));
    undone--;
    if (task.isHeld()) {
      letGo(task);
    }
    vacant.clear(task.number);
    bell.open();
  }

  private boolean letsGoOf(CanvasTask task) {
    return switch (task.state().phase()) {
      case DRYING, QUEUED -> mode().letsGo();
      case BLOCKED -> task.state().pinned() ? mode().letsGoPinned() : mode().letsGoBlocked();
      case EXPECTED, READY, PAINTING, DONE -> false;
    };
  }

  private void strike(Command disturbance) {
    var task = pool.firstPainted();
    if (task != null) {
      switch (disturbance) {
        case Command.Block() -> task.block(Command.BLOCKED, false);
        case Command.Pin() -> task.block(Command.BLOCKED, true);
        case Command.Hog() -> task.hog(Command.HOGGED);
        case Command.Switch _ -> throw new IllegalArgumentException("a switch strikes nobody");
      }
    }
  }

  private void switchTo(Setting setting) {
    var now = world.now();
    record(new Event.ModeSet(now, setting));
    chronicle.settings().add(new SettingState(now, setting));
    for (var task : pool.heldInOrder()) {
      if (letsGoOf(task)) {
        letGo(task);
      }
    }
    var held = pool.heldInOrder();
    for (var task : held.subList(Math.min(setting.painters(), held.size()), held.size())) {
      putDown(task);
    }
    for (var painter : pool.holdersFrom(setting.painters())) {
      pool.renumber(painter, now);
    }
    pool.hire(setting.painters(), now);
    for (var task : pool.heldInOrder()) {
      if (task.state().phase() == Phase.PAINTING || !setting.mode().slices()) {
        task.slice(setting.quantum(scenario));
      }
    }
  }

  private void putDown(CanvasTask task) {
    if (task.state().phase() == Phase.PAINTING) {
      task.stop();
    }
    letGo(task);
    if (task.state().phase() == Phase.READY) {
      ready(task);
    }
  }

  private void assign() {
    var work = true;
    var painter = -1;
    while ((painter = work ? pool.nextAvailable(painter + 1) : pool.nextResuming(painter + 1)) >= 0) {
      var stayed = pool.held(painter);
      var task = stayed != null ? stayed : nextFor();
      if (task == null) {
        work = false;
      } else {
        take(painter, task);
      }
    }
  }

  private @Nullable CanvasTask nextFor() {
    if (mode().letsGo()) {
      return queue.isEmpty() ? null : queue.getFirst();
    }
    var number = vacant.nextSetBit(0);
    return number < 0 ? null : tasks.get(number);
  }

  private void take(int painter, CanvasTask task) {
    vacant.clear(task.number);
    if (task.state().phase() == Phase.READY) {
      queue.remove(task);
      task.paintBy(painter, setting().quantum(scenario));
    } else {
      task.heldBy(painter);
    }
    pool.at(painter, task, world.now());
  }

  private Mode mode() {
    return setting().mode();
  }

  private Setting setting() {
    return chronicle.settings().last().setting();
  }

  // What follows is called between two instants.

  boolean isDone() {
    return undone == 0;
  }
}
