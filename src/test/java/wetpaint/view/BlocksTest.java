package wetpaint.view;

import java.util.Random;
import java.util.stream.IntStream;

import com.googlecode.lanterna.TextCharacter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import wetpaint.theme.Themes;

import static org.assertj.core.api.Assertions.assertThat;

/** Paintings finer than half a cell: the characters that Unicode has, and which of them a cell gets. */
class BlocksTest {
  /** Of blue, green and red. */
  private static final int[] WEIGHTS = {3, 4, 2};
  private static final int[] INKS = {0xd08040, 0xc07838, 0x204060, 0x183050, 0xf0f0e8, 0x101010};

  @ParameterizedTest
  @EnumSource
  void everyShapeHasTheCharacterOfThatName(Blocks blocks) {
    var height = Stencil.ROWS / blocks.rows();
    for (var shape = 0; shape < 1 << (blocks.columns() * blocks.rows()); shape++) {
      var glyph = blocks.glyph(shape);
      var stencil = Stencil.of(BlockGlyphs.isStandIn(glyph) ? BlockGlyphs.point(glyph) : glyph);
      var pixels = shape;
      var expected = IntStream.range(0, Stencil.COLUMNS * Stencil.ROWS)
          .map(part -> part / Stencil.COLUMNS / height * blocks.columns()
              + part % Stencil.COLUMNS % blocks.columns())
          .mapToObj(pixel -> (pixels >> pixel & 1) == 1 ? "#" : ".").reduce("", String::concat);
      assertThat(stencil.picture()).as("%s %d: %s", blocks, shape, stencil.name()).isEqualTo(expected);
    }
  }

  /** No other shape and no other two of its colours differ less from a cell than what is drawn for it. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HALF")
  void aCellIsDrawnAsWellAsItsBlocksCan(Blocks blocks) {
    var random = new Random(blocks.rows());
    var surface = surface(blocks);
    for (var round = 0; round < 400; round++) {
      var cell = IntStream.range(0, 8).map(_ -> INKS[random.nextInt(INKS.length)]).toArray();
      var drawn = difference(cell, seen(draw(blocks, cell, surface)));
      for (var guess = 0; guess < 200; guess++) {
        var glyph = blocks.glyph(random.nextInt(1 << (2 * blocks.rows())));
        var other = surface.character(glyph, cell[random.nextInt(8)], cell[random.nextInt(8)]);
        assertThat(drawn).isLessThanOrEqualTo(difference(cell, seen(other)));
      }
    }
  }

  /** What blocks have the shape of is drawn as it is. */
  @Test
  void twoColoursAreExactInOctants() {
    var surface = surface(Blocks.OCTANT);
    for (var shape = 0; shape < 256; shape++) {
      var pixels = shape;
      var cell = IntStream.range(0, 8).map(pixel -> (pixels >> pixel & 1) == 1 ? INKS[0] : INKS[2]).toArray();
      assertThat(difference(cell, seen(draw(Blocks.OCTANT, cell, surface)))).as("shape %d", shape).isZero();
    }
  }

  /** Where colours don't tell, letters do. */
  @Test
  void finerBlocksNeedUnicodeAndColours() {
    assertThat(new Charset(true, true, Blocks.OCTANT).blocks()).isEqualTo(Blocks.OCTANT);
    assertThat(new Charset(false, true, Blocks.OCTANT)).isEqualTo(new Charset(false, true));
    assertThat(new Charset(true, false, Blocks.OCTANT)).isEqualTo(new Charset(true, false));
  }

  private static Surface surface(Blocks blocks) {
    return Surface.of(new TextCharacter[1], 1, Themes.named("dark"), new Charset(true, true, blocks),
        new Inks());
  }

  private static TextCharacter draw(Blocks blocks, int[] cell, Surface surface) {
    var fine = new FineCell(blocks);
    for (var pixel = 0; pixel < cell.length; pixel++) {
      fine.set(pixel % 2, pixel / 2, cell[pixel]);
    }
    return fine.draw(surface);
  }

  /** The colours of a cell's parts. */
  private static int[] seen(TextCharacter cell) {
    var glyph = cell.getCharacterString().charAt(0);
    var stencil = Stencil.of(BlockGlyphs.isStandIn(glyph) ? BlockGlyphs.point(glyph) : glyph);
    var ink = Rgb.of(cell.getForegroundColor());
    var paper = Rgb.of(cell.getBackgroundColor());
    return IntStream.range(0, Stencil.COLUMNS * Stencil.ROWS)
        .map(part -> stencil.covers(part % Stencil.COLUMNS, part / Stencil.COLUMNS) ? ink : paper).toArray();
  }

  /** How much what is seen differs from two by four pixels. */
  private static long difference(int[] cell, int[] seen) {
    var sum = 0L;
    for (var part = 0; part < seen.length; part++) {
      var pixel = cell[part / Stencil.COLUMNS / 3 * 2 + part % Stencil.COLUMNS];
      for (var channel = 0; channel < 3; channel++) {
        var difference = channel(pixel, channel) - channel(seen[part], channel);
        sum += (long) WEIGHTS[channel] * difference * difference;
      }
    }
    return sum;
  }

  private static int channel(int colour, int number) {
    return (colour >> (8 * number)) & 0xff;
  }
}
