package wetpaint.picture;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The rules of brush and layers, over all pictures, from a single pixel to the largest canvases. */
class PaintingTest {
  private static final List<Sheet> SIZES = List.of(new Sheet(1, 1), new Sheet(1, 7), new Sheet(7, 1),
      new Sheet(2, 2),
      new Sheet(3, 5), new Sheet(8, 6), new Sheet(24, 20), new Sheet(36, 32), new Sheet(60, 80),
      new Sheet(76, 20),
      new Sheet(16, 40), new Sheet(220, 140));
  private static final List<Integer> LAYERS = List.of(1, 2, 3, 4, 7, 12, 100, 999, 1000);

  static Stream<Picture> pictures() {
    return Stream.concat(Pictures.builtIn().stream(), Stream.of(Blobs.photo(640, 480, 1)));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void touchesAreDividedEvenlyAndEveryLayerHasSome(Picture picture) {
    for (var size : SIZES) {
      var drawn = picture.easel(size.width(), size.height()).strokes();
      for (var layers : LAYERS) {
        var painting = Painting.of(drawn, layers);
        var touches = IntStream.range(0, layers).map(painting::touches).summaryStatistics();
        assertThat(touches.getMax() - touches.getMin()).as("%s, %d layers", size, layers)
            .isLessThanOrEqualTo(1);
        assertThat(touches.getMin()).as("%s, %d layers", size, layers).isPositive();
        assertThat(touches.getSum()).isEqualTo(Math.max(layers, drawn.touches()));
        assertThat(painting.layers()).isEqualTo(layers);
        assertThat(painting.width()).isEqualTo(size.width());
        assertThat(painting.height()).isEqualTo(size.height());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void theWholeCanvasIsPaintedAtTheEndAndBareAtTheStart(Picture picture) {
    for (var size : SIZES) {
      var painting = Painting.of(picture, size.width(), size.height(), 4);
      assertThat(pixels(painting, (x, y) -> painting.topLayer(x, y, 0, 0))).containsOnly(-1);
      assertThat(pixels(painting, (x, y) -> painting.seen(x, y, 0, 0))).containsOnly(-1);
      assertThat(pixels(painting, (x, y) -> painting.topLayer(x, y, 3, painting.touches(3))))
          .doesNotContain(-1);
      assertThat(pixels(painting, (x, y) -> painting.seen(x, y, 3, painting.touches(3)))).doesNotContain(-1);
    }
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void atEveryMomentACanvasLooksAsIfItHadBeenPaintedTouchByTouch(Picture picture) {
    var random = new Random(7);
    for (var size : SIZES.subList(0, 8)) {
      var drawn = picture.easel(size.width(), size.height()).strokes();
      for (var layers : LAYERS) {
        var painting = Painting.of(drawn, layers);
        var strokes = drawn.slowedTo(layers);
        for (var sample = 0; sample < 3; sample++) {
          var layer = random.nextInt(layers);
          var touched = random.nextInt(painting.touches(layer) + 1);
          assertMoment(painting, strokes, layer, touched);
        }
      }
    }
  }

  private static void assertMoment(Painting painting, Strokes strokes, int layer, int touched) {
    var pixels = painting.width() * painting.height();
    var seen = filled(pixels);
    var top = filled(pixels);
    var order = filled(pixels);
    var touch = 0;
    for (var l = 0; l <= layer; l++) {
      for (var t = 0; t < painting.touches(l); t++, touch++) {
        for (var dab = strokes.dabsBefore(touch); dab < strokes.dabsBefore(touch + 1); dab++) {
          if (l < layer || t < touched) {
            seen[strokes.pixel(dab)] = strokes.colour(dab);
            top[strokes.pixel(dab)] = l;
          }
          order[strokes.pixel(dab)] = l == layer ? t : order[strokes.pixel(dab)];
        }
        if (l == layer) {
          assertThat(painting.brushX(l, t)).isEqualTo(strokes.brushX(touch));
          assertThat(painting.brushY(l, t)).isEqualTo(strokes.brushY(touch));
        }
      }
    }
    assertThat(pixels(painting, (x, y) -> painting.seen(x, y, layer, touched))).isEqualTo(seen);
    assertThat(pixels(painting, (x, y) -> painting.topLayer(x, y, layer, touched))).isEqualTo(top);
    assertThat(pixels(painting, (x, y) -> painting.order(layer, x, y))).isEqualTo(order);
    assertThat(pixels(painting, (x, y) -> painting.order(layer, x, y) < 0 ? 0 : painting.colour(layer, x, y)))
        .isEqualTo(pixels(painting, (x, y) -> painting.order(layer, x, y) < 0
            ? 0
            : painting.seen(x, y, layer, painting.touches(layer))));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void aStrokeIsConnectedAndTheBrushIsWhereThePaintIs(Picture picture) {
    for (var size : SIZES) {
      var strokes = picture.easel(size.width(), size.height()).strokes();
      assertThat(strokes.lifted(0)).isTrue();
      assertThat(IntStream.range(1, strokes.touches()).filter(t -> !strokes.lifted(t)).map(t -> away(
          strokes.brushX(t), strokes.brushY(t), strokes.brushX(t - 1), strokes.brushY(t - 1))).max()
          .orElse(0))
          .as("pixels from touch to touch, %s", size).isLessThanOrEqualTo(1);
      assertThat(IntStream.range(0, strokes.touches())
          .map(t -> strokes.dabsBefore(t + 1) - strokes.dabsBefore(t)).min())
          .as("pixels painted by a touch, %s", size).isNotEqualTo(OptionalInt.of(0));
      assertThat(IntStream.range(0, strokes.touches())
          .flatMap(t -> IntStream.range(strokes.dabsBefore(t), strokes.dabsBefore(t + 1))
              .map(dab -> away(strokes.brushX(t), strokes.brushY(t), strokes.pixel(dab) % size.width(),
                  strokes.pixel(dab) / size.width())))
          .max().orElse(0))
          .as("pixels from the brush to its paint, %s", size).isLessThanOrEqualTo(size.broad());
    }
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void paintingIsDoneInStrokesAndNotInDots(Picture picture) {
    for (var size : SIZES.subList(6, SIZES.size())) {
      var strokes = picture.easel(size.width(), size.height()).strokes();
      var count = IntStream.range(0, strokes.touches()).filter(strokes::lifted).count();
      var moves = IntStream.range(1, strokes.touches()).filter(t -> strokes.brushX(t) != strokes.brushX(t - 1)
          || strokes.brushY(t) != strokes.brushY(t - 1)).count();
      assertThat((double) moves / count).as("pixels a stroke, %s", size).isGreaterThan(3);
    }
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void aBrushIsSeveralPixelsWideOnLargeCanvases(Picture picture) {
    var small = picture.easel(12, 10).strokes();
    var large = picture.easel(120, 100).strokes();
    assertThat((double) large.dabsBefore(large.touches()) / large.touches())
        .isGreaterThan(2.0 * small.dabsBefore(small.touches()) / small.touches());
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void theSameSizeGivesTheSameTouches(Picture picture) {
    assertThat(flat(picture.easel(24, 20).strokes())).isEqualTo(flat(picture.easel(24, 20).strokes()));
  }

  private static int[] flat(Strokes strokes) {
    return IntStream.range(0, strokes.touches()).flatMap(touch -> IntStream.concat(
        IntStream.of(strokes.brushX(touch), strokes.brushY(touch), strokes.lifted(touch) ? 1 : 0),
        IntStream.range(strokes.dabsBefore(touch), strokes.dabsBefore(touch + 1))
            .flatMap(dab -> IntStream.of(strokes.pixel(dab), strokes.colour(dab)))))
        .toArray();
  }

  @Test
  void whatIsNotThereIsRefused() {
    var sunrise = Pictures.builtIn().getFirst();
    assertThatThrownBy(() -> Painting.of(sunrise, 0, 5, 4)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Painting.of(sunrise, 5, -1, 4)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Painting.of(sunrise, 5, 5, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Painting.of(sunrise, 2000, 2000, 4))
        .isInstanceOf(IllegalArgumentException.class);
    var painting = Painting.of(sunrise, 5, 4, 100);
    var alone = IntStream.range(0, 20).filter(i -> painting.order(9, i % 5, i / 5) < 0).findFirst()
        .orElseThrow();
    assertThatThrownBy(() -> painting.colour(9, alone % 5, alone / 5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> painting.touches(100)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> painting.brushX(0, painting.touches(0)))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> painting.seen(5, 0, 0, 0)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static int away(int x0, int y0, int x1, int y1) {
    return Math.max(Math.abs(x0 - x1), Math.abs(y0 - y1));
  }

  private static int[] pixels(Painting painting, IntBinaryOperator value) {
    return IntStream.range(0, painting.width() * painting.height())
        .map(i -> value.applyAsInt(i % painting.width(), i / painting.width())).toArray();
  }

  private static int[] filled(int size) {
    var array = new int[size];
    Arrays.fill(array, -1);
    return array;
  }
}
