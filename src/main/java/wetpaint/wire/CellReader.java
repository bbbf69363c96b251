package wetpaint.wire;

import java.util.OptionalInt;

import com.googlecode.lanterna.TextCharacter;

import wetpaint.view.BlockGlyphs;
import wetpaint.view.Blocks;

/** Brings a Lanterna cell down to what the terminal shows; the answer is in the fields until the next call. */
final class CellReader {
  private static final int WHITE = WireColor.ansi(7);
  private static final int BLACK = WireColor.ansi(0);

  private final TerminalKind kind;
  /** Whether there are blocks for which others stand in: in no other terminal's cells are there unpaired surrogates on purpose. */
  private final boolean fine;
  private final Downsampler downsampler;
  private final Shades shades;
  private final Clusters clusters;
  private final IntCache ascii = new IntCache(AsciiGlyphs::of);

  /** A packed {@link Glyph}. */
  int glyph;
  /** A packed {@link WireColor}; of {@link Glyph#HALVES} the upper pixel. */
  int foreground;
  /** A packed {@link WireColor}; of {@link Glyph#HALVES} the lower pixel. */
  int background;

  CellReader(TerminalKind kind, Clusters clusters) {
    this.kind = kind;
    fine = kind.charset().blocks() != Blocks.HALF;
    this.clusters = clusters;
    downsampler = new Downsampler(kind.colors());
    shades = new Shades(kind.glyphs());
  }

  /** Reads a cell that may take as many columns as given; a wider one becomes a blank. */
  void read(TextCharacter cell, int room) {
    var text = cell.getCharacterString();
    int point = text.codePointAt(0);
    int styles = Glyph.styles(cell);
    foreground = WireColor.of(cell.getForegroundColor(), WireColor.INK);
    background = WireColor.of(cell.getBackgroundColor(), WireColor.PAPER);
    if ((styles & Glyph.REVERSE) != 0 && kind.colors() != ColorDepth.NONE
        && !WireColor.own(foreground) && !WireColor.own(background)) {
      styles &= ~Glyph.REVERSE;
      int swapped = foreground;
      foreground = background;
      background = swapped;
    }
    if (point == Glyph.BLANK ? (styles & ~Glyph.UNSEEN_ON_BLANK) == 0 : isPixels(point) && styles == 0) {
      pixels(point);
    } else if (point == BlockGlyphs.UNDER) {
      set(Glyph.UNDER, WireColor.PAPER, WireColor.PAPER);
    } else if (fine && BlockGlyphs.isStandIn(point)) {
      block(BlockGlyphs.point(point));
    } else {
      text(text, styles, room, cell);
    }
  }

  private static boolean isPixels(int point) {
    return point == Glyph.HALVES || point == Glyph.LOWER || point == Glyph.FULL;
  }

  private void pixels(int point) {
    int top = point == Glyph.LOWER || point == Glyph.BLANK ? background : foreground;
    int bottom = point == Glyph.HALVES || point == Glyph.BLANK ? background : foreground;
    boolean own = WireColor.own(top) || WireColor.own(bottom);
    if (point == Glyph.BLANK) {
      int color = kind.colors() == ColorDepth.NONE ? WireColor.PAPER : downsampler.reduce(background);
      set(Glyph.BLANK, color, color);
    } else if (kind.colors() == ColorDepth.NONE) {
      uncolored(point, top, bottom, own);
    } else if (kind.colors() == ColorDepth.SIXTEEN && !own && shades.grey(top, bottom)) {
      shade(shades.dry(top, bottom), WHITE, BLACK);
    } else if (kind.glyphs() == GlyphSet.UNICODE) {
      set(Glyph.HALVES, downsampler.reduce(top), downsampler.reduce(bottom));
    } else if (own) {
      set(ascii.answer(point), downsampler.reduce(foreground), downsampler.reduce(background));
    } else {
      int color = downsampler.reduce(mean(top, bottom));
      set(Glyph.HALVES, color, color);
    }
  }

  /** Only drawn for terminals with many colours. */
  private void block(int point) {
    int ink = downsampler.reduce(foreground);
    int paper = downsampler.reduce(background);
    set(ink == paper ? Glyph.HALVES : point, ink, paper);
  }

  private void uncolored(int point, int top, int bottom, boolean own) {
    if (!own) {
      shade(shades.glyph(top, bottom), WireColor.INK, WireColor.PAPER);
    } else if (kind.glyphs() == GlyphSet.ASCII) {
      set(ascii.answer(point), WireColor.INK, WireColor.PAPER);
    } else {
      set(Glyph.HALVES, point == Glyph.LOWER ? WireColor.PAPER : WireColor.INK,
          point == Glyph.HALVES ? WireColor.PAPER : WireColor.INK);
    }
  }

  private void shade(int shade, int ink, int paper) {
    switch (shade) {
      case Glyph.BLANK -> set(Glyph.HALVES, paper, paper);
      case Glyph.FULL -> set(Glyph.HALVES, ink, ink);
      default -> set(shade, ink, paper);
    }
  }

  private void set(int newGlyph, int newForeground, int newBackground) {
    glyph = newGlyph;
    foreground = newForeground;
    background = newBackground;
  }

  private static int mean(int one, int other) {
    int a = WireColor.look(one);
    int b = WireColor.look(other);
    int half = ((a ^ b) >> 1) & 0x7f7f7f;
    return (a & b) + half;
  }

  private void text(String text, int styles, int room, TextCharacter cell) {
    int point = SeenText.base(text);
    boolean single = text.length() == Character.charCount(point);
    // Latin letters, symbols and blocks are narrow: asking Lanterna is slow.
    boolean narrow = single && (point < 0x1100 || (point >= 0x2000 && point < 0x2e80));
    boolean wide = !narrow && cell.isDoubleWidth();
    if (wide && room < 2) {
      glyph = Glyph.of(Glyph.BLANK, false, styles);
    } else if (kind.glyphs() == GlyphSet.ASCII) {
      glyph = Glyph.of(ascii.answer(point), false, styles);
    } else if (single) {
      glyph = Glyph.of(point, wide, styles);
    } else {
      cluster(SeenText.withMarks(text), point, wide, styles);
    }
    colors();
  }

  private void cluster(String text, int point, boolean wide, int styles) {
    var number = text.length() == Character.charCount(point) ? OptionalInt.empty() : clusters.number(text);
    // Where there is room for no more clusters, the character is seen without its marks.
    glyph = number.isPresent()
        ? Glyph.cluster(number.getAsInt(), wide, styles)
        : Glyph.of(point, wide, styles);
  }

  private void colors() {
    if (kind.colors() == ColorDepth.NONE) {
      foreground = WireColor.INK;
      background = WireColor.PAPER;
    } else {
      int wanted = foreground;
      int behind = background;
      foreground = downsampler.reduce(wanted);
      background = downsampler.reduce(behind);
      if (foreground == background && wanted != behind && kind.colors() == ColorDepth.SIXTEEN) {
        foreground = Downsampler.legible(wanted, background);
      }
    }
    if (glyph == Glyph.BLANK) {
      foreground = background;
    }
  }
}
