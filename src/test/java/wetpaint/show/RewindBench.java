package wetpaint.show;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

import wetpaint.studio.Canvas;
import wetpaint.studio.Layer;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;

/**
 * How long it takes to go to another moment and have its look (forecasts are made beside it), in a lecture and in a run of 100,000 events; not a test. After
 * {@code mvn test-compile}: {@code mvn -q exec:exec -Dexec.classpathScope=test -DmainClass=wetpaint.show.RewindBench}.
 */
final class RewindBench {
  private static final List<KeyType> WAYS = List.of(KeyType.ArrowLeft, KeyType.Home, KeyType.PageDown,
      KeyType.ArrowRight, KeyType.PageUp, KeyType.End);

  private RewindBench() {}

  public static void main(String[] args) {
    measure("lecture", Presets.LECTURE, 29_000);
    var canvases = Collections.nCopies(50, new Canvas("C", Collections.nCopies(670, new Layer(10, 15))));
    measure("100,000 events", new Scenario("long", "Long", Scenario.QUANTUM, canvases), 330_000);
  }

  private static void measure(String name, Scenario scenario, long present) {
    try (var hand = new Stagehand(Run.of(scenario, Mode.ASYNC), _ -> {})) {
      hand.at(Math.min(present, scenario.total() / 3)).press(' ');
      var times = new long[WAYS.size() * 20];
      for (var i = 0; i < times.length; i++) {
        var from = System.nanoTime();
        hand.show.press(new KeyStroke(WAYS.get(i % WAYS.size())));
        hand.show.look();
        times[i] = System.nanoTime() - from;
      }
      Arrays.sort(times);
      System.out.printf("%s: median %.1f ms, longest %.1f ms%n", name, times[times.length / 2] / 1e6,
          times[times.length - 1] / 1e6);
    }
  }
}
