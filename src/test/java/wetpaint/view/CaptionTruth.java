package wetpaint.view;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import wetpaint.studio.History;
import wetpaint.studio.PainterState;
import wetpaint.studio.Phase;
import wetpaint.studio.Scene;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds what a caption says of a scene against the scene. */
public final class CaptionTruth {
  private CaptionTruth() {}

  /** Fails if it says something that is not so. */
  public static void check(String caption, Scene scene) {
    assertThat(caption).doesNotContainIgnoringCase("wait").doesNotContain("lost");
    assertThat(Surface.columns(caption)).as(caption).isLessThanOrEqualTo(Captions.LONGEST);
    if (Captions.mode(scene.setting(), scene.scenario()).equals(caption)) {
      var dries = scene.scenario().canvases().stream().anyMatch(canvas -> canvas.dry() > 0);
      holds(caption, "nothing dries", !dries);
      holds(caption, "while", dries);
      return;
    }
    var now = Now.of(scene);
    var letsGo = scene.setting().mode().letsGo();
    var spent = Spent.of(scene);
    holds(caption, "nobody paints", now.painting == 0);
    holds(caption, "Nobody paints", now.painting == 0);
    holds(caption, "nothing to paint", now.painting == 0 && in(scene, Phase.READY) == 0);
    holds(caption, "painter stands", now.standing > 0 || caption.contains("while paint dries"));
    holds(caption, "The painter stands while paint dries",
        now.painters == 1 && !letsGo && spent.standing() > 0);
    holds(caption, "Painters stand while their paint dries",
        now.painters > 1 && !letsGo && spent.standing() > 0);
    holds(caption, "while",
        (scene.totals().blocked() == 0 && scene.totals().queued() == 0) || caption.contains("meanwhile"));
    holds(caption, "painter-seconds", scene.painters().size() > 1);
    figure(caption, "([0-9.]+) s so far", spent.standing() / 100 * 100);
    figure(caption, "([0-9.]+) painter-seconds so far", spent.standing() / 100 * 100);
    holds(caption, "busy all the time so far", spent.standing() + spent.idle() == 0);
    holds(caption, "takes what is ready", letsGo && now.painters == 1);
    holds(caption, "take what is ready", letsGo && now.painters > 1);
    matching(caption, "painted ([0-9]+) % of the time")
        .ifPresent(share -> assertThat(Long.parseLong(share)).as(caption)
            .isEqualTo(scene.utilisation() == 1 ? 100 : Math.min(99, Math.round(100 * scene.utilisation()))));
    holds(caption, "side by side", now.painting > 1);
    holds(caption, "share one painter", scene.setting().mode().slices());
    matching(caption, "([a-z]+) canvases share").ifPresent(count -> assertThat(count).as(caption)
        .isEqualTo(
            Phrases.number(scene.canvases().size() - in(scene, Phase.DONE) - in(scene, Phase.EXPECTED))));
    matching(caption, "; ([a-z]+|[0-9]+) (is|are) ready").ifPresent(count -> assertThat(count).as(caption)
        .isEqualTo(Phrases.number(in(scene, Phase.READY))));
    matching(caption, ", ([0-9]+) ready").ifPresent(count -> assertThat(Long.parseLong(count)).as(caption)
        .isEqualTo(in(scene, Phase.READY)));
    matching(caption, "^([0-9]+) paint").ifPresent(count -> assertThat(Long.parseLong(count)).as(caption)
        .isEqualTo(now.painting));
    matching(caption, ", ([0-9]+) stands?").ifPresent(count -> assertThat(Long.parseLong(count)).as(caption)
        .isEqualTo(now.standing));
    holds(caption, "are blocked", in(scene, Phase.BLOCKED) > 1);
    holds(caption, "blocked", in(scene, Phase.BLOCKED) > 0);
    holds(caption, "queued", in(scene, Phase.QUEUED) > 0
        && in(scene, Phase.DRYING) == scene.scenario().racks().orElseThrow());
    holds(caption, "arrives, at", now.painting == 0
        && in(scene, Phase.EXPECTED) + in(scene, Phase.DONE) == scene.canvases().size());
    holds(caption, " done, after", scene.isDone());
    holds(caption, " done, at", in(scene, Phase.DONE) > 0);
    matching(caption, "; ([a-z]+|[0-9]+) to go").ifPresent(count -> assertThat(count).as(caption)
        .isEqualTo(Phrases.number(scene.canvases().size() - in(scene, Phase.DONE))));
    for (var number : withNamesOfTheirOwn(scene)) {
      ofCanvas(caption, scene, number, scene.scenario().canvases().get(number).name());
    }
  }

  private static void ofCanvas(String caption, Scene scene, int number, String name) {
    var state = scene.canvas(number);
    var holder = state.painter() >= 0;
    holds(caption, name + " is painted", state.phase() == Phase.PAINTING);
    holds(caption, "paints " + name, state.phase() == Phase.PAINTING);
    holds(caption, name + " is done, at " + Seconds.of(state.since()), state.phase() == Phase.DONE);
    holds(caption, name + " is blocked", state.phase() == Phase.BLOCKED);
    holds(caption, name + " is blocked (pinned)", state.pinned());
    holds(caption, name + " is blocked; its painter stands", holder);
    holds(caption, name + " is blocked and holds no painter", !holder);
    holds(caption, name + " is a hog and keeps its painter", holder && state.phase() == Phase.PAINTING);
    holds(caption, name + " is a hog", state.plan() > scene.scenario().canvases().get(number).layers()
        .get(state.layer()).paint());
  }

  /** Canvases whose names no other name begins with. */
  static List<Integer> withNamesOfTheirOwn(Scene scene) {
    var canvases = scene.scenario().canvases();
    return IntStream.range(0, canvases.size()).filter(number -> canvases.stream()
        .filter(other -> other.name().startsWith(canvases.get(number).name())).count() == 1).boxed().toList();
  }

  /** What painters do. */
  record Now(long painters, long painting, long standing) {
    static Now of(Scene scene) {
      var hired = scene.painters().stream().map(History::last).filter(PainterState::hired).toList();
      return new Now(hired.size(), hired.stream().filter(PainterState::paints).count(),
          hired.stream().filter(state -> state.canvas() >= 0 && !state.paints()).count());
    }
  }

  private static Optional<String> matching(String caption, String pattern) {
    var matcher = Pattern.compile(pattern).matcher(caption);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static void figure(String caption, String pattern, long millis) {
    matching(caption, pattern)
        .ifPresent(text -> assertThat(text).as(caption).isEqualTo(Seconds.brief(millis)));
  }

  static void holds(String caption, String words, boolean true_) {
    assertThat(!caption.contains(words) || true_).as(caption).isTrue();
  }

  static long in(Scene scene, Phase phase) {
    return scene.canvases().stream().filter(history -> history.last().phase() == phase).count();
  }
}
