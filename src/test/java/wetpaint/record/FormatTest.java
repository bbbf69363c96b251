package wetpaint.record;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FormatTest {
  @Test
  void theEndingPicksTheFormat() {
    assertThat(Format.of(Path.of("a.b", "demo.cast"))).isEqualTo(Format.CAST);
    assertThat(Format.of(Path.of("demo.v2.GIF"))).isEqualTo(Format.GIF);
    assertThat(Format.of(Path.of(".png"))).isEqualTo(Format.PNG);
    assertThat(Format.named("svg")).isEqualTo(Format.SVG);
  }

  @Test
  void anUnknownEndingIsRefusedWithThoseThatThereAre() {
    assertThatIllegalArgumentException().isThrownBy(() -> Format.of(Path.of("a.dir", "demo.mp4")))
        .withMessage(
            "a.dir/demo.mp4: unknown ending .mp4, expected one of .cast, .gif, .png, .svg");
    assertThatIllegalArgumentException().isThrownBy(() -> Format.of(Path.of("a.gif", "demo")))
        .withMessage(
            "a.gif/demo: expected a name that ends in one of .cast, .gif, .png, .svg, found no ending");
    assertThatIllegalArgumentException().isThrownBy(() -> Format.named("mp4"))
        .withMessage("--format: unknown format mp4, expected one of cast, gif, png, svg");
  }

  @Test
  void windowBarsHaveTheNamesOfVhs() {
    assertThat(List.of("None", "Colorful", "ColorfulRight", "Rings", "RingsRight"))
        .extracting(WindowBar::named)
        .containsExactly(WindowBar.values());
    assertThatIllegalArgumentException().isThrownBy(() -> WindowBar.named("Round"))
        .withMessage(
            "unknown window bar Round, expected one of None, Colorful, ColorfulRight, Rings, RingsRight");
  }

  @Test
  void sizesThatCannotBeDrawnAreRefused() {
    var look = SampleRun.PLAIN;
    look.check(500, 160);
    assertThatIllegalArgumentException().isThrownBy(() -> look.check(10000, 10000))
        .withMessage("a recording has at most 500 x 200 cells, not 10000 x 10000");
    assertThatIllegalArgumentException().isThrownBy(() -> look.check(500, 161))
        .withMessage("a picture has at most 16 megapixels, not 5000 x 3220 pixels");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Appearance(SampleRun.COLORS, 100, 0, WindowBar.NONE))
        .withMessage("a font size is 8 to 72 pixels, not 100");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Appearance(SampleRun.COLORS, 16, -1, WindowBar.NONE))
        .withMessage("a padding is 0 to 500 pixels, not -1");
  }
}
