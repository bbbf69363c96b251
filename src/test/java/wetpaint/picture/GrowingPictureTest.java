package wetpaint.picture;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes about on a canvas, against what a painting says is to be seen at that moment. */
class GrowingPictureTest {
  private static final int BARE = -1;
  /** Makes wet paint another colour than dry paint. */
  private static final int WET = 1 << 24;

  @ParameterizedTest
  @MethodSource("wetpaint.picture.PaintingTest#pictures")
  void onAnyWayThroughTimeItShowsWhatThePaintingShows(Picture picture) {
    var random = new Random(3);
    for (var layers : new int[]{1, 4, 7, 1000}) {
      var strokes = picture.easel(30, 22).strokes();
      var painting = Painting.of(strokes, layers);
      var progress = GrowingPicture.of(strokes, layers);
      var dry = progress.palette();
      var wet = Arrays.stream(dry).map(colour -> colour | WET).toArray();
      var pixels = new int[30 * 22];
      Arrays.fill(pixels, BARE);
      for (var step = 0; step < 40; step++) {
        var layer = random.nextInt(layers);
        assertThat(progress.touches(layer)).isEqualTo(painting.touches(layer));
        var touched = random.nextInt(painting.touches(layer) + 1);
        progress.reach(layer, touched);
        var changed = pixels.clone();
        progress.draw(changed, progress.firstRow(), progress.lastRow(), layer, dry, dry, BARE);
        progress.draw(pixels, 0, 21, layer, dry, dry, BARE);
        assertThat(changed).as("rows that changed").isEqualTo(pixels);
        var wetter = new int[pixels.length];
        progress.draw(wetter, 0, 21, layer, dry, wet, BARE);
        for (var pixel = 0; pixel < pixels.length; pixel++) {
          var seen = painting.seen(pixel % 30, pixel / 30, layer, touched);
          var isWet = seen != BARE && painting.topLayer(pixel % 30, pixel / 30, layer, touched) == layer;
          assertThat(pixels[pixel]).isEqualTo(seen);
          assertThat(wetter[pixel]).isEqualTo(isWet ? seen | WET : seen);
        }
      }
    }
  }
}
