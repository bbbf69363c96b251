package wetpaint.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import wetpaint.studio.Command;
import wetpaint.studio.Mode;
import wetpaint.studio.Phase;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Scene;
import wetpaint.studio.Setting;
import wetpaint.studio.Studio;

import static org.assertj.core.api.Assertions.assertThat;

/** A canvas is at the line that does what happens to it in the studio, at every instant of a run. */
class PlaceTest {
  private static final Listings PYTHON = BuiltIn.of(Language.PYTHON);

  @ParameterizedTest
  @EnumSource(Mode.class)
  void agreesWithTheStudio(Mode mode) {
    scenes(Run.of(Presets.LECTURE, mode)).forEach(scene -> {
      for (var canvas = 0; canvas < 3; canvas++) {
        var state = scene.canvas(canvas);
        var line = line(scene, canvas);
        switch (state.phase()) {
          case PAINTING -> assertThat(line).contains("paint(");
          case DRYING -> assertThat(line).contains("sleep(");
          case DONE -> assertThat(line).startsWith("done(");
          case READY -> assertThat(line).contains(
              state.painted(scene.at()) > 0 ? "paint(" : state.layer() > 0 ? "sleep(" : "");
          default -> assertThat(line).isNotEmpty();
        }
      }
    });
  }

  @Test
  void goesThroughAnAsyncProgramInTheOrderOfItsLines() {
    var lines = new ArrayList<String>();
    scenes(Run.of(Presets.LECTURE, Mode.ASYNC)).forEach(scene -> {
      var line = line(scene, 1);
      if (lines.isEmpty() || !lines.getLast().equals(line)) {
        lines.add(line);
      }
    });
    var layer = List.of("paint(PAINT)", "await asyncio.sleep(DRY)");
    var expected = new ArrayList<>(List.of("await asyncio.gather(*map(canvas, NAMES))"));
    for (var n = 0; n < 4; n++) {
      expected.addAll(layer);
    }
    expected.add("done(name)");
    assertThat(lines).isEqualTo(expected);
  }

  @Test
  void showsTheMistakeWhileItIsMade() {
    var run = new Run(Presets.LECTURE, Setting.of(Mode.ASYNC, Presets.LECTURE), List.of(
        new Command.At(500, new Command.Block()), new Command.At(5200, new Command.Hog())));
    assertThat(programs(run)).containsExactly(Program.ASYNC, Program.ASYNC_BLOCKING, Program.ASYNC,
        Program.ASYNC_HOG,
        Program.ASYNC);
    assertThat(scenes(run)).filteredOn(scene -> scene.canvas(0).phase() == Phase.BLOCKED).isNotEmpty()
        .allSatisfy(scene -> assertThat(line(scene, 0)).startsWith("time.sleep("));
    assertThat(scenes(run)).filteredOn(scene -> Listings.place(scene, 0).equals(Optional.of(Place.HOG)))
        .isNotEmpty()
        .allSatisfy(scene -> assertThat(line(scene, 0)).startsWith("paint(MORE)"));
  }

  private static String line(Scene scene, int canvas) {
    var listing = PYTHON.of(scene).orElseThrow();
    return listing.lines().get(listing.line(Listings.place(scene, canvas).orElseThrow())).text().strip();
  }

  private static List<Program> programs(Run run) {
    var programs = new ArrayList<Program>();
    for (var scene : scenes(run)) {
      var program = PYTHON.of(scene).orElseThrow().program();
      if (programs.isEmpty() || programs.getLast() != program) {
        programs.add(program);
      }
    }
    return programs;
  }

  /** A scene every 50 ms. */
  private static List<Scene> scenes(Run run) {
    var end = Studio.simulate(run).scene();
    var scenes = new ArrayList<Scene>();
    for (var at = 0L; at < end.makespan(); at += 50) {
      scenes.add(end.back(at).on(at));
    }
    scenes.add(end);
    return scenes;
  }
}
