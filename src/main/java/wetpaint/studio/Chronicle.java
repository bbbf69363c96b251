package wetpaint.studio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/** What happens in a run, and how everything stood at each instant of it: written by the run, looked at by scenes. */
final class Chronicle {
  private final Scenario scenario;
  private final Recorder recorder;
  private final boolean keeps;
  private final Census census;
  private final StateCodec<CanvasState> canvasCodec = new CanvasCodec();
  private final StateCodec<PainterState> painterCodec = new PainterCodec();
  private final BiConsumer<CanvasState, CanvasState> canvasMoves;
  private final BiConsumer<PainterState, PainterState> painterMoves;
  private final Track<SettingState> settings;
  /** Many canvases begin alike, and share their first state: by when they come in, and how much paint their first layer takes. */
  private final Map<List<Long>, CanvasState> firsts = new HashMap<>();
  private final List<Track<CanvasState>> canvases = new ArrayList<>();
  private final List<Track<PainterState>> painters = new ArrayList<>();
  /** Made when it is first looked at: by then all canvases are there, and counted. */
  private Scene.@Nullable Past past;
  /** Read by scenes while the run goes on. */
  private final List<Disturbance> disturbances = new CopyOnWriteArrayList<>();

  /** @param recorder is told of all events; if it only counts them, only the newest state of everything is known */
  Chronicle(Scenario scenario, Setting start, Recorder recorder) {
    this.scenario = scenario;
    this.recorder = recorder;
    this.keeps = recorder instanceof Recorder.Keeping;
    this.census = new Census(keeps);
    this.canvasMoves = census::move;
    this.painterMoves = census::move;
    this.settings = new Track<>(new SettingCodec(), new SettingState(0, start), keeps, (_, _) -> {});
  }

  void record(Event event) {
    recorder.add(event);
    // Canvases and painters tell of all else.
    if (event instanceof Event.Block block) {
      disturbances
          .add(new Disturbance(block.t(), block.pinned() ? Disturbance.Kind.PIN : Disturbance.Kind.BLOCK));
    } else if (event instanceof Event.Hog hog) {
      disturbances.add(new Disturbance(hog.t(), Disturbance.Kind.HOG));
    }
  }

  Track<SettingState> settings() {
    return settings;
  }

  /** The next canvas, from its first state on. */
  Track<CanvasState> canvas(CanvasState first) {
    census.enter(first);
    var track = new Track<>(canvasCodec,
        firsts.computeIfAbsent(List.of(first.until(), first.plan()), _ -> first), keeps, canvasMoves);
    canvases.add(track);
    return track;
  }

  /** The next painter, from its first state on. */
  Track<PainterState> painter(PainterState first) {
    census.enter(first);
    var track = new Track<>(painterCodec,
        painters.isEmpty() || !painters.getLast().first().is(first) ? first : painters.getLast().first(),
        keeps, painterMoves);
    painters.add(track);
    return track;
  }

  // What follows is called between two instants, or by whoever holds the baton at the end of all.

  /**
   * Everything as it stands.
   *
   * @param instant of the last events
   * @param at      the same or a later one, up to which nothing else happens
   */
  Scene scene(long instant, long at) {
    census.tallies();
    var known = past;
    if (known == null || known.canvases().size() != canvases.size()
        || known.painters().size() != painters.size()) {
      known = past();
      past = known;
    }
    // The first event tells of the start, before anything has happened.
    return new Scene(known, recorder.size() > 1 ? instant : -1, at);
  }

  private Scene.Past past() {
    return new Scene.Past(scenario, settings, List.copyOf(canvases), List.copyOf(painters), census.tallies(),
        Collections.unmodifiableList(disturbances));
  }

  int eventCount() {
    return recorder.size();
  }

  /** What happened so far. @throws IllegalStateException if that is not kept */
  Journal journal() {
    if (recorder instanceof Recorder.Keeping keeping) {
      return keeping.journal();
    }
    throw new IllegalStateException("the events of this run are counted and not kept");
  }
}
