package wetpaint.studio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How everything stood at each instant of a journal, whoever wrote it: events go in, states come out. It decides nothing.
 * Journals are those of one mode from start to end. A layer that took longer than the scenario says, as one does that was really
 * painted, is as long as it took.
 */
public final class Replay {
  private record Place(int canvas, int layer) {}

  private final Scenario scenario;
  private final Mode mode;
  private final Chronicle chronicle;
  private final List<Track<CanvasState>> canvases = new ArrayList<>();
  private final List<Track<PainterState>> painters = new ArrayList<>();
  private final int[] holds;
  private final Map<Place, Long> paints;
  private final Map<Place, Long> dries;

  private Replay(Scenario scenario, Setting setting, List<Event> journal) {
    this.scenario = scenario;
    this.mode = setting.mode();
    this.chronicle = new Chronicle(scenario, setting, new Recorder.Keeping());
    this.holds = new int[setting.painters()];
    this.paints = new HashMap<>();
    this.dries = new HashMap<>();
    scenario.canvases().forEach(canvas -> canvases.add(chronicle.canvas(CanvasState.first(canvas))));
    for (var painter = 0; painter < setting.painters(); painter++) {
      painters.add(chronicle.painter(PainterState.first(0)));
      holds[painter] = -1;
    }
    measure(journal);
  }

  /**
   * The scene at an instant, with its whole past.
   *
   * @param journal starts with its mode; it may still go on
   * @param at      the instant of the last event or a later one
   * @throws IllegalArgumentException if the journal does not start with a mode, or the mode is switched
   */
  public static Scene scene(Scenario scenario, List<Event> journal, long at) {
    if (journal.isEmpty() || !(journal.getFirst() instanceof Event.ModeSet(_, var setting))) {
      throw new IllegalArgumentException("a journal starts with its mode");
    }
    var replay = new Replay(scenario, setting, journal);
    journal.forEach(replay::add);
    return replay.chronicle.scene(journal.getLast().t(), Math.max(at, journal.getLast().t()));
  }

  /** Finds out how long each layer that is complete took to paint and to dry. */
  private void measure(List<Event> journal) {
    var begun = new HashMap<Integer, Long>();
    var painted = new HashMap<Place, Long>();
    var drying = new HashMap<Integer, Event.Dry>();
    for (var event : journal) {
      switch (event) {
        case Event.Paint(var t, var canvas, _, _) -> begun.put(canvas, t);
        case Event.Stop(var t, var canvas, var layer, _) ->
          stroke(painted, begun, t, new Place(canvas, layer));
        case Event.Block(var t, var canvas, var layer, _, _) ->
          stroke(painted, begun, t, new Place(canvas, layer));
        case Event.Hog(_, var canvas, var layer, var added) ->
          painted.merge(new Place(canvas, layer), -added, Long::sum);
        case Event.Queue(var t, var canvas, var layer) ->
          complete(painted, begun, t, new Place(canvas, layer));
        case Event.Dry dry -> {
          complete(painted, begun, dry.t(), new Place(dry.canvas(), dry.layer()));
          drying.put(dry.canvas(), dry);
        }
        case Event.Ready(var t, var canvas, _) -> dry(drying, t, canvas);
        case Event.Done(var t, var canvas) -> dry(drying, t, canvas);
        case Event.ModeSet _,Event.Arrive _,Event.Unblock _,Event.Finished _ -> {
        }
      }
    }
  }

  private static void stroke(Map<Place, Long> painted, Map<Integer, Long> begun, long end, Place place) {
    var begin = begun.remove(place.canvas);
    painted.merge(place, begin == null ? 0 : end - begin, Long::sum);
  }

  private void complete(Map<Place, Long> painted, Map<Integer, Long> begun, long end, Place place) {
    stroke(painted, begun, end, place);
    paints.put(place, Math.max(1, painted.getOrDefault(place, 0L)));
  }

  private void dry(Map<Integer, Event.Dry> drying, long end, int canvas) {
    var dry = drying.remove(canvas);
    if (dry != null) {
      dries.put(new Place(canvas, dry.layer()), end - dry.t());
    }
  }

  private void add(Event event) {
    chronicle.record(event);
    var now = event.t();
    switch (event) {
      case Event.ModeSet _ when chronicle.eventCount() > 1 ->
        throw new IllegalArgumentException(
            "a replay is of one mode, this journal is switched at " + now + " ms");
      case Event.ModeSet _,Event.Arrive _,Event.Finished _ -> {
      }
      case Event.Ready(_, var canvas, var layer) -> {
        step(canvas, state(canvas).ready(now, layer, paint(canvas, layer)));
        stands(canvas, now);
      }
      case Event.Paint(_, var canvas, _, var painter) -> paint(now, canvas, painter);
      case Event.Stop(_, var canvas, _, _) -> {
        become(canvas, Phase.READY, now, now);
        letGo(canvas, now);
      }
      case Event.Queue(_, var canvas, _) -> {
        become(canvas, Phase.QUEUED, now, now);
        waits(canvas, now, mode.letsGo());
      }
      case Event.Dry(_, var canvas, var layer) -> dry(now, canvas, layer);
      case Event.Block(_, var canvas, _, var until, var pinned) -> {
        step(canvas, state(canvas).blocked(now, until, pinned));
        waits(canvas, now, pinned ? mode.letsGoPinned() : mode.letsGoBlocked());
      }
      case Event.Unblock(_, var canvas, _) -> {
        become(canvas, Phase.READY, now, now);
        stands(canvas, now);
      }
      case Event.Hog(_, var canvas, _, var added) -> step(canvas, state(canvas).hogged(now, added));
      case Event.Done(_, var canvas) -> {
        become(canvas, Phase.DONE, now, now);
        letGo(canvas, now);
      }
    }
  }

  private void paint(long now, int canvas, int painter) {
    if (holds[painter] >= 0 && holds[painter] != canvas) {
      letGo(holds[painter], now);
    }
    holds[painter] = canvas;
    var state = state(canvas);
    step(canvas, state.become(Phase.PAINTING, now, now + state.plan() - state.painted(), painter));
    at(painter, canvas, true, now);
  }

  private void dry(long now, int canvas, int layer) {
    if (scenario.canvases().get(canvas).layers().get(layer).dry() == 0) {
      become(canvas, Phase.DRYING, now, now);
    } else {
      var plan = scenario.canvases().get(canvas).layers().get(layer).dry();
      var wasPainted = state(canvas).phase() == Phase.PAINTING;
      become(canvas, Phase.DRYING, now, now + dries.getOrDefault(new Place(canvas, layer), plan));
      if (wasPainted) {
        waits(canvas, now, mode.letsGo());
      }
    }
  }

  private void waits(int canvas, long now, boolean letsGo) {
    if (letsGo) {
      letGo(canvas, now);
    } else {
      stands(canvas, now);
    }
  }

  /** Its painter, if it has one, does not paint. */
  private void stands(int canvas, long now) {
    if (state(canvas).painter() >= 0) {
      at(state(canvas).painter(), canvas, false, now);
    }
  }

  private void letGo(int canvas, long now) {
    var painter = state(canvas).painter();
    if (painter >= 0) {
      step(canvas, state(canvas).heldBy(now, -1));
      holds[painter] = -1;
      at(painter, -1, false, now);
    }
  }

  private void at(int painter, int canvas, boolean paints, long now) {
    var track = painters.get(painter);
    track.add(track.last().next(now, canvas, paints, true));
  }

  private void become(int canvas, Phase phase, long now, long until) {
    step(canvas, state(canvas).become(phase, now, until, state(canvas).painter()));
  }

  private void step(int canvas, CanvasState state) {
    canvases.get(canvas).add(state);
  }

  private CanvasState state(int canvas) {
    return canvases.get(canvas).last();
  }

  private long paint(int canvas, int layer) {
    var plan = scenario.canvases().get(canvas).layers().get(layer).paint();
    return paints.getOrDefault(new Place(canvas, layer), plan);
  }
}
