package wetpaint.studio;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;

import org.assertj.core.data.Offset;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads a journal like an auditor, who knows the plan and what is always true but not the scheduler. */
public final class JournalCheck {
  private final Run run;
  private final String about;
  private final Phase[] phases;
  private final int[] layers;
  private final long[] since;
  /** Paint that the layer still needs. */
  private final long[] left;
  private final Queue<Integer> queue = new ArrayDeque<>();
  /** Those whose painter may have been taken away at the instant at which they got ready: their place in the queue is not told. */
  private final Set<Integer> placeless = new HashSet<>();
  private final Queue<Integer> rackQueue = new ArrayDeque<>();
  private final boolean[] pinned;
  /** Since when each is in its turn: a quantum goes on over a layer that need not dry. */
  private final long[] turn;
  /** What happened at the instant read so far. */
  private final List<Event> instant = new ArrayList<>();
  private Setting setting;
  private long painted;
  private long employed;
  private long now;

  private JournalCheck(Run run, String about) {
    this.run = run;
    this.about = about;
    var canvases = run.scenario().canvases().size();
    phases = new Phase[canvases];
    Arrays.fill(phases, Phase.DONE);
    pinned = new boolean[canvases];
    turn = new long[canvases];
    for (var canvas = 0; canvas < canvases; canvas++) {
      phases[canvas] = run.scenario().canvases().get(canvas).at() > 0 ? Phase.EXPECTED : Phase.DONE;
    }
    layers = new int[canvases];
    Arrays.fill(layers, -1);
    since = new long[canvases];
    left = new long[canvases];
    setting = run.start();
  }

  /** Reads a whole journal. @throws AssertionError if a rule is broken at any instant */
  public static void check(Run run, List<Event> journal, String about) {
    var check = new JournalCheck(run, about);
    journal.forEach(check::read);
    check.expect(journal.getLast() instanceof Event.Finished, "the journal ends with the end",
        journal.getLast());
  }

  private void expect(boolean condition, String rule, Event event) {
    if (!condition) {
      throw new AssertionError("%s%nbroken: %s%nby: %s".formatted(about, rule, event.json()));
    }
  }

  private void read(Event event) {
    expect(event.t() >= now, "time does not go back", event);
    if (event.t() > now) {
      instantIsOver(event);
      employed += setting.painters() * (event.t() - now);
      now = event.t();
    }
    instant.add(event);
    switch (event) {
      case Event.ModeSet(_, var next) -> {
        var fresh = !setting.mode().slices();
        Arrays.setAll(turn, canvas -> fresh || phases[canvas] == Phase.PAINTING ? now : turn[canvas]);
        setting = next;
      }
      case Event.Arrive(_, var canvas) -> {
        expect(phases[canvas] == Phase.EXPECTED && now == run.scenario().canvases().get(canvas).at(),
            "a canvas arrives when it is expected", event);
        phases[canvas] = Phase.DONE;
      }
      case Event.Ready(_, var canvas, var layer) -> ready(event, canvas, layer);
      case Event.Paint(_, var canvas, var layer, var painter) -> paint(event, canvas, layer, painter);
      case Event.Stop(_, var canvas, var layer, _) -> {
        strokeEnds(event, canvas, layer);
        expect(left[canvas] > 0, "what is stopped is not complete", event);
        enter(canvas, Phase.READY);
      }
      case Event.Queue(_, var canvas, var layer) -> {
        strokeEnds(event, canvas, layer);
        expect(left[canvas] == 0, "strokes add up to the plan", event);
        enter(canvas, Phase.QUEUED);
        rackQueue.add(canvas);
      }
      case Event.Dry(_, var canvas, var layer) -> {
        if (phases[canvas] == Phase.QUEUED) {
          expect(rackQueue.element() == canvas && layers[canvas] == layer, "first come, first served", event);
          rackQueue.remove();
        } else {
          strokeEnds(event, canvas, layer);
          expect(left[canvas] == 0, "strokes add up to the plan", event);
        }
        enter(canvas, Phase.DRYING);
      }
      case Event.Block(_, var canvas, var layer, var until, var isPinned) -> {
        strokeEnds(event, canvas, layer);
        expect(until == now + Command.BLOCKED, "a blocking call takes its time", event);
        pinned[canvas] = isPinned;
        enter(canvas, Phase.BLOCKED);
      }
      case Event.Unblock(_, var canvas, _) -> {
        expect(phases[canvas] == Phase.BLOCKED && now - since[canvas] == Command.BLOCKED,
            "a blocking call returns when it is over", event);
        enter(canvas, Phase.READY);
      }
      case Event.Hog(_, var canvas, var layer, var added) -> {
        expect(phases[canvas] == Phase.PAINTING && layers[canvas] == layer, "a hog is painted", event);
        left[canvas] += added;
      }
      case Event.Done(_, var canvas) -> {
        expect(layers[canvas] == plan(canvas).size() - 1, "all layers are painted", event);
        dries(event, canvas);
        phases[canvas] = Phase.DONE;
      }
      case Event.Finished end -> finished(end);
    }
  }

  private List<Layer> plan(int canvas) {
    return run.scenario().canvases().get(canvas).layers();
  }

  private void enter(int canvas, Phase phase) {
    phases[canvas] = phase;
    since[canvas] = now;
    if (phase == Phase.READY) {
      queue.add(canvas);
    }
  }

  private void ready(Event event, int canvas, int layer) {
    expect(phases[canvas] != Phase.EXPECTED, "who wants a painter has arrived", event);
    expect(layer == layers[canvas] + 1 && layer < plan(canvas).size(), "layers come in order", event);
    if (layer > 0) {
      dries(event, canvas);
    }
    layers[canvas] = layer;
    left[canvas] = plan(canvas).get(layer).paint();
    enter(canvas, Phase.READY);
  }

  private void dries(Event event, int canvas) {
    expect(phases[canvas] == Phase.DRYING && now - since[canvas] == plan(canvas).get(layers[canvas]).dry(),
        "a layer dries for as long as it takes", event);
  }

  private void paint(Event event, int canvas, int layer, int painter) {
    expect(phases[canvas] == Phase.READY && layers[canvas] == layer, "what is painted was ready", event);
    expect(painter >= 0 && painter < setting.painters(), "only painters of the mode paint", event);
    var goesOn = keepsItsPainter(canvas, layer);
    var hasPlace = !placeless.remove(canvas);
    if (setting.mode().letsGo() && !goesOn && hasPlace
        && instant.stream().noneMatch(JournalCheck::mayFindPaintersStanding)) {
      var first = queue.stream().filter(c -> !keepsItsPainter(c, layers[c]) && !placeless.contains(c))
          .findFirst();
      expect(first.orElse(canvas) == canvas, "first ready, first painted: " + queue, event);
    }
    queue.remove(canvas);
    phases[canvas] = Phase.PAINTING;
    since[canvas] = now;
    if (!goesOn) {
      turn[canvas] = now;
    }
  }

  /** Whether it got ready just now because the layer before need not dry, and its turn is not over. */
  private boolean keepsItsPainter(int canvas, int layer) {
    return layer > 0 && instant.contains(new Event.Dry(now, canvas, layer - 1))
        && plan(canvas).get(layer - 1).dry() == 0
        && !(setting.mode().slices() && now - turn[canvas] == run.scenario().quantum());
  }

  /** A painter who stood at a canvas paints that one, wherever it is in the queue. */
  private static boolean mayFindPaintersStanding(Event event) {
    return event instanceof Event.ModeSet || event instanceof Event.Unblock;
  }

  private void strokeEnds(Event event, int canvas, int layer) {
    expect(phases[canvas] == Phase.PAINTING && layers[canvas] == layer, "what ends was painted", event);
    expect(
        !setting.mode().slices() || now - turn[canvas] <= run.scenario().quantum(),
        "no turn is longer than the quantum", event);
    painted += now - since[canvas];
    left[canvas] -= now - since[canvas];
    expect(left[canvas] >= 0, "nothing is painted twice", event);
  }

  private void instantIsOver(Event event) {
    var painting = count(Phase.PAINTING);
    expect(painting <= setting.painters(), "painting canvases <= painters", event);
    var mode = setting.mode();
    var busy = painting;
    for (var canvas = 0; canvas < phases.length; canvas++) {
      var letsGo = pinned[canvas] ? mode == Mode.CONCURRENT : mode == Mode.CONCURRENT || mode == Mode.VIRTUAL;
      busy += phases[canvas] == Phase.BLOCKED && !letsGo ? 1 : 0;
    }
    var racks = run.scenario().racks().orElse(phases.length);
    expect(count(Phase.DRYING) <= racks, "drying canvases <= racks", event);
    expect(count(Phase.QUEUED) == 0 || count(Phase.DRYING) == racks, "no canvas queues while a rack is free",
        event);
    expect(!mode.letsGo() || count(Phase.READY) == 0 || busy >= setting.painters(),
        "no painter is free while a canvas is ready", event);
    if (instant.stream().anyMatch(Event.ModeSet.class::isInstance)) {
      instant.forEach(was -> {
        if (was instanceof Event.Ready(_, var canvas, _) && phases[canvas] == Phase.READY) {
          placeless.add(canvas);
        }
      });
    }
    instant.clear();
  }

  private long count(Phase phase) {
    return Arrays.stream(phases).filter(p -> p == phase).count();
  }

  private void finished(Event.Finished end) {
    expect(count(Phase.DONE) == phases.length, "all is done at the end", end);
    expect(instant.stream().anyMatch(Event.Done.class::isInstance), "the last canvas is done then", end);
    expect(end.painted() == painted, "painted is the sum of the strokes, " + painted, end);
    assertThat(end.utilisation()).as(about).isCloseTo((double) painted / employed, Offset.offset(1e-9));
  }
}
