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
 * Gives painters to canvases. Born last, so at each instant it acts after all that fell due: it applies the commands of
 * the instant and then assigns the free painters.
 */
final class Foreman implements Runnable {
  private final Scenario scenario;
  private final World world;
  private final Gate bell;
  private final Crew crew = new Crew();
  private final List<Easel> easels = new ArrayList<>();
  private final SequencedSet<Easel> queue = new LinkedHashSet<>();
  /** Canvases that are neither done nor held. */
  private final BitSet vacant = new BitSet();
  private final Queue<Command> commands = new ArrayDeque<>();
  private final List<Event> journal = new ArrayList<>();
  private Trail<SettingState> settings;
  private int undone;

  Foreman(Scenario scenario, Setting start, World world) {
    this.scenario = scenario;
    this.world = world;
    this.bell = new Gate(world, "something to happen");
    this.settings = Trail.from(new SettingState(0, start));
    crew.hire(start.painters(), 0);
    record(new Event.ModeSet(0, start));
  }

  void add(Easel easel) {
    easels.add(easel);
    vacant.set(easel.number);
    undone++;
  }

  @Override
  public void run() {
    while (undone > 0) {
      bell.await();
      for (Command command; (command = commands.poll()) != null;) {
        apply(command);
      }
      assign();
    }
    var scene = scene(world.now());
    record(new Event.Finished(world.now(), scene.totals().painting(), scene.utilisation()));
  }

  // What follows is called by the canvases and by whoever brings commands, while they hold the baton.

  void record(Event event) {
    journal.add(event);
  }

  void give(Command command) {
    commands.add(command);
    bell.open();
  }

  /** It wants a painter: its own, if one stayed. */
  void ready(Easel easel) {
    queue.add(easel);
    if (easel.isHeld()) {
      crew.at(easel.state().painter(), easel, world.now());
    }
    bell.open();
  }

  /** It dries or is blocked, and its painter stays or lets go as the mode has it. */
  void waits(Easel easel) {
    if (!easel.isHeld()) {
      return;
    }
    if (letsGoOf(easel)) {
      letGo(easel);
    } else {
      crew.at(easel.state().painter(), easel, world.now());
    }
  }

  void letGo(Easel easel) {
    var painter = easel.state().painter();
    easel.heldBy(-1);
    crew.letGo(painter, world.now());
    vacant.set(easel.number);
    bell.open();
  }

  void done(Easel easel) {
    record(new Event.Done(world.now(), easel.number));
    undone--;
    if (easel.isHeld()) {
      letGo(easel);
    }
    vacant.clear(easel.number);
    bell.open();
  }

  private boolean letsGoOf(Easel easel) {
    return switch (easel.state().phase()) {
      case DRYING -> mode().letsGo();
      case BLOCKED -> mode().letsGoBlocked();
      case READY, PAINTING, DONE -> false;
    };
  }

  private void apply(Command command) {
    switch (command) {
      case Command.Switch(var setting) -> switchTo(setting);
      case Command.Block() -> {
        var easel = firstPainted();
        if (easel != null) {
          easel.block(Command.BLOCKED);
        }
      }
      case Command.Hog() -> {
        var easel = firstPainted();
        if (easel != null) {
          easel.hog(Command.HOGGED);
        }
      }
    }
  }

  private void switchTo(Setting setting) {
    var now = world.now();
    record(new Event.ModeSet(now, setting));
    settings = settings.then(new SettingState(now, setting));
    crew.heldInOrder().stream().filter(this::letsGoOf).forEach(this::letGo);
    crew.heldInOrder().stream().skip(setting.painters()).forEach(easel -> {
      easel.putDown();
      letGo(easel);
    });
    for (var painter : crew.holdersFrom(setting.painters())) {
      crew.renumber(painter, now);
    }
    crew.hire(setting.painters(), now);
    for (var easel : crew.heldInOrder()) {
      if (easel.state().phase() == Phase.PAINTING) {
        easel.slice(setting.quantum(scenario));
      }
    }
  }

  private void assign() {
    var work = true;
    var painter = -1;
    while ((painter = work ? crew.nextAvailable(painter + 1) : crew.nextResuming(painter + 1)) >= 0) {
      var stayed = crew.held(painter);
      var easel = stayed != null ? stayed : nextFor();
      if (easel == null) {
        work = false;
      } else {
        take(painter, easel);
      }
    }
  }

  private @Nullable Easel nextFor() {
    if (mode().letsGo()) {
      return queue.stream().filter(easel -> !easel.isHeld()).findFirst().orElse(null);
    }
    var number = vacant.nextSetBit(0);
    return number < 0 ? null : easels.get(number);
  }

  private void take(int painter, Easel easel) {
    vacant.clear(easel.number);
    if (easel.state().phase() == Phase.READY) {
      queue.remove(easel);
      easel.paintBy(painter, settings.last().setting().quantum(scenario));
    } else {
      easel.heldBy(painter);
    }
    crew.at(painter, easel, world.now());
  }

  /** The canvas of the lowest-numbered painter that paints. */
  private @Nullable Easel firstPainted() {
    for (var painter : crew.holdersFrom(0)) {
      var easel = crew.held(painter);
      if (easel != null && easel.state().phase() == Phase.PAINTING) {
        return easel;
      }
    }
    return null;
  }

  private Mode mode() {
    return settings.last().setting().mode();
  }

  // What follows is called between two instants.

  boolean isDone() {
    return undone == 0;
  }

  Scene scene(long at) {
    return new Scene(scenario, at, settings, easels.stream().map(Easel::trail).toList(), crew.trails(),
        queue.stream().map(easel -> easel.number).toList());
  }

  int eventCount() {
    return journal.size();
  }

  List<Event> journal(int from) {
    return List.copyOf(journal.subList(from, journal.size()));
  }
}
