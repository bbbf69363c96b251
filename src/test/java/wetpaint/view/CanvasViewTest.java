package wetpaint.view;

import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.picture.Painting;
import wetpaint.picture.Pictures;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Scene;
import wetpaint.theme.Role;

import static org.assertj.core.api.Assertions.assertThat;

class CanvasViewTest {
  private static final int WIDTH = 26;
  private static final int HEIGHT = 12;

  private static Framebuffer draw(Scene scene, int number) {
    return new Framebuffer(WIDTH, HEIGHT)
        .draw(new CanvasView(new CanvasCache(), scene, number, Pictures.builtIn()));
  }

  private static Painting painting(int number) {
    return Painting.of(Pictures.builtIn().get(number), WIDTH - 2, 2 * (HEIGHT - 2), 4);
  }

  private static int pixel(Framebuffer board, int x, int y) {
    var above = y % 2 == 0 && !board.cell(1 + x, 1 + y / 2).is(' ');
    return above ? board.ink(1 + x, 1 + y / 2) : board.ground(1 + x, 1 + y / 2);
  }

  @Test
  void theLayerThatDriesIsGreyAtOnceAndTheOthersKeepTheirColours() {
    var scene = SceneSetup.scene(Run.of(Presets.LECTURE, Mode.ASYNC), 5100);
    var board = draw(scene, 1);
    var painting = painting(1);
    for (var y = 0; y < painting.height(); y++) {
      for (var x = 0; x < painting.width(); x++) {
        var seen = painting.seen(x, y, 1, painting.touches(1));
        assertThat(pixel(board, x, y)).isEqualTo(painting.order(1, x, y) >= 0
            ? board.sheet.theme().drying(seen, 0, 1)
            : board.sheet.theme().paint(seen));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void aFinishedCanvasIsThePicture(int number) {
    var board = draw(SceneSetup.scene(Run.of(Presets.LECTURE, Mode.PARALLEL), 20_000), number);
    var painting = painting(number);
    for (var y = 0; y < painting.height(); y++) {
      for (var x = 0; x < painting.width(); x++) {
        assertThat(pixel(board, x, y))
            .isEqualTo(board.sheet.theme().paint(painting.seen(x, y, 3, painting.touches(3))));
      }
    }
    assertThat(board.row(0)).contains(" done ");
    assertThat(board.ink(0, 0)).isEqualTo(board.sheet.ink(Role.FRAME_DONE));
  }

  @Test
  void coloursComeBackInFewSteps() {
    var run = Run.of(Presets.LECTURE, Mode.ASYNC);
    var shown = new HashSet<Integer>();
    for (var at = 1000; at < 2500; at += 10) {
      shown.add(pixel(draw(SceneSetup.scene(run, at), 0), 12, 10));
    }
    assertThat(shown).hasSizeBetween(8, 16);
  }

  @Test
  void theBrushIsWhereThePainterWorks() {
    for (var at = 100; at < 1000; at += 50) {
      var scene = SceneSetup.scene(Run.of(Presets.LECTURE, Mode.SYNC), at);
      var painting = painting(0);
      var touched = CanvasCache.touched(painting.touches(scene.canvas(0).layer()), scene.canvas(0), at);
      var board = draw(scene, 0);
      assertThat(pixel(board, painting.brushX(0, touched - 1), painting.brushY(0, touched - 1)))
          .isEqualTo(board.sheet.ground(Role.BRUSH));
    }
  }

  @Test
  void tellsThatAPainterStands() {
    var waits = draw(SceneSetup.scene(Run.of(Presets.LECTURE, Mode.SYNC), 1500), 0);
    assertThat(waits.row(HEIGHT - 1)).contains("1/4", "painter stands");
    assertThat(waits.ink(0, 0)).isEqualTo(waits.sheet.ink(Role.FRAME_BLOCKED));
    var left = draw(SceneSetup.scene(Run.of(Presets.LECTURE, Mode.ASYNC), 1500), 0);
    assertThat(left.row(HEIGHT - 1)).contains("1/4").doesNotContain("painter");
    assertThat(left.ink(0, 0)).isEqualTo(left.sheet.ink(Role.FRAME_DRYING));
  }

  @Test
  void picturesAreTakenInTurns() {
    assertThat(CanvasCache.picture(List.of(Pictures.builtIn().get(3)), 7))
        .isSameAs(Pictures.builtIn().get(3));
    assertThat(CanvasCache.picture(List.of(), 1)).isSameAs(Pictures.builtIn().get(1));
  }
}
