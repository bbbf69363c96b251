package wetpaint.bench;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import wetpaint.picture.Pictures;
import wetpaint.studio.Canvas;
import wetpaint.studio.Layer;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.studio.Scene;
import wetpaint.studio.Studio;
import wetpaint.theme.Theme;
import wetpaint.theme.Themes;
import wetpaint.view.Captions;
import wetpaint.view.Charset;
import wetpaint.view.Look;
import wetpaint.view.Screenplay;

/** How long it takes to draw a frame, over all frames of a run again and again. */
@BenchmarkMode(Mode.AverageTime)
public class FrameTime {
  private static final int MOSAIC = 10_000;
  private static final int LOOKS = 120;

  /** The looks, and how far it has got. */
  @State(Scope.Benchmark)
  public static class Stage {
    @Param({"80x24", "200x60"})
    public String size = "";

    @Param({"lecture", "compare", "many", "mosaic"})
    public String what = "";

    private final Screenplay screenplay = new Screenplay();
    private final Theme theme = Themes.named("dark");
    private BasicTextImage image = new BasicTextImage(1, 1);
    private List<Look> looks = List.of();
    private int next;

    @Setup
    public void prepare() {
      int by = size.indexOf('x');
      image = new BasicTextImage(
          new TerminalSize(Integer.parseInt(size.substring(0, by)), Integer.parseInt(size.substring(by + 1))),
          TextCharacter.DEFAULT_CHARACTER);
      looks = switch (what) {
        case "compare" -> looks(Presets.LECTURE, wetpaint.studio.Mode.values());
        case "many" -> looks(Presets.named("many").orElseThrow(), wetpaint.studio.Mode.VIRTUAL);
        case "mosaic" -> looks(crowd(), wetpaint.studio.Mode.ASYNC);
        default -> looks(Presets.LECTURE, wetpaint.studio.Mode.ASYNC);
      };
    }

    private Look next() {
      next = next + 1 == looks.size() ? 0 : next + 1;
      return looks.get(next);
    }
  }

  /** As they come at 30 a second, but of a long run only so many, from its middle on. */
  private static List<Look> looks(Scenario scenario, wetpaint.studio.Mode... modes) {
    var ends = Stream.of(modes).map(mode -> Studio.simulate(Run.of(scenario, mode)).scene()).toList();
    var makespan = ends.stream().mapToLong(Scene::makespan).max().orElseThrow();
    var frames = makespan * Lecture.FRAMES_A_SECOND / 1000;
    var from = frames > 10 * LOOKS ? frames / 2 : 0;
    var count = frames > 10 * LOOKS ? LOOKS : frames;
    return LongStream.range(from, from + count).map(number -> number * 1000 / Lecture.FRAMES_A_SECOND)
        .mapToObj(at -> {
          var scenes = ends.stream().map(end -> end.back(at).on(at)).toList();
          var scene = scenes.getFirst();
          return new Look(scenes.stream().map(Look.Lane::of).toList(), Pictures.builtIn(),
              new Look.Playback(100, false),
              new Look.Outlook(Map.of(scene.setting().mode(), makespan), scenario.total()),
              Captions.now(scene),
              List.of(new Look.Key("?", "help"), new Look.Key("q", "quit")), Look.Front.CLEAR,
              Look.Own.NOTHING);
        }).toList();
  }

  private static Scenario crowd() {
    return new Scenario("crowd", "Ten thousand", Scenario.QUANTUM,
        Collections.nCopies(MOSAIC, new Canvas("Canvas", List.of(new Layer(5, 30), new Layer(2, 20)))));
  }

  @Benchmark
  public void draw(Stage stage) {
    stage.screenplay.draw(stage.image.newTextGraphics(), stage.next(), stage.theme, Charset.FULL);
  }
}
