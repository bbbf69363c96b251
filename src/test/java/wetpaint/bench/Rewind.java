package wetpaint.bench;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

import wetpaint.show.Gallery;
import wetpaint.show.Show;
import wetpaint.show.ShowConfig;
import wetpaint.studio.Canvas;
import wetpaint.studio.Layer;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;

/** How long it takes to go to another moment of a run and have its look; forecasts are made beside it. */
final class Rewind {
  private static final List<KeyType> WAYS = List.of(KeyType.ArrowLeft, KeyType.Home, KeyType.PageDown,
      KeyType.ArrowRight, KeyType.PageUp, KeyType.End);
  private static final int ROUNDS = 40;

  private Rewind() {}

  static void print() {
    System.out.printf("%n%-26s %8s | %10s %10s %10s%n", "to go anywhere in", "limit ms", "first ms",
        "median ms",
        "longest ms");
    print("the lecture", Run.of(Presets.LECTURE, Mode.ASYNC), 20);
    var canvases = Collections.nCopies(50, new Canvas("C", Collections.nCopies(670, new Layer(10, 15))));
    print("a run of 100,000 events",
        Run.of(new Scenario("long", "Long", Scenario.QUANTUM, canvases), Mode.ASYNC), 200);
  }

  /** {@code first} is the first move of all; the longest is of those after the first round. */
  private static void print(String what, Run run, long limit) {
    try (var show = new Show(new ShowConfig(run, Presets.all(), Gallery::of, 100, 0, false, Optional.empty()),
        Runnable::run, () -> {}, 0)) {
      show.press(new KeyStroke(' ', false, false), run.scenario().total() / 3);
      var first = nanos(show, WAYS.getFirst());
      var times = new long[WAYS.size() * ROUNDS];
      for (var i = -WAYS.size(); i < times.length; i++) {
        var nanos = nanos(show, WAYS.get(Math.floorMod(i, WAYS.size())));
        if (i >= 0) {
          times[i] = nanos;
        }
      }
      Arrays.sort(times);
      System.out.printf("%-26s %8d | %10.1f %10.1f %10.1f%n", what, limit, first / 1e6,
          times[times.length / 2] / 1e6,
          times[times.length - 1] / 1e6);
    }
  }

  private static long nanos(Show show, KeyType way) {
    var from = System.nanoTime();
    show.press(new KeyStroke(way), 0);
    show.look();
    return System.nanoTime() - from;
  }
}
