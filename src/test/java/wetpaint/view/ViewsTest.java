package wetpaint.view;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wetpaint.studio.Canvas;
import wetpaint.studio.Layer;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.studio.Scene;

import static org.assertj.core.api.Assertions.assertThat;

/** Every view, of one canvas or of ten thousand, in every rectangle, from none to the largest screen. */
class ViewsTest {
  private static final List<Charset> CHARSETS = List.of(Charset.FULL, new Charset(false, true),
      new Charset(true, false), new Charset(false, false));
  private static final int LARGEST_WIDTH = 220;
  private static final int LARGEST_HEIGHT = 70;

  /** Views of a scenario; {@code name} is for people. */
  private static final Look.Overlay.Question POSED = new Look.Overlay.Question("Which one of all is it?",
      List.of("this", "that"), List.of("", "what is near is the same"), 0, -1, "So it is, as all can see.");

  record Exhibit(String name, View view) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Exhibit> EXHIBITS = IntStream.of(1, 3, 12, 13, 10_000).boxed()
      .flatMap(ViewsTest::exhibits).toList();

  private static List<Exhibit> exhibits() {
    return EXHIBITS;
  }

  private static Stream<Exhibit> exhibits(int count) {
    var scenario = count == 3 ? Presets.LECTURE : crowd(count);
    var busy = SceneSetup.of(Run.of(scenario, Mode.PARALLEL), 4200).busy();
    var look = busy.look();
    var done = SceneSetup.of(Run.of(scenario, Mode.PARALLEL), Long.MAX_VALUE).look();
    var lanes = busy.lanes(Stream.of(Mode.values()).limit(count > 100 ? 2 : 5)
        .map(mode -> SceneSetup.scene(Run.of(scenario, mode), 4200)).toList()).look();
    var past = busy.present(done.scene()).ghost(done.scene()).look();
    var wall = new CanvasCache();
    return Stream.concat((count == 3 ? Stream.of(look, done, past) : Stream.of(past))
        .flatMap(shown -> views(wall, shown)), lanes(wall, lanes))
        .map(view -> new Exhibit(count + ", " + view.getClass().getSimpleName(), view));
  }

  private static Scenario crowd(int count) {
    return new Scenario("crowd", "A crowd", 500,
        Collections.nCopies(count,
            new Canvas("Canvas", List.of(new Layer(1000, 1500), new Layer(800, 400)))));
  }

  private static Stream<View> views(CanvasCache wall, Look look) {
    var story = TimelineModel.of(look);
    var scale = Scale.fitting(story.horizon(), 40);
    var last = look.scene().canvases().size() - 1;
    return Stream.of(new HeaderView(look, new Panes()), new ClockView(look), new GaugeView(look, Mode.SYNC),
        new ForecastView(look),
        look.scene().isDone()
            ? new FinishView(look)
            : new LegendView(TimelineModel.of(look), Tracks.Form.IN_A_HEAP, Tracks.Form.IN_A_HEAP),
        new CaptionView(look.caption()), new CaptionView(""), new KeysView(look),
        new LegendView(TimelineModel.of(look), Tracks.Form.IN_PAIRS, Tracks.Form.APART),
        new TimelineView(story, scale, 9, 1),
        new TimelineView(story, scale, 9, 2), new PaintersView(story, scale, 9, 1, true),
        new PaintersView(story, scale, 16, 2, false), new AxisView(story, scale, 9),
        new GalleryView(wall, look, true),
        new GalleryView(wall, look, false), new CanvasView(wall, look.scene(), last, look.pictures()),
        new PictureView(wall, 1, look.scene(), last, look.pictures(), true),
        new MosaicView(wall, look.scene(), look.pictures()), new StageView(wall, look), new TooSmallView(),
        new HelpView(List.of(new Look.Key("?", "help"))),
        new MenuView(new Look.Overlay.Menu("Menu", List.of("one", "two", "three"), 2)),
        new MenuView(new Look.Overlay.Menu("Nothing", List.of(), -1)),
        new QuestionView(new Look.Overlay.Question("What?", List.of("this", "that"), -1, -1, "")),
        new QuestionView(new Look.Overlay.Question("What?", List.of("this", "that"), 0, 1, "So it is.")),
        new PollView(new Card.Poll(POSED.open(), List.of(), 1, 3, 7, 1, false)),
        new PollView(new Card.Poll(POSED.answered(1), List.of(List.of(3, 4)), 1, 7, 7, 1, false)),
        new PollView(new Card.Poll(POSED.answered(-1), List.of(List.of(0, 0), List.of(290, 10)), 2, 300, 300,
            -1, true)),
        new JoinCardView(
            new Card.Join("ssh -p 2222 wetpaint@lab.example.org", Optional.of("maple"), "SHA256:abc",
                List.of("Ada", "漢字 Bob"), Optional.empty())),
        new JoinCardView(
            new Card.Join("ssh -p 2222 wetpaint@lab.example.org", Optional.of("maple"), "SHA256:abc",
                List.of("Ada", "漢字 Bob"), Optional.of(new Card.Page("https://lab.example.org:8080",
                    QrPattern.of("https://lab.example.org:8080/#join=maple"))))),
        new JoinCardView(
            new Card.Join("ssh -p 2222 wetpaint@localhost", Optional.empty(), "SHA256:abc", List.of(),
                Optional.empty())));
  }

  private static Stream<View> lanes(CanvasCache wall, Look look) {
    var horizon = look.scenes().stream().mapToLong(Scene::at).max().orElseThrow();
    return Stream.of(new LanesView(wall, look), new LaneView(wall, 0, look, Scale.fitting(horizon, 40), 0),
        new LaneView(wall, 1, look, Scale.fitting(horizon, 40), look.scenes().get(1).isDone() ? 1 : 0));
  }

  @ParameterizedTest
  @MethodSource("exhibits")
  void drawInTheirRectangleHoweverSmallItIs(Exhibit exhibit) {
    var random = new SplittableRandom(3);
    for (var i = 0; i < 24; i++) {
      draw(exhibit.view, random.nextInt(i < 12 ? 12 : 60), random.nextInt(i < 12 ? 6 : 24),
          CHARSETS.get(i % 4));
    }
  }

  @ParameterizedTest
  @MethodSource("exhibits")
  void drawInTheirRectangleHoweverLargeItIs(Exhibit exhibit) {
    var random = new SplittableRandom(4);
    for (var i = 0; i < 3; i++) {
      draw(exhibit.view, 20 + random.nextInt(LARGEST_WIDTH - 19), 8 + random.nextInt(LARGEST_HEIGHT - 7),
          CHARSETS.get(i % 4));
    }
    draw(exhibit.view, LARGEST_WIDTH, LARGEST_HEIGHT, Charset.FULL);
  }

  private static void draw(View view, int width, int height, Charset charset) {
    var place = new Area(2, 1, width, height);
    var board = new Framebuffer(width + 5, height + 3, charset);
    view.draw(board.sheet.cut(place));
    for (var row = 0; row < height + 3; row++) {
      for (var column = 0; column < width + 5; column++) {
        var inside = column >= 2 && column < 2 + width && row >= 1 && row < 1 + height;
        if (!inside && !board.isBlank(column, row)) {
          assertThat(board.row(row)).as("%s in %s at %d,%d", view.getClass(), place, column, row).isBlank();
        }
      }
    }
  }
}
