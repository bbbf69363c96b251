package wetpaint.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
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
import wetpaint.studio.Layer;
import wetpaint.studio.Mode;
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
      CaptionTruth.check(Captions.now(scene), scene);
      CaptionTruth.check(LaneCaption.of(scene, Captions.LONGEST), scene);
    }
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
    var now = CaptionTruth.Now.of(after);
    CaptionTruth.holds(caption, "the painter is busy", now.painters() == 1 && now.painting() == 1);
    CaptionTruth.holds(caption, "painters are busy", now.painters() > 1 && now.painting() == now.painters());
    CaptionTruth.holds(caption, "stands there", now.standing() > 0);
    CaptionTruth.holds(caption, "nothing is ready",
        now.painting() == 0 && CaptionTruth.in(after, Phase.READY) == 0);
    CaptionTruth.holds(caption, "nobody else is ready", CaptionTruth.in(after, Phase.READY) == 0);
    CaptionTruth.holds(caption, "first in the ready queue", CaptionTruth.in(after, Phase.READY) > 0);
    CaptionTruth.holds(caption, "no rack is free",
        CaptionTruth.in(after, Phase.DRYING) == after.scenario().racks().orElse(Integer.MAX_VALUE));
    for (var number : CaptionTruth.withNamesOfTheirOwn(after)) {
      var name = after.scenario().canvases().get(number).name();
      CaptionTruth.holds(caption, name + " starts to dry",
          events.stream().anyMatch(event -> event instanceof Event.Dry dry && dry.canvas() == number));
      CaptionTruth.holds(caption, name + " starts to dry, and", Who.waits(after, number));
      CaptionTruth.holds(caption, name + " is queued", after.canvas(number).phase() == Phase.QUEUED);
      CaptionTruth.holds(caption, name + " has nothing to dry",
          events.contains(new Event.Dry(after.at(), number,
              Math.max(0, after.canvas(number).layer() - 1))) || after.canvas(number).phase() == Phase.DONE);
      CaptionTruth.holds(caption, name + " arrives", events.contains(new Event.Arrive(after.at(), number)));
      CaptionTruth.holds(caption, name + " is done",
          events.stream().anyMatch(event -> event instanceof Event.Done done && done.canvas() == number));
      CaptionTruth.holds(caption, "turns to " + name, after.canvas(number).phase() == Phase.PAINTING);
      CaptionTruth.holds(caption, name + " gets a painter", after.canvas(number).phase() == Phase.PAINTING);
      CaptionTruth.holds(caption, name + " is dry",
          events.stream().anyMatch(event -> event instanceof Event.Ready ready && ready.canvas() == number));
      CaptionTruth.holds(caption, name + " is dry and ready", after.canvas(number).phase() == Phase.READY);
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
