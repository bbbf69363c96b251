package wetpaint.record;

import java.util.Arrays;
import java.util.stream.IntStream;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.BasicTextImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BitmapTest {
  private static final int INK = 0xFF8000;
  private static final int GROUND = 0x0020C0;

  @ParameterizedTest
  @ValueSource(ints = {8, 9, 13, 16, 22, 31})
  void halfBlocksAreSquaresWithoutSeams(int fontSize) {
    var look = new Appearance(SampleRun.COLORS, fontSize, 0, WindowBar.NONE);
    var frame = new RandomRun(fontSize, 7, 5, 9, "▀").frames(1).getFirst();
    var grid = Grid.of(frame.cells(), look.colors());
    var bitmap = new Bitmap(look, BundledFont.alone(), 7, 5);
    bitmap.paint(grid);
    for (int i = 0; i < bitmap.pixels.length; i++) {
      var x = i % bitmap.width / look.cellWidth();
      var half = i / bitmap.width / look.cellWidth();
      var cell = half / 2 * 7 + x;
      assertThat(bitmap.pixels[i]).isEqualTo(half % 2 == 0 ? grid.inks[cell] : grid.grounds[cell]);
    }
  }

  @Test
  void aBoxIsOneLineAllAround() {
    var bitmap = draw("┌──┐", "│  │", "└──┘");
    var inked = Arrays.stream(bitmap.pixels).filter(color -> color == INK).count();
    var around = 2 * (3 * 10 + 2 * 20);
    assertThat(bitmap.pixels).containsOnly(INK, GROUND);
    assertThat(inked).isEqualTo(around);
  }

  @Test
  void textIsSmoothedInSixLevels() {
    var colors = Arrays
        .stream(draw("The quick brown fox", "jumps over the lazy", "dog. 0123456789 #@&").pixels).distinct();
    assertThat(colors).hasSize(6).contains(INK, GROUND);
  }

  @Test
  void shadesAreFlat() {
    assertThat(draw("░░").pixels).containsOnly(0x4038_90);
    assertThat(draw("▒▒").pixels).containsOnly(0x8050_60);
    assertThat(draw("▓▓").pixels).containsOnly(0xBF68_30);
  }

  @Test
  void reverseTurnsTheColoursRound() {
    var plain = draw("Text");
    var reversed = draw(INK, GROUND, new SGR[]{SGR.REVERSE}, "Text");
    assertThat(reversed.pixels).isEqualTo(draw(GROUND, INK, new SGR[0], "Text").pixels)
        .isNotEqualTo(plain.pixels);
  }

  @Test
  void stylesAreSeen() {
    var plain = draw("wet paint").pixels;
    assertThat(inked(draw(INK, GROUND, new SGR[]{SGR.BOLD}, "wet paint")))
        .isGreaterThan(inked(draw("wet paint")));
    assertThat(draw(INK, GROUND, new SGR[]{SGR.ITALIC}, "wet paint").pixels).isNotEqualTo(plain);
    assertThat(inked(draw(INK, GROUND, new SGR[]{SGR.UNDERLINE}, "    "))).isEqualTo(40);
    assertThat(inked(draw(INK, GROUND, new SGR[]{SGR.CROSSED_OUT}, "    "))).isEqualTo(40);
  }

  @Test
  void theTerminalsOwnColoursAreTheThemes() {
    var image = new BasicTextImage(new TerminalSize(2, 1));
    var graphics = image.newTextGraphics();
    graphics.setForegroundColor(TextColor.ANSI.RED_BRIGHT);
    graphics.setCharacter(0, 0, '█');
    var bitmap = new Bitmap(SampleRun.PLAIN, BundledFont.alone(), 2, 1);
    bitmap.paint(Grid.of(image, SampleRun.COLORS));
    assertThat(bitmap.pixels[0]).isEqualTo(0xFF7B85);
    assertThat(bitmap.pixels[19]).isEqualTo(SampleRun.COLORS.background());
  }

  @ParameterizedTest
  @ValueSource(strings = {"COLORFUL", "COLORFUL_RIGHT", "RINGS", "RINGS_RIGHT"})
  void aBarHasThreeButtonsOnItsSide(WindowBar bar) {
    var look = new Appearance(SampleRun.COLORS, 16, 10, bar);
    var bitmap = new Bitmap(look, BundledFont.alone(), 20, 2);
    var greens = IntStream.range(0, bitmap.pixels.length).filter(i -> bitmap.pixels[i] == 0x28C840)
        .map(i -> i % bitmap.width);
    assertThat(bitmap.height).isEqualTo(2 * 20 + 20 + 30);
    assertThat(greens).isNotEmpty().allMatch(x -> x > bitmap.width / 2 == bar.name().endsWith("RIGHT"));
  }

  private static long inked(Bitmap bitmap) {
    return Arrays.stream(bitmap.pixels).filter(color -> color == INK).count();
  }

  private static Bitmap draw(String... lines) {
    return draw(INK, GROUND, new SGR[0], lines);
  }

  private static Bitmap draw(int ink, int ground, SGR[] styles, String... lines) {
    var image = new BasicTextImage(new TerminalSize(lines[0].length(), lines.length));
    var graphics = image.newTextGraphics();
    graphics.setForegroundColor(SampleRun.rgb(ink));
    graphics.setBackgroundColor(SampleRun.rgb(ground));
    graphics.enableModifiers(styles);
    for (int y = 0; y < lines.length; y++) {
      graphics.putString(0, y, lines[y]);
    }
    var bitmap = new Bitmap(SampleRun.PLAIN, BundledFont.alone(), lines[0].length(),
        lines.length);
    bitmap.paint(Grid.of(image, SampleRun.COLORS));
    return bitmap;
  }
}
