package wetpaint.view;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wetpaint.picture.Pictures;
import wetpaint.studio.Mode;

import static org.assertj.core.api.Assertions.assertThat;

class ViewsTest {
  private static final Look LOOK = Still.lecture(Mode.PARALLEL, 4200).busy()
      .lanes(List.of(Still.lecture(Mode.SYNC, 4200).look().scene())).look();

  private static Stream<View> views() {
    var story = Story.of(LOOK);
    var scale = Scale.fitting(story.horizon(), 40);
    var wall = new Wall();
    var done = Still.lecture(Mode.ASYNC, 20_000).look();
    return Stream.of(new HeaderView(LOOK), new ClockView(LOOK), new GaugeView(LOOK, Mode.SYNC),
        new ForecastView(LOOK),
        new FinishView(done), new CaptionView("A sentence of some length"), new KeysView(LOOK),
        new LegendView(),
        new TimelineView(story, scale, 9, 1), new TimelineView(story, scale, 9, 2),
        new PaintersView(story, scale, 9, 1, true),
        new AxisView(story, scale, 9), new GalleryView(wall, LOOK, true), new GalleryView(wall, LOOK, false),
        new CanvasView(wall, LOOK.scene(), 1, Pictures.builtIn()),
        new PictureView(wall, 1, LOOK.scene(), 1, Pictures.builtIn(), true),
        new MosaicView(wall, LOOK.scene(), Pictures.builtIn()), new LanesView(wall, LOOK),
        new LaneView(wall, 0, LOOK, scale, 1), new StageView(wall, LOOK), new TooSmallView(), new HelpView(),
        new MenuView(new Look.Overlay.Menu("Menu", List.of("one", "two", "three"), 2)),
        new QuestionView(new Look.Overlay.Question("What?", List.of("this", "that"), 0, 1, "So it is.")));
  }

  @ParameterizedTest
  @MethodSource("views")
  void drawInTheirRectangleHoweverSmallItIs(View view) {
    var random = new SplittableRandom(3);
    for (var i = 0; i < 40; i++) {
      var place = new Area(2, 1, random.nextInt(i < 20 ? 12 : 60), random.nextInt(i < 20 ? 6 : 24));
      var board = new Board(place.width() + 5, place.height() + 3);
      view.draw(board.sheet.cut(place));
      for (var row = 0; row < place.height() + 3; row++) {
        for (var column = 0; column < place.width() + 5; column++) {
          var inside = column >= 2 && column < 2 + place.width() && row >= 1 && row < 1 + place.height();
          assertThat(inside || board.isBlank(column, row)).as("%s at %d,%d", place, column, row).isTrue();
        }
      }
    }
  }
}
