package wetpaint.real;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import wetpaint.studio.Event;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads a real journal like an auditor: what is always true of a run has to be true of one that was measured. */
final class RealCheck {
  private final RealRun run;
  /** Canvases that are painted, and by whom. */
  private final Map<Integer, Integer> painting = new HashMap<>();
  private final Map<Integer, Long> since = new HashMap<>();
  private final Map<Integer, Integer> layers = new HashMap<>();
  private final Set<Integer> ready = new HashSet<>();
  private final Map<Integer, Long> drying = new HashMap<>();
  private final Set<Integer> queued = new HashSet<>();
  private final Set<Integer> done = new HashSet<>();
  private long now;
  private long painted;

  private RealCheck(RealRun run) {
    this.run = run;
  }

  static void check(RealRun run, List<Event> journal) {
    var check = new RealCheck(run);
    journal.forEach(
        event -> assertThat(check.allows(event)).as("%s in %s", event.json(), run.run().start()).isTrue());
    assertThat(journal.getLast()).isInstanceOf(Event.Finished.class);
  }

  private boolean allows(Event event) {
    if (event.t() < now) {
      return false;
    }
    now = event.t();
    return switch (event) {
      case Event.ModeSet(var t, var setting) -> t == 0 && setting.equals(run.run().start());
      case Event.Arrive(var t, var canvas) ->
        t >= run.scenario().canvases().get(canvas).at() && !layers.containsKey(canvas);
      case Event.Ready(_, var canvas, var layer) -> layer == layer(canvas) + 1 && dried(canvas, layer)
          && ready.add(canvas) && Objects.equals(layers.put(canvas, layer), layer == 0 ? null : layer - 1);
      case Event.Paint(_, var canvas, var layer, var painter) -> {
        since.put(canvas, now);
        yield ready.remove(canvas) && layer(canvas) == layer && painter < run.run().start().painters()
            && !painting.containsValue(painter) && painting.put(canvas, painter) == null;
      }
      case Event.Stop(_, var canvas, _, var painter) -> painter == stroke(canvas) && ready.add(canvas);
      case Event.Block(_, var canvas, _, _, _) -> stroke(canvas) >= 0;
      case Event.Queue(_, var canvas, _) -> stroke(canvas) >= 0
          && run.run().scenario().racks().isPresent() && queued.add(canvas);
      case Event.Unblock(_, var canvas, _) -> ready.add(canvas);
      case Event.Dry(_, var canvas, _) -> !racksAreTaken() && (queued.remove(canvas) || stroke(canvas) >= 0)
          && drying.put(canvas, now) == null;
      case Event.Hog(_, var canvas, _, _) -> painting.containsKey(canvas);
      case Event.Done(_, var canvas) -> dried(canvas, layer(canvas) + 1) && done.add(canvas);
      case Event.Finished end ->
        done.size() == run.run().scenario().canvases().size() && end.painted() == painted;
    };
  }

  /** The layer in work, or -1 before the first. */
  private int layer(int canvas) {
    return layers.getOrDefault(canvas, -1);
  }

  private boolean racksAreTaken() {
    return drying.size() >= run.run().scenario().racks().orElse(Integer.MAX_VALUE);
  }

  private int stroke(int canvas) {
    var painter = painting.remove(canvas);
    painted += now - since.getOrDefault(canvas, now);
    return painter == null ? -1 : painter;
  }

  /** Whether the layer before has dried for as long as it takes, to the rounding of two instants. */
  private boolean dried(int canvas, int next) {
    var from = drying.remove(canvas);
    return next == 0
        ? from == null
        : from != null
            && now - from >= run.scenario().canvases().get(canvas).layers().get(next - 1).dry() - 1;
  }
}
