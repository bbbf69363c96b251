package wetpaint.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What makes the built-in pictures fit for a projector, for the wire, and for the lesson. */
class BuiltInsTest {
  /** Canvases on terminals of 80x24, 120x36 and 200x60. */
  private static final List<Sheet> SIZES = List.of(new Sheet(24, 20), new Sheet(36, 32),
      new Sheet(60, 80));
  private static final int VIVID = 48;

  static Stream<Picture> pictures() {
    return Pictures.builtIn().stream();
  }

  @Test
  void theLecturesThreeComeFirst() {
    assertThat(Pictures.builtIn()).extracting(Picture::name)
        .containsExactly("sunrise", "harbour", "nocturne", "mountains", "garden", "city");
  }

  @Test
  void aPictureIsFoundByItsName() {
    assertThat(Pictures.builtIn()).allSatisfy(
        picture -> assertThat(Pictures.named(picture.name())).isEqualTo(Optional.of(picture)));
    assertThat(Pictures.named("sunset")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void fewColoursSufficeForAPictureInAllItsStages(Picture picture) {
    assertThat(SIZES.stream().flatMapToInt(size -> colours(picture, size)).distinct().count())
        .isLessThanOrEqualTo(24);
  }

  @Test
  void theLecturesPicturesTogetherLeaveRoomInAnIndexedPalette() {
    assertThat(pictures().limit(3)
        .flatMapToInt(picture -> SIZES.stream().flatMapToInt(size -> colours(picture, size)))
        .distinct().count()).isLessThanOrEqualTo(64);
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void nothingLooksAsGreyAsDryingPaint(Picture picture) {
    assertThat(SIZES.stream().flatMapToInt(size -> colours(picture, size)).distinct())
        .allSatisfy(colour -> assertThat(chroma(colour)).as("#%06X", colour).isGreaterThan(24));
    for (var size : SIZES) {
      for (var layer = 0; layer < 4; layer++) {
        var seen = seen(Painting.of(picture, size.width(), size.height(), 4), layer);
        assertThat(IntStream.of(seen).map(BuiltInsTest::chroma).average().orElseThrow())
            .as("%s, layer %d", size, layer).isGreaterThan(80);
        assertThat(share(seen, colour -> chroma(colour) < VIVID)).as("%s, layer %d", size, layer)
            .isLessThan(.25);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void eachOfFourLayersAddsSomethingThatIsToBeSeenFromTheLastRow(Picture picture) {
    for (var size : SIZES) {
      var painting = Painting.of(picture, size.width(), size.height(), 4);
      for (var layer = 1; layer < 4; layer++) {
        var before = seen(painting, layer - 1);
        var after = seen(painting, layer);
        var changed = IntStream.range(0, before.length).filter(i -> before[i] != after[i]).count();
        assertThat((double) changed / before.length).as("%s, layer %d", size, layer).isGreaterThan(.2);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void everyLayerCoversEnoughToTurnTheCanvasGreyWhenItDries(Picture picture) {
    for (var size : SIZES) {
      var painting = Painting.of(picture, size.width(), size.height(), 4);
      for (var layer = 0; layer < 4; layer++) {
        var number = layer;
        var covered = IntStream.range(0, size.width() * size.height())
            .filter(i -> painting.order(number, i % size.width(), i / size.width()) >= 0).count();
        assertThat((double) covered / (size.width() * size.height())).as("%s, layer %d", size, layer)
            .isGreaterThan(.3);
      }
    }
  }

  private static IntStream colours(Picture picture, Sheet size) {
    var strokes = picture.easel(size.width(), size.height()).strokes();
    return IntStream.range(0, strokes.dabsBefore(strokes.touches())).map(strokes::colour).distinct();
  }

  private static int[] seen(Painting painting, int layer) {
    return IntStream.range(0, painting.width() * painting.height())
        .map(i -> painting.seen(i % painting.width(), i / painting.width(), layer, painting.touches(layer)))
        .toArray();
  }

  private static int chroma(int colour) {
    var channels = IntStream.of(colour >> 16, colour >> 8 & 0xFF, colour & 0xFF).summaryStatistics();
    return channels.getMax() - channels.getMin();
  }

  private static double share(int[] colours, IntPredicate which) {
    return IntStream.of(colours).filter(which).count() / (double) colours.length;
  }
}
