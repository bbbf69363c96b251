package wetpaint.wire;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.BasicTextImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is left of a drawing on terminals that show less. */
class FallbackTest {
  private static final int COLUMNS = 40;

  static Stream<TerminalKind> kinds() {
    return Stream.of(ColorDepth.values())
        .flatMap(
            depth -> Stream.of(GlyphSet.values()).map(glyphs -> new TerminalKind(depth, glyphs, true, true)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void textIsReadAndSeenInAnyColours(TerminalKind kind) {
    var random = new Random(1);
    var text = "Sunrise 2/4 painting 00:12.345 [1] sync?";
    for (int i = 0; i < 200; i++) {
      var image = blank(1);
      var pen = image.newTextGraphics();
      int ink = random.nextInt(1 << 24);
      // Text that is hard to see as drawn may be so here.
      int ground = Stream.generate(() -> random.nextInt(1 << 24))
          .filter(color -> Oklab.of(color).distance(Oklab.of(ink)) > 0.05f).findFirst().orElseThrow();
      pen.setForegroundColor(rgb(ink));
      pen.setBackgroundColor(rgb(ground));
      pen.putString(0, 0, text);
      var shown = shown(image, kind);
      for (int x = 0; x < COLUMNS; x++) {
        var look = shown.look(x, 0);
        if (text.charAt(x) != ' ') {
          assertThat(look.text()).isEqualTo(text.substring(x, x + 1));
          assertThat(look.ink()).isNotEqualTo(look.ground());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void withoutColoursNoCharacterMeansBothWetAndDry(GlyphSet glyphs) {
    var kind = new TerminalKind(ColorDepth.NONE, glyphs, true, true);
    var wet = characters(kind, 0xff2020, 0x20a0ff, 0x107010, 0xffe020, 0x400060);
    var dry = characters(kind, 0x303030, 0x606060, 0x909090, 0xc0c0c0, 0xf0f0f0);
    assertThat(wet).doesNotContainAnyElementsOf(dry).hasSizeGreaterThan(1);
    assertThat(dry).hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @EnumSource
  void withSixteenColoursWetIsSolidAndDryIsDrawnInCharacters(GlyphSet glyphs) {
    var kind = new TerminalKind(ColorDepth.SIXTEEN, glyphs, true, true);
    assertThat(characters(kind, 0xff2020, 0x20a0ff, 0x107010, 0xffe020, 0x400060)).containsOnly("pixels");
    assertThat(characters(kind, 0x505050, 0x909090, 0xb0b0b0)).doesNotContain("pixels").hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @EnumSource
  void withoutColoursLighterPaintIsDenser(GlyphSet glyphs) {
    var kind = new TerminalKind(ColorDepth.NONE, glyphs, true, true);
    assertThat(characters(kind, 0x200000)).isNotEqualTo(characters(kind, 0xffd0d0));
    assertThat(characters(kind, 0x000000)).containsExactly("pixels");
  }

  private static Set<String> characters(TerminalKind kind, int... colors) {
    var characters = new HashSet<String>();
    for (int color : colors) {
      var image = blank(1);
      var pen = image.newTextGraphics();
      pen.setForegroundColor(rgb(color));
      pen.setBackgroundColor(rgb(color));
      pen.putString(0, 0, "▀");
      pen.putString(1, 0, "▄");
      var shown = shown(image, kind);
      assertThat(shown.look(0, 0)).isEqualTo(shown.look(1, 0));
      characters.add(shown.look(0, 0).text());
    }
    return characters;
  }

  private static BasicTextImage blank(int rows) {
    return new BasicTextImage(new TerminalSize(COLUMNS, rows));
  }

  private static Emulator shown(BasicTextImage image, TerminalKind kind) {
    var emulator = new StrictEmulator(COLUMNS, image.getSize().getRows());
    emulator.feed(new FrameEncoder(kind).encode(image));
    return emulator;
  }

  private static TextColor rgb(int color) {
    return new TextColor.RGB(color >> 16, color >> 8 & 0xff, color & 0xff);
  }
}
