package wetpaint.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wetpaint.studio.Command;
import wetpaint.studio.Mode;
import wetpaint.studio.Phase;
import wetpaint.studio.Presets;
import wetpaint.studio.RandomRuns;
import wetpaint.studio.Run;
import wetpaint.studio.Scene;
import wetpaint.studio.Studio;

import static org.assertj.core.api.Assertions.assertThat;

/** The legend tells what is in the timeline that is seen, all of it and nothing else. */
class LegendTest {
  private static final Map<Phase, String> WORDS = new EnumMap<>(
      Map.of(Phase.PAINTING, "painting", Phase.DRYING,
          "drying", Phase.READY, "ready", Phase.QUEUED, "queued", Phase.BLOCKED, "blocked"));

  private static Stream<Run> runs() {
    return Stream.concat(LongStream.range(0, 40).mapToObj(RandomRuns::small),
        Presets.all().stream().flatMap(scenario -> Stream.of(Mode.values()).map(mode -> Run.of(scenario, mode)
            .branch(700, new Command.Block()))));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void tellsWhatThereIs(Run run) {
    var end = Studio.simulate(run).scene();
    for (var part = 1; part <= 4; part++) {
      var scene = end.back(Math.max(1, end.makespan() * part / 4));
      var legend = legend(scene);
      WORDS.forEach((phase, word) -> assertThat(legend.contains(" " + word)).as("%s in %s", word, legend)
          .isEqualTo(phase == Phase.PAINTING || has(scene, phase)));
      assertThat(legend.contains("stands")).as(legend).isEqualTo(Spent.of(scene).standing() > 0);
      assertThat(legend.contains("▶ switch")).as(legend).isEqualTo(scene.settings().last().since() > 0);
      assertThat(legend.contains("x blocking call")).as(legend).isEqualTo(scene.disturbances().stream()
          .anyMatch(disturbance -> AxisView.sign(disturbance.kind()) == 'x'));
    }
  }

  private static boolean has(Scene scene, Phase phase) {
    return scene.canvases().stream().anyMatch(history -> {
      // The latest state comes first.
      var until = scene.at();
      for (var state : history) {
        if (state.phase() == phase && state.since() < until) {
          return true;
        }
        until = Math.min(until, state.since());
      }
      return false;
    });
  }

  private static String legend(Scene scene) {
    return new Framebuffer(200, 1)
        .draw(new LegendView(TimelineModel.ofLane(Look.Lane.of(scene), 0), Tracks.Form.APART,
            Tracks.Form.APART))
        .row(0);
  }
}
