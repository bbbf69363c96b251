package wetpaint.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.studio.Canvas;
import wetpaint.studio.Event;
import wetpaint.studio.Layer;
import wetpaint.studio.Mode;
import wetpaint.studio.Phase;
import wetpaint.studio.Presets;
import wetpaint.studio.RandomRuns;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.studio.Scene;
import wetpaint.studio.Studio;

import static org.assertj.core.api.Assertions.assertThat;

class CaptionsTest {
  /** Long enough for the news of the start to be over. */
  private static final long SOON = 1200;

  private static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void arePresentTrueAndShortAtEveryInstantOfARun(long seed) {
    var end = Studio.simulate(RandomRuns.small(seed)).scene();
    var step = Math.max(1, end.makespan() / 60);
    for (var at = 0L; at <= end.makespan() + step; at += step) {
      var scene = end.back(at).on(Math.min(at, end.makespan()));
      isTrue(Captions.now(scene), scene);
    }
  }

  private static void isTrue(String caption, Scene scene) {
    assertThat(caption).isNotBlank();
    assertThat(Surface.columns(caption)).as(caption).isLessThanOrEqualTo(Captions.LONGEST);
    if (Captions.mode(scene.setting()).equals(caption)) {
      return;
    }
    var painters = scene.painters().stream().map(history -> history.last()).filter(state -> state.hired())
        .toList();
    var painting = painters.stream().filter(state -> state.paints()).count();
    var standing = painters.stream().filter(state -> state.canvas() >= 0 && !state.paints()).count();
    var letsGo = scene.setting().mode().letsGo();
    holds(caption, "there is nothing to paint", letsGo && painting == 0 && in(scene, Phase.READY) == 0);
    holds(caption, "nobody stands by", painters.size() > 1 && standing == 0 && letsGo);
    holds(caption, "The painter waits", painters.size() == 1 && !letsGo);
    holds(caption, "Each painter waits", painters.size() > 1 && !letsGo);
    holds(caption, "lost so far", Spent.of(scene).standing() > 0);
    holds(caption, "it never waits", painters.size() == 1 && painting == 1 && letsGo);
    holds(caption, "While paint dries", in(scene, Phase.DRYING) > 0);
    holds(caption, "side by side", painting > 1 && standing == 0);
    holds(caption, "turns", scene.setting().mode().slices() && painting == 1);
    holds(caption, "blocked", in(scene, Phase.BLOCKED) > 0);
    holds(caption, "for the painter", painters.size() == 1 && in(scene, Phase.READY) > 0);
    holds(caption, "for a painter", painters.size() > 1 && in(scene, Phase.READY) > 0);
    holds(caption, " done, after", in(scene, Phase.DONE) > 0);
    holds(caption, "All " + Phrases.number(scene.canvases().size()) + " canvases are done", scene.isDone());
    for (var number = 0; number < scene.canvases().size(); number++) {
      var name = scene.scenario().canvases().get(number).name();
      holds(caption, name + " is painted", scene.canvas(number).phase() == Phase.PAINTING);
      holds(caption, name + " dries and ", scene.canvas(number).phase() == Phase.DRYING);
      holds(caption, "whenever " + name + " dries", Who.at(scene, number) >= 0);
      holds(caption, name + " is done", scene.canvas(number).phase() == Phase.DONE);
      holds(caption, name + " is blocked", scene.canvas(number).phase() == Phase.BLOCKED);
    }
  }

  private static void holds(String caption, String words, boolean true_) {
    assertThat(!caption.contains(words) || true_).as(caption).isTrue();
  }

  private static long in(Scene scene, Phase phase) {
    return scene.canvases().stream().filter(history -> history.last().phase() == phase).count();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tellTruthfullyWhatHappened(long seed) {
    var outcome = Studio.simulate(RandomRuns.small(seed));
    var instants = new TreeMap<Long, List<Event>>();
    outcome.journal()
        .forEach(event -> instants.computeIfAbsent(event.t(), _ -> new ArrayList<>()).add(event));
    instants.forEach((at, events) -> {
      var after = outcome.scene().back(at);
      var caption = Captions.what(outcome.scene().back(Math.max(0, at - 1)).on(at), events, after);
      assertThat(caption).isNotBlank();
      assertThat(Surface.columns(caption)).as(caption).isLessThanOrEqualTo(Captions.LONGEST);
      happened(caption, events, after);
    });
  }

  private static void happened(String caption, List<Event> events, Scene after) {
    var painters = after.painters().stream().map(history -> history.last()).filter(state -> state.hired())
        .toList();
    holds(caption, "painter is busy", painters.size() == 1 && painters.getFirst().paints());
    holds(caption, "painters are busy",
        painters.size() > 1 && painters.stream().allMatch(state -> state.paints()));
    holds(caption, "can only wait",
        painters.stream().anyMatch(state -> state.canvas() >= 0 && !state.paints()));
    holds(caption, "there is nothing to paint", painters.stream().noneMatch(state -> state.paints()));
    for (var number = 0; number < after.canvases().size(); number++) {
      var name = after.scenario().canvases().get(number).name();
      var canvas = number;
      holds(caption, name + " starts to dry",
          events.stream().anyMatch(event -> event instanceof Event.Dry dry && dry.canvas() == canvas));
      holds(caption, name + " is done",
          events.stream().anyMatch(event -> event instanceof Event.Done done && done.canvas() == canvas));
      holds(caption, "turns to " + name, after.canvas(number).phase() == Phase.PAINTING);
      holds(caption, name + " is dry",
          events.stream().anyMatch(event -> event instanceof Event.Ready ready && ready.canvas() == canvas));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4500, 5500})
  void sayInSyncHowMuchIsLostWhilePaintDriesAndWhileItIsPainted(long at) {
    assertThat(Captions.now(SceneSetup.scene(Run.of(Presets.LECTURE, Mode.SYNC), at)))
        .matches("The painter waits whenever Sunrise dries: [23]\\.[50] s lost so far");
  }

  @Test
  void sayInAsyncThatNobodyWaits() {
    assertThat(Captions.now(SceneSetup.scene(Run.of(Presets.LECTURE, Mode.ASYNC), 2700)))
        .isEqualTo("While paint dries the painter paints another canvas: it never waits");
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
        .isEqualTo("Sunrise is dry; the painter is busy, so it waits");
  }

  @Test
  void tellOfASwitchWhoIsLetGo() {
    var run = Run.of(Presets.LECTURE, Mode.SYNC).branch(2000, new wetpaint.studio.Command.Switch(
        wetpaint.studio.Setting.of(Mode.ASYNC, Presets.LECTURE)));
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
