package wetpaint.real;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;

import static org.assertj.core.api.Assertions.assertThat;

/** However it is scheduled, the same work is done, all of it and once. */
class WorkTest {
  @ParameterizedTest
  @EnumSource(Mode.class)
  void everyCanvasEndsWithTheSameHash(Mode mode) throws Exception {
    var run = new RealRun(Run.of(Presets.named("mixed").orElseThrow(), mode), 50, Io.SOCKET, RealRuns.LIMIT);
    List<Moment> moments = new ArrayList<>();
    // A unit that takes a hundred times as long as it does: a hundredth of the work.
    var calibration = new Calibration(1_000_000);
    var plan = run.plan();
    try (var server = DelayServer.start((_, _, _) -> {});
        var place = new Workplace(plan, calibration, server.endpoint(), moment -> add(moments, moment))) {
      place.start(System.nanoTime());
      place.strike(Moment.Kind.BLOCK);
      place.await(RealRuns.LIMIT * 1_000_000);
      for (var canvas : place.canvases()) {
        var units = plan.canvases().get(canvas.number).coats().stream()
            .mapToLong(coat -> calibration.units(coat.paint())).sum();
        assertThat(canvas.hash()).isEqualTo(Work.units(1, units));
      }
    } catch (TimeoutException e) {
      throw new AssertionError("it never ends", e);
    }
  }

  private static void add(List<Moment> moments, Moment moment) {
    synchronized (moments) {
      moments.add(moment);
    }
  }
}
