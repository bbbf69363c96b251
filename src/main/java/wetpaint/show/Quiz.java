package wetpaint.show;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;

import wetpaint.studio.Event;
import wetpaint.studio.History;
import wetpaint.studio.Mode;
import wetpaint.studio.Phase;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.studio.Scene;
import wetpaint.view.Look.Overlay.Question;

/** Questions about what comes next, answered by the scheduler itself. */
final class Quiz {
  private static final int ANSWERS = 4;
  /** The least by which times differ where they are read, in milliseconds. */
  private static final long TENTH = 100;

  private Quiz() {}

  /**
   * A question about a run at the moment of the scene, with the right answer in it, not yet given.
   *
   * @throws Simulator.GivenUp if it takes too long to find the answer
   */
  static Question about(Run run, Scene scene, Simulator simulator) {
    var rest = simulator.outcome(run).journal().stream().filter(event -> event.t() > scene.at()).toList();
    var next = rest.stream().filter(Event.Paint.class::isInstance).map(Event.Paint.class::cast).findFirst();
    var atOnce = next.stream().flatMap(first -> rest.stream()
        .filter(event -> event instanceof Event.Paint paint && paint.t() == first.t())).count();
    return !isBeginning(scene) && atOnce == 1 && scene.scenario().canvases().size() > 1
        ? whichNext(next.orElseThrow(), scene)
        : whenDone(run, scene, simulator);
  }

  /** Until a first layer is dry: nobody asks in the very first millisecond. */
  private static boolean isBeginning(Scene scene) {
    return scene.canvases().stream().map(History::last)
        .allMatch(canvas -> canvas.layer() == 0 && canvas.phase() != Phase.DONE);
  }

  private static Question whichNext(Event.Paint next, Scene scene) {
    var canvases = new TreeSet<Integer>();
    canvases.add(next.canvas());
    for (var number = 0; canvases.size() < Math.min(ANSWERS, scene.canvases().size()); number++) {
      canvases.add((next.canvas() + number) % scene.canvases().size());
    }
    var why = "At " + Branch.seconds(next.t()) + " painter " + (next.painter() + 1) + " is free for "
        + name(scene, next.canvas()) + ": " + reason(scene.setting().mode());
    return new Question("Which canvas is painted next?",
        canvases.stream().map(number -> name(scene, number)).toList(),
        List.copyOf(canvases).indexOf(next.canvas()), -1, why);
  }

  private static String reason(Mode mode) {
    return switch (mode) {
      case SYNC, PARALLEL -> "who stays finishes what was begun.";
      case ASYNC, VIRTUAL -> "first ready, first painted.";
      case CONCURRENT -> "each gets its slice in turn.";
    };
  }

  private static Question whenDone(Run run, Scene scene, Simulator simulator) {
    var right = simulator.makespan(run);
    var scenario = run.scenario();
    var times = new TreeSet<Long>(List.of(right));
    for (var time : plausible(scenario, right, simulator)) {
      if (times.size() < ANSWERS && time > scene.at()) {
        times.add(time);
      }
    }
    var answers = List.copyOf(times);
    var mode = scene.setting().mode();
    var why = "Done at " + Branch.seconds(right) + ": " + (run.commands().isEmpty() ? switch (mode) {
      case SYNC -> "all the paint and all the drying, one after the other.";
      case ASYNC -> "the greys overlap; paint alone takes " + Branch.seconds(paint(scenario)) + ".";
      case PARALLEL -> "the painters wait side by side.";
      case CONCURRENT -> "one core shares its time out and saves no paint.";
      case VIRTUAL -> "few painters, and none of them waits.";
    } : "that is what it comes to, with all that was done to it.");
    return new Question("When will it be done?", answers.stream().map(Branch::seconds).toList(),
        answers.indexOf(right),
        -1, why);
  }

  /** What some mode would take, and what those believe who forget the waiting, the painting or that it is one painter. */
  private static List<Long> plausible(Scenario scenario, long right, Simulator simulator) {
    var times = new LinkedHashSet<Long>();
    for (var mode : Mode.values()) {
      simulator.estimate(Run.of(scenario, mode)).makespan().ifPresent(times::add);
    }
    times.add(paint(scenario));
    times.add(scenario.total() / scenario.canvases().size());
    times.add(scenario.total() - paint(scenario));
    var plausible = new ArrayList<>(times);
    for (var factor = 2; factor <= ANSWERS; factor++) {
      plausible.add(right * factor);
    }
    // Where all is over in no time, something has to be offered too.
    for (var more = 1; more < ANSWERS; more++) {
      plausible.add(right + more * TENTH);
    }
    // Times that read the same would make two answers right.
    var shown = new TreeSet<String>(List.of(Branch.seconds(right)));
    return plausible.stream().filter(time -> shown.add(Branch.seconds(time))).toList();
  }

  private static long paint(Scenario scenario) {
    return scenario.canvases().stream().flatMap(canvas -> canvas.layers().stream())
        .mapToLong(layer -> layer.paint()).sum();
  }

  /** Its name, with its number if it is not the only one of that name. */
  private static String name(Scene scene, int canvas) {
    var canvases = scene.scenario().canvases();
    var name = canvases.get(canvas).name();
    return canvases.stream().filter(other -> other.name().equals(name)).count() == 1
        ? name
        : (name + " (" + (canvas + 1) + ")").strip();
  }
}
