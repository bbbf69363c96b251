package wetpaint.real;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.LongSupplier;

import wetpaint.studio.Event;
import wetpaint.studio.Mode;

/** What it costs to measure a stroke, beside the paint of it, and how long it takes to stop everything. */
public final class TracingCost {
  private static final int STROKES = 20_000;
  private static final int STOPS = 15;
  /** The lecture's strokes at the usual scale, and the least that a scenario can have at the largest one. */
  private static final long[] PAINTS = {100_000_000, 1_000_000};

  private TracingCost() {}

  /** Prints both. */
  public static void print() throws IOException, InterruptedException {
    var nanos = strokeNanos();
    for (var paint : PAINTS) {
      System.out.printf("A stroke is measured in %.1f us: %.4f %% of %d ms of paint (limit 1 %%)%n",
          nanos / 1e3,
          100.0 * nanos / paint, paint / 1_000_000);
    }
    for (var mode : Mode.values()) {
      var stops = new long[STOPS];
      Arrays.setAll(stops, _ -> stopNanos(mode));
      Arrays.sort(stops);
      System.out.printf("%-10s stopped in %.1f ms, the slowest of %d in %.1f ms (limit 200 ms)%n",
          mode.word(),
          stops[STOPS / 2] / 1e6, STOPS, stops[STOPS - 1] / 1e6);
    }
  }

  /** Nanoseconds of CPU time that a stroke takes over those of its work, the median of a few batches. */
  private static long strokeNanos() throws IOException, InterruptedException {
    // A unit for each millisecond, so that nearly all of a stroke is its measuring.
    var plan = RealRuns.of(RealRuns.scenario(1, 1, 10L * STROKES, 1), Mode.CONCURRENT).plan();
    var batches = new long[9];
    for (var batch = 0; batch < batches.length; batch++) {
      var kept = new Trace.Kept();
      try (var server = DelayServer.start((_, _, _) -> {});
          var place = new Workplace(plan, new Calibration(1_000_000), server.endpoint(), kept)) {
        var canvas = place.canvases().getFirst();
        batches[batch] = onPainter(() -> {
          for (var stroke = 0; stroke < STROKES; stroke++) {
            canvas.stroke(1);
          }
          return canvas.hash();
        }) - onPainter(() -> Work.units(1, STROKES));
      }
    }
    Arrays.sort(batches);
    return batches[batches.length / 2] / STROKES;
  }

  private static long onPainter(LongSupplier work) throws InterruptedException {
    var cpu = new long[2];
    var thread = Thread.ofPlatform().unstarted(() -> Painter.as(0, () -> {
      var before = ThreadTimes.ownCpu();
      cpu[1] = work.getAsLong();
      cpu[0] = ThreadTimes.ownCpu() - before;
    }));
    thread.start();
    thread.join();
    return cpu[0];
  }

  private static long stopNanos(Mode mode) {
    var studio = RealStudio.open(RealRuns.of(RealRuns.scenario(4, 2, 10_000, 10_000), mode));
    studio.start();
    while (studio.events().stream().noneMatch(Event.Paint.class::isInstance)) {
      Thread.onSpinWait();
    }
    var begin = System.nanoTime();
    studio.close();
    return System.nanoTime() - begin;
  }
}
