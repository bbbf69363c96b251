package wetpaint.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;

import wetpaint.show.Gallery;
import wetpaint.show.Keys;
import wetpaint.show.Show;
import wetpaint.show.ShowConfig;
import wetpaint.studio.Canvas;
import wetpaint.studio.Layer;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.theme.Theme;
import wetpaint.theme.Themes;
import wetpaint.view.Charset;
import wetpaint.view.Screenplay;

/** How long each key takes in a live show of very many canvases, until its frame is drawn; forecasts are made beside it. */
final class KeyTimes {
  private static final List<String> KEYS = List.of(
      "2 3 4 5 1 Space → → ← ← Space r p 1 Esc c c C C b Esc f f [ ] u x X h Home End Y Esc s Esc ? ?"
          .split(" ", -1));
  private static final int CANVASES = 100_000;
  /** The first of them is measured too: what has never been done before is what a user meets first. */
  private static final int ROUNDS = 3;
  private static final int FRAMES_BETWEEN = 15;
  private static final int LIMIT = 50;

  private final Show show;
  private final Screenplay screenplay = new Screenplay();
  private final Theme theme = Themes.named("dark");
  private final BasicTextImage image = new BasicTextImage(new TerminalSize(80, 24),
      TextCharacter.DEFAULT_CHARACTER);
  private long now;

  private KeyTimes(Show show) {
    this.show = show;
  }

  static void print() {
    var canvas = new Canvas("C", List.of(new Layer(20, 400), new Layer(10, 200)));
    var run = Run.of(new Scenario("crowd", "Crowd", Scenario.QUANTUM, Collections.nCopies(CANVASES, canvas)),
        Mode.ASYNC);
    System.out.printf("%nAt %,d canvases, in ms: %8s | %8s %8s %8s   longest of%n", CANVASES, "limit",
        "median", "99 %", "longest");
    try (var background = Executors.newFixedThreadPool(2);
        var show = new Show(new ShowConfig(run, Presets.all(), Gallery::of, 100, 0, true, Optional.empty()),
            background, () -> {}, 0)) {
      var keys = new KeyTimes(show);
      for (var round = 1; round <= ROUNDS; round++) {
        keys.print("round " + round);
      }
    }
  }

  private void print(String what) {
    var pressed = new ArrayList<Long>();
    var drawn = new long[KEYS.size() * FRAMES_BETWEEN];
    for (var key : KEYS) {
      for (var frame = 0; frame < FRAMES_BETWEEN; frame++) {
        drawn[pressed.size() * FRAMES_BETWEEN + frame] = frame();
        LockSupport.parkNanos(8_000_000);
      }
      pressed.add(press(key));
    }
    var times = pressed.stream().mapToLong(Long::longValue).toArray();
    var longest = KEYS.get(pressed.indexOf(Collections.max(pressed)));
    print(what + ", a key", times, longest);
    print(what + ", a frame", drawn, "");
  }

  private static void print(String what, long[] nanos, String longest) {
    Arrays.sort(nanos);
    System.out.printf("%-27s %8d | %8.1f %8.1f %8.1f   %s%n", what, LIMIT, nanos[nanos.length / 2] / 1e6,
        nanos[nanos.length * 99 / 100] / 1e6, nanos[nanos.length - 1] / 1e6, longest);
  }

  private long frame() {
    now += 1000 / Lecture.FRAMES_A_SECOND;
    var from = System.nanoTime();
    show.advance(now);
    draw();
    return System.nanoTime() - from;
  }

  private long press(String key) {
    var stroke = Keys.named(key).orElseThrow();
    var from = System.nanoTime();
    show.press(stroke, now);
    draw();
    return System.nanoTime() - from;
  }

  private void draw() {
    screenplay.draw(image.newTextGraphics(), show.look(), theme, Charset.FULL);
  }
}
