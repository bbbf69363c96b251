package wetpaint.view;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.studio.Canvas;
import wetpaint.studio.Layer;
import wetpaint.studio.Presets;
import wetpaint.studio.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

class LayoutTest {
  @Test
  void anEightyByTwentyFourScreenHasAllThatMatters() {
    var layout = Layout.of(80, 24, Presets.LECTURE, false, false);
    var grid = GalleryView.Grid.best(3, layout.gallery().width(), layout.gallery().height(), 0);
    assertThat(grid.columns()).isEqualTo(3);
    assertThat(grid.width() - 2).as("columns of a canvas").isGreaterThanOrEqualTo(24);
    assertThat(grid.height() - 2).as("rows of a canvas").isGreaterThanOrEqualTo(10);
    assertThat(layout.canvases().height()).isEqualTo(3);
    assertThat(layout.painters().height()).isEqualTo(3);
    assertThat(layout.axis().height()).isEqualTo(1);
    assertThat(layout.caption().height()).isPositive();
    assertThat(layout.keys().height()).isEqualTo(1);
  }

  @Test
  void allLinesOfAnyListingHaveRoomBesideTheCanvases() {
    for (var size : new int[][]{{80, 24}, {120, 36}, {200, 60}}) {
      var layout = Layout.of(size[0], size[1], Presets.LECTURE, false, true);
      assertThat(layout.code().height()).isGreaterThanOrEqualTo(18);
      assertThat(layout.code().width()).isGreaterThanOrEqualTo(58);
      var grid = GalleryView.Grid.best(3, layout.gallery().width(), layout.gallery().height(), 0);
      assertThat(grid.width() - 2).as("columns of a canvas").isGreaterThanOrEqualTo(16);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 12, 13, 10_000})
  void placesEverythingInsideAndApart(int count) {
    var scenario = new Scenario("n", "", 500,
        Collections.nCopies(count, new Canvas("c", List.of(new Layer(100, 100)))));
    for (var width = Layout.LEAST_WIDTH; width <= 220; width += 9) {
      for (var height = Layout.LEAST_HEIGHT; height <= 70; height++) {
        for (var options = 0; options < 4; options++) {
          var places = places(Layout.of(width, height, scenario, options % 2 == 0, options > 1));
          var screen = new Area(0, 0, width, height);
          assertThat(places).as("%dx%d", width, height).allMatch(place -> screen.equals(hull(screen, place)));
          assertThat(places).as("%dx%d", width, height).allMatch(
              place -> places.stream().noneMatch(other -> !other.equals(place) && overlap(place, other)));
        }
      }
    }
  }

  @Test
  void doesNotStretch() {
    for (var width = 20; width <= 220; width += 10) {
      for (var height = 6; height <= 60; height += 3) {
        for (var count = 1; count <= 12; count++) {
          var grid = GalleryView.Grid.best(count, width, height, 0);
          var pixels = (grid.width() - 2.0) / Math.max(1, 2 * (grid.height() - 2));
          assertThat(grid.width() <= 2 || (pixels >= 0.85 && pixels <= 2)).as("%s", grid).isTrue();
          assertThat((grid.allWidth() <= width && grid.allHeight() <= height) || grid.width() <= 2).isTrue();
        }
      }
    }
  }

  private static List<Area> places(Layout layout) {
    return Stream.of(layout.header(), layout.gallery(), layout.caption(), layout.canvases(), layout.axis(),
        layout.painters(), layout.code(), layout.panel(), layout.legend(), layout.keys(), layout.figures())
        .filter(area -> !area.isEmpty()).toList();
  }

  private static Area hull(Area a, Area b) {
    var left = Math.min(a.column(), b.column());
    var top = Math.min(a.row(), b.row());
    return new Area(left, top, Math.max(a.column() + a.width(), b.column() + b.width()) - left,
        Math.max(a.row() + a.height(), b.row() + b.height()) - top);
  }

  private static boolean overlap(Area a, Area b) {
    return a.column() < b.column() + b.width() && b.column() < a.column() + a.width()
        && a.row() < b.row() + b.height()
        && b.row() < a.row() + a.height();
  }

  @Test
  void scalesAreRoundAndTakeMostOfTheRoom() {
    assertThat(
        IntStream.range(0, 2000).mapToLong(time -> Scale.fitting(time * 137L, 61).perCell()).distinct())
        .allMatch(step -> String.valueOf(step).matches("([1-9]|1[025]|25)0*"));
    assertThat(IntStream.range(10, 2000)).allSatisfy(
        time -> assertThat(61 * Scale.fitting(time * 137L, 61).perCell()).isBetween(time * 137L,
            time * 137L * 3 / 2));
    assertThat(Scale.fitting(30_000, 68)).isEqualTo(new Scale(500));
    assertThat(Scale.fitting(30_000, 59)).isEqualTo(new Scale(600));
  }
}
