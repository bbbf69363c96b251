package wetpaint.lesson;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import wetpaint.studio.Canvas;
import wetpaint.studio.CanvasState;
import wetpaint.studio.MeanTimes;
import wetpaint.studio.Outcome;
import wetpaint.studio.Run;
import wetpaint.studio.Studio;

/** The figures of one run, found by the scheduler. Times are milliseconds of studio time. */
record RunFigures(Run run, Outcome outcome) {
  /** What there is to ask for. */
  static final String NAMES = "done, begun, response, turnaround, painting, drying, waiting, queued, blocked, standing, idle,"
      + " busy, bound, painters, canvases, racks, first, last";
  private static final List<String> OF_CANVAS = List.of("done", "begun", "response", "turnaround", "painting",
      "drying",
      "waiting", "queued", "blocked");
  /** Of events: some seconds of work. */
  private static final long BUDGET = 3_000_000;

  /** Lets it happen. @throws LessonException if it takes too long */
  static RunFigures of(Run run) {
    return new RunFigures(run, Studio.simulate(run, BUDGET, () -> false)
        .orElseThrow(
            () -> new LessonException("expected a run of at most " + BUDGET + " events, this one has more")));
  }

  /** A figure of the whole run. @throws LessonException if there is none of that name */
  Figure figure(String name) {
    var scene = outcome.scene();
    var end = outcome.makespan();
    var totals = scene.totals();
    var tally = scene.tally();
    return switch (name) {
      case "done" -> new Figure.Time(end);
      case "begun" -> new Figure.Time(canvases(CanvasState::first).max().orElse(0));
      case "response" -> new Figure.Time(MeanTimes.of(scene).response());
      case "turnaround" -> new Figure.Time(MeanTimes.of(scene).turnaround());
      case "painting" -> new Figure.Time(totals.painting());
      case "drying" -> new Figure.Time(totals.drying());
      case "waiting" -> new Figure.Time(totals.waiting());
      case "queued" -> new Figure.Time(totals.queued());
      case "blocked" -> new Figure.Time(totals.blocked());
      case "standing" -> new Figure.Time(tally.stood(end));
      case "idle" -> new Figure.Time(tally.employed(end) - tally.painted(end) - tally.stood(end));
      case "busy" -> new Figure.Share(scene.utilisation());
      case "bound" -> new Figure.Time(run.scenario().bound(scene.painters().size()));
      case "painters" -> new Figure.Count(scene.painters().size());
      case "canvases" -> new Figure.Count(scene.scenario().canvases().size());
      case "racks" -> new Figure.Count(run.scenario().racks().orElse(scene.scenario().canvases().size()));
      case "first" -> new Figure.Name(canvasBy(Comparator.naturalOrder()));
      case "last" -> new Figure.Name(canvasBy(Comparator.reverseOrder()));
      default -> throw new LessonException("expected a figure (" + NAMES + "), found \"" + name + '"');
    };
  }

  /** A figure of one canvas. @throws LessonException if there is no such figure or canvas */
  Figure figure(String name, String canvas) {
    if (!OF_CANVAS.contains(name)) {
      throw new LessonException(
          "expected a figure of a canvas (" + String.join(", ", OF_CANVAS) + "), found \"" + name + '"');
    }
    var number = number(canvas);
    var state = outcome.scene().canvas(number);
    var totals = state.totals(outcome.makespan());
    var arrival = run.scenario().canvases().get(number).at();
    return new Figure.Time(switch (name) {
      case "done" -> state.since();
      case "begun" -> state.first();
      case "response" -> state.first() - arrival;
      case "turnaround" -> state.since() - arrival;
      case "painting" -> totals.painting();
      case "drying" -> totals.drying();
      case "waiting" -> totals.waiting();
      case "queued" -> totals.queued();
      default -> totals.blocked();
    });
  }

  /** When an event of that name is first told in the journal, of that canvas or of any. @throws LessonException if never */
  long firstEvent(String event, Optional<String> canvas) {
    var ofCanvas = canvas.map(name -> "\"canvas\":" + number(name) + "(?=[,}])").orElse("");
    return outcome.journal().stream()
        .filter(happened -> happened.json().matches(".*\"event\":\"" + event + "\".*" + ofCanvas + ".*"))
        .mapToLong(happened -> happened.t()).findFirst().orElseThrow(() -> new LessonException(
            "expected an event of the journal that happens in this run, found \"" + event + '"'));
  }

  private LongStream canvases(ToLongFunction<CanvasState> what) {
    var scene = outcome.scene();
    return IntStream.range(0, scene.canvases().size())
        .mapToLong(number -> what.applyAsLong(scene.canvas(number)));
  }

  /** The canvas that is done first in some order; of several the one with the lowest number. */
  private String canvasBy(Comparator<Long> order) {
    var scene = outcome.scene();
    return name(IntStream.range(0, scene.canvases().size()).boxed()
        .min(Comparator.comparing(number -> scene.canvas(number).since(), order)).orElseThrow());
  }

  private String name(int canvas) {
    return run.scenario().canvases().get(canvas).name();
  }

  private int number(String canvas) {
    var names = run.scenario().canvases().stream().map(Canvas::name).toList();
    var number = names.stream().map(one -> one.toLowerCase(Locale.ROOT)).toList()
        .indexOf(canvas.toLowerCase(Locale.ROOT));
    if (number < 0) {
      throw new LessonException("expected a canvas of the scenario ("
          + String.join(", ", names.subList(0, Math.min(6, names.size()))) + "), found \"" + canvas + '"');
    }
    return number;
  }
}
