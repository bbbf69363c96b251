package wetpaint.wire;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class DownsamplerTest {
  @Test
  void aColourOfThePaletteStandsForItself() {
    var downsampler = new Downsampler(ColorDepth.INDEXED);
    IntStream.range(16, 256)
        .forEach(index -> assertThat(WireColor.look(downsampler.reduce(XtermPalette.rgb(index))))
            .isEqualTo(XtermPalette.rgb(index)));
  }

  @Test
  void noOtherColourOfThePaletteIsNearer() {
    var random = new Random(1);
    var downsampler = new Downsampler(ColorDepth.INDEXED);
    for (int i = 0; i < 2000; i++) {
      int wanted = random.nextInt(1 << 24);
      var lab = Oklab.of(wanted);
      float chosen = lab.distance(Oklab.of(WireColor.look(downsampler.reduce(wanted))));
      assertThat(IntStream.range(16, 256)
          .filter(index -> !lab.isGrey() || Oklab.of(XtermPalette.rgb(index)).isGrey())
          .mapToObj(index -> lab.distance(Oklab.of(XtermPalette.rgb(index)))))
          .allMatch(distance -> distance >= chosen);
    }
  }

  @Test
  void greysStayGreyAndKeepTheirOrder() {
    for (var depth : new ColorDepth[]{ColorDepth.INDEXED, ColorDepth.SIXTEEN}) {
      var downsampler = new Downsampler(depth);
      float before = -1;
      for (int grey = 0; grey < 256; grey++) {
        var lab = Oklab.of(WireColor.look(downsampler.reduce(grey * 0x010101)));
        assertThat(lab.isGrey()).isTrue();
        assertThat(lab.lightness()).isGreaterThanOrEqualTo(before);
        before = lab.lightness();
      }
    }
  }

  @Test
  void coloursThatATerminalHasAreLeftAlone() {
    assertThat(new Downsampler(ColorDepth.TRUECOLOR).reduce(0x123456)).isEqualTo(0x123456);
    assertThat(new Downsampler(ColorDepth.INDEXED).reduce(WireColor.indexed(99)))
        .isEqualTo(WireColor.indexed(99));
    assertThat(new Downsampler(ColorDepth.SIXTEEN).reduce(WireColor.ansi(9))).isEqualTo(WireColor.ansi(9));
    assertThat(new Downsampler(ColorDepth.SIXTEEN).reduce(WireColor.INK)).isEqualTo(WireColor.INK);
  }

  @Test
  void oklabHasTheValuesOfItsAuthor() {
    assertThat(Oklab.of(0xffffff).lightness()).isEqualTo(1, within(1e-4f));
    var red = Oklab.of(0xff0000);
    assertThat(red.lightness()).isEqualTo(0.62796f, within(1e-4f));
    assertThat(red.a()).isEqualTo(0.22486f, within(1e-4f));
    assertThat(red.b()).isEqualTo(0.12585f, within(1e-4f));
  }
}
