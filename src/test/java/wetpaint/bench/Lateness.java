package wetpaint.bench;

import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.LongStream;

import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Studio;
import wetpaint.time.Pace;
import wetpaint.time.Ticker;
import wetpaint.time.World;

/** How late the wall's clock finds the instants of a lecture at speed 1, its own and those in between. */
final class Lateness {
  private static final long EACH = 20;

  private Lateness() {}

  public static void main(String[] args) {
    print();
  }

  static void print() {
    var end = Studio.simulate(Run.of(Presets.LECTURE, Mode.SYNC)).scene().makespan();
    // Once before, for what has to be loaded would count as late.
    late(10 * EACH);
    var late = late(end);
    System.out.printf(
        "Late by, of %d instants in %d s: median %.2f ms, 99th percentile %.2f ms, most %.2f ms; early: %d%n",
        late.length, end / 1000, late[late.length / 2] / 1e6, late[late.length * 99 / 100] / 1e6,
        late[late.length - 1] / 1e6, LongStream.of(late).filter(nanos -> nanos < 0).count());
  }

  /** Nanoseconds by which each instant until the last one came too late, in order of size. */
  private static long[] late(long last) {
    var woken = new ConcurrentSkipListMap<Long, Long>();
    var start = System.nanoTime();
    var pace = Pace.live(Ticker.wall());
    try (var world = new World(pace)) {
      world.fork("sleeper", () -> {
        for (var at = EACH; at <= last; at += EACH) {
          world.sleepUntil(at);
          woken.put(at, System.nanoTime());
        }
      });
      world.run();
    }
    return woken.entrySet().stream().mapToLong(one -> one.getValue() - start - one.getKey() * 1_000_000)
        .sorted().toArray();
  }
}
