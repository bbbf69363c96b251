package wetpaint.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import wetpaint.studio.Canvas;
import wetpaint.studio.Command;
import wetpaint.studio.Event;
import wetpaint.studio.History;
import wetpaint.studio.Layer;
import wetpaint.studio.Mode;
import wetpaint.studio.PainterState;
import wetpaint.studio.Phase;
import wetpaint.studio.Presets;
import wetpaint.studio.RandomRuns;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.studio.Scene;
import wetpaint.studio.Setting;
import wetpaint.studio.Studio;

import static org.assertj.core.api.Assertions.assertThat;

class CaptionsTest {
  /** Long enough for the news of the start to be over. */
  private static final long SOON = 1200;

  private static Stream<Run> runs() {
    return Stream.concat(LongStream.range(0, 200).mapToObj(RandomRuns::small),
        Presets.all().stream()
            .flatMap(scenario -> Stream.of(Mode.values()).map(mode -> Run.of(scenario, mode))));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void arePresentTrueAndShortAtEveryInstantOfARun(Run run) {
    var end = Studio.simulate(run).scene();
    var step = Math.max(1, end.makespan() / 60);
    for (var at = 0L; at <= end.makespan() + step; at += step) {
      var scene = end.back(at).on(Math.min(at, end.makespan()));
      isTrue(Captions.now(scene), scene);
      isTrue(LaneCaption.of(scene, Captions.LONGEST), scene);
    }
  }

  private static void isTrue(String caption, Scene scene) {
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
    holds(caption, "share one painter", scene.setting().mode().slices() && now.painting == 1);
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
  private static List<Integer> withNamesOfTheirOwn(Scene scene) {
    var canvases = scene.scenario().canvases();
    return IntStream.range(0, canvases.size()).filter(number -> canvases.stream()
        .filter(other -> other.name().startsWith(canvases.get(number).name())).count() == 1).boxed().toList();
  }

  /** What painters do. */
  private record Now(long painters, long painting, long standing) {
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

  private static void holds(String caption, String words, boolean true_) {
    assertThat(!caption.contains(words) || true_).as(caption).isTrue();
  }

  private static long in(Scene scene, Phase phase) {
    return scene.canvases().stream().filter(history -> history.last().phase() == phase).count();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void tellTruthfullyWhatHappened(Run run) {
    var outcome = Studio.simulate(run);
    var instants = new TreeMap<Long, List<Event>>();
    outcome.journal()
        .forEach(event -> instants.computeIfAbsent(event.t(), _ -> new ArrayList<>()).add(event));
    instants.forEach((at, events) -> {
      var after = outcome.scene().back(at);
      var caption = Captions.what(outcome.scene().back(Math.max(0, at - 1)).on(at), events, after);
      assertThat(caption).isNotBlank().doesNotContainIgnoringCase("wait");
      assertThat(Surface.columns(caption)).as(caption).isLessThanOrEqualTo(Captions.LONGEST);
      happened(caption, events, after);
    });
  }

  private static void happened(String caption, List<Event> events, Scene after) {
    var now = Now.of(after);
    holds(caption, "the painter is busy", now.painters == 1 && now.painting == 1);
    holds(caption, "painters are busy", now.painters > 1 && now.painting == now.painters);
    holds(caption, "stands there", now.standing > 0);
    holds(caption, "nothing is ready", now.painting == 0 && in(after, Phase.READY) == 0);
    holds(caption, "nobody else is ready", in(after, Phase.READY) == 0);
    holds(caption, "first in the ready queue", in(after, Phase.READY) > 0);
    holds(caption, "no rack is free",
        in(after, Phase.DRYING) == after.scenario().racks().orElse(Integer.MAX_VALUE));
    for (var number : withNamesOfTheirOwn(after)) {
      var name = after.scenario().canvases().get(number).name();
      holds(caption, name + " starts to dry",
          events.stream().anyMatch(event -> event instanceof Event.Dry dry && dry.canvas() == number));
      holds(caption, name + " starts to dry, and", Who.waits(after, number));
      holds(caption, name + " is queued", after.canvas(number).phase() == Phase.QUEUED);
      holds(caption, name + " has nothing to dry", events.contains(new Event.Dry(after.at(), number,
          Math.max(0, after.canvas(number).layer() - 1))) || after.canvas(number).phase() == Phase.DONE);
      holds(caption, name + " arrives", events.contains(new Event.Arrive(after.at(), number)));
      holds(caption, name + " is done",
          events.stream().anyMatch(event -> event instanceof Event.Done done && done.canvas() == number));
      holds(caption, "turns to " + name, after.canvas(number).phase() == Phase.PAINTING);
      holds(caption, name + " gets a painter", after.canvas(number).phase() == Phase.PAINTING);
      holds(caption, name + " is dry",
          events.stream().anyMatch(event -> event instanceof Event.Ready ready && ready.canvas() == number));
      holds(caption, name + " is dry and ready", after.canvas(number).phase() == Phase.READY);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      lecture   | SYNC       | 4500 | The painter stands while paint dries: 2.5 s so far
      lecture   | SYNC       | 5500 | The painter stands while paint dries: 3.0 s so far
      lecture   | ASYNC      | 2700 | While paint dries the painter paints another: busy all the time so far
      io-bound  | ASYNC      | 8000 | The painter takes what is ready: it has painted 34 % of the time so far
      lecture   | PARALLEL   | 6800 | Painters stand while their paint dries: 11.4 painter-seconds so far
      lecture   | CONCURRENT | 4000 | Turns of at most 0.5 s: three canvases share one painter
      lecture   | VIRTUAL    | 6800 | The painters take what is ready: they painted 65 % of the time so far
      cpu-bound | ASYNC      | 800  | One painter; it lets go only when paint dries, and nothing dries here
      cpu-bound | SYNC       | 3000 | Sunrise is painted; two are ready
      """)
  void sayWhatTheModeHasComeTo(String scenario, Mode mode, long at, String caption) {
    assertThat(Captions.now(SceneSetup.scene(Run.of(Presets.named(scenario).orElseThrow(), mode), at)))
        .isEqualTo(caption);
  }

  /** In virtual, while both others dry and both painters are free, nobody is said to be painted. */
  @Test
  void sayOfABlockedCanvasWhoIsPaintedMeanwhile() {
    var run = Run.of(Presets.LECTURE, Mode.VIRTUAL).branch(2700, new Command.Block());
    assertThat(
        LongStream.range(2700, 4700).mapToObj(at -> Captions.now(SceneSetup.scene(run, at))).distinct())
        .contains("Sunrise is blocked and holds no painter; Nocturne is painted",
            "Sunrise is blocked and holds no painter; nobody paints");
  }

  /** A caption stands for two seconds, longer than painting or drying lasts in the lecture: it must not be true of just one. */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void changeSoSeldomThatTheyAreTrueAsLongAsTheyStand(Mode mode) {
    var end = Studio.simulate(Run.of(Presets.LECTURE, mode)).scene();
    var said = LongStream.rangeClosed(0, end.makespan() / 100).map(tenth -> 100 * tenth)
        .mapToObj(at -> Captions.now(end.back(at).on(at)).replaceAll("[0-9]", ""))
        .toList();
    var changes = IntStream.range(1, said.size()).filter(i -> !said.get(i).equals(said.get(i - 1))).count();
    assertThat(changes * 2000).as("%s", Set.copyOf(said)).isLessThanOrEqualTo(end.makespan());
  }

  @Test
  void tellAStepAndWhy() {
    var end = Studio.simulate(Run.of(Presets.LECTURE, Mode.ASYNC));
    var events = end.journal().stream().filter(event -> event.t() == 2500).toList();
    assertThat(Captions.what(end.scene().back(2499), events, end.scene().back(2500)))
        .isEqualTo("Sunrise is dry and ready; the painter is busy");
  }

  @Test
  void tellOfASwitchWhoIsLetGo() {
    var run = Run.of(Presets.LECTURE, Mode.SYNC).branch(2000, new Command.Switch(
        Setting.of(Mode.ASYNC, Presets.LECTURE)));
    var end = Studio.simulate(run);
    var events = end.journal().stream().filter(event -> event.t() == 2000).toList();
    assertThat(Captions.what(end.scene().back(1999), events, end.scene().back(2000)))
        .startsWith("Now it is async; the painter lets go of Sunrise");
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void explainEveryModeInALine(Mode mode) {
    assertThat(Surface.columns(Captions.mode(mode))).isBetween(40, Captions.LONGEST);
  }

  @Test
  void namesThatAreTooLongBecomeNumbers() {
    var scenario = new Scenario("long", "", 500, List.of(
        new Canvas("The Night Watch by Rembrandt van Rijn", List.of(new Layer(5000, 100)))));
    assertThat(Captions.now(SceneSetup.scene(Run.of(scenario, Mode.ASYNC), SOON)))
        .isEqualTo("Canvas 1 is painted");
  }
}
