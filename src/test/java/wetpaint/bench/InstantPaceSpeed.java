package wetpaint.bench;

import java.lang.ref.Reference;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import wetpaint.studio.Canvas;
import wetpaint.studio.Estimate;
import wetpaint.studio.Layer;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.studio.Studio;

/**
 * How fast runs are simulated. After {@code mvn -q test-compile}:
 *
 * <pre>
 * java -cp target/classes:target/test-classes wetpaint.bench.InstantPaceSpeed
 * </pre>
 */
final class InstantPaceSpeed {
  private InstantPaceSpeed() {}

  public static void main(String[] arguments) {
    for (var mode : Mode.values()) {
      measure("lecture", Run.of(Presets.LECTURE, mode), 3000);
    }
    var hundredThousandEvents = scenario(40, 1000);
    measure("40 canvases of 1000 layers", Run.of(hundredThousandEvents, Mode.ASYNC), 20);
    measure("40 canvases of 1000 layers", Run.of(hundredThousandEvents, Mode.VIRTUAL), 20);
    measure("100000 canvases", Run.of(scenario(100_000, 1), Mode.ASYNC), 5);
    measure("100000 canvases", Run.of(scenario(100_000, 1), Mode.PARALLEL), 5);
    keep("40 canvases of 1000 layers", Run.of(hundredThousandEvents, Mode.ASYNC));
    keep("100000 canvases", Run.of(scenario(100_000, 1), Mode.PARALLEL));
    keep("a million slices", Run.of(new Scenario("slices", "To measure", 1,
        Collections.nCopies(2, new Canvas("Canvas", List.of(new Layer(500_000, 1000))))), Mode.CONCURRENT));
  }

  /** Prints how much of a run is kept, and how fast it is when only its makespan is wanted. */
  private static void keep(String what, Run run) {
    var before = used();
    var outcome = Studio.simulate(run);
    var events = outcome.journal().size();
    var kept = keptSince(before, outcome);
    var start = System.nanoTime();
    var estimate = Estimate.of(run, Long.MAX_VALUE, () -> false);
    var nanos = System.nanoTime() - start;
    System.out.printf("%-28s %-10s %8d events %10.1f bytes an event; makespan alone, %d ms: %.3f ms%n", what,
        run.start().mode().word(), events, (double) kept / events, estimate.makespan().orElseThrow(),
        nanos / 1e6);
  }

  /** Bytes in use that were not before, while something is still held. */
  private static long keptSince(long before, Object held) {
    try {
      return used() - before;
    } finally {
      Reference.reachabilityFence(held);
    }
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static Scenario scenario(int canvases, int layers) {
    return new Scenario("bench", "To measure", Scenario.QUANTUM, IntStream.range(0, canvases)
        .mapToObj(number -> new Canvas("Canvas " + number,
            IntStream.range(0, layers).mapToObj(layer -> new Layer(1 + (number + layer) % 7, layer % 11))
                .toList()))
        .toList());
  }

  /** Prints the median of the second half of so many runs. */
  private static void measure(String what, Run run, int times) {
    var events = Studio.simulate(run).journal().size();
    var median = LongStream.range(0, times).map(_ -> nanos(run)).skip(times / 2).sorted().toArray()[times
        / 4];
    System.out.printf("%-28s %-10s %8d events %10.3f ms %9.0f events/s%n", what, run.start().mode().word(),
        events,
        median / 1e6, events / (median / 1e9));
  }

  private static long nanos(Run run) {
    var start = System.nanoTime();
    Studio.simulate(run);
    return System.nanoTime() - start;
  }
}
