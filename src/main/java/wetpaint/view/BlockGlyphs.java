package wetpaint.view;

/**
 * Characters for the shapes of pixels in a cell, from Unicode 16: Block Elements, Symbols for Legacy Computing, and their
 * Supplement.
 */
public final class BlockGlyphs {
  /** Stands in for what is under pixels, so that it does not matter what is written there. */
  public static final char UNDER = Character.MAX_SURROGATE;
  private static final String HALVES = " ▀▄█";
  private static final String QUADRANTS = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█";
  private static final int SEXTANTS = 0x1fb00;
  private static final int OCTANTS = 0x1cd00;
  /** Shapes of two by four that had characters of other names before there were octants, and those. */
  private static final int[][] QUARTERS = {{0x03, 0x1fb82}, {0x3f, 0x1fb85}, {0xc0, '▂'}, {0xfc, '▆'},
      {0x14, 0x1fbe6},
      {0x28, 0x1fbe7}, {0x40, 0x1cea3}, {0x80, 0x1cea0}, {0x01, 0x1cea8}, {0x02, 0x1ceab}};
  /** What of a character's number its stand-in holds: of those in the supplement it is 0x500 and more, of the others less. */
  private static final int STAND_IN = 0x7ff;
  private static final int SUPPLEMENT = 0x500;

  private BlockGlyphs() {}

  /** By the shape of so many pixels: 2 one above the other, or 4, 6 or 8 side by side in pairs. */
  static String of(int pixels) {
    return switch (pixels) {
      case 2 -> HALVES;
      case 4 -> QUADRANTS;
      case 6 -> sextants();
      default -> octants();
    };
  }

  /** In the order of their shapes, but for what blocks were there already. */
  private static String sextants() {
    var glyphs = new char[1 << 6];
    put(glyphs, 0, ' ');
    put(glyphs, 0b010101, '▌');
    put(glyphs, 0b101010, '▐');
    put(glyphs, 0b111111, '█');
    number(glyphs, SEXTANTS);
    return new String(glyphs);
  }

  private static String octants() {
    var glyphs = new char[1 << 8];
    for (var shape = 0; shape < QUADRANTS.length(); shape++) {
      var upper = (shape & 3) * 0b0101;
      var lower = (shape >> 2) * 0b0101;
      put(glyphs, lower << 4 | upper, QUADRANTS.charAt(shape));
    }
    for (var quarter : QUARTERS) {
      put(glyphs, quarter[0], quarter[1]);
    }
    number(glyphs, OCTANTS);
    return new String(glyphs);
  }

  private static void number(char[] glyphs, int first) {
    var next = first;
    for (var shape = 0; shape < glyphs.length; shape++) {
      if (glyphs[shape] == 0) {
        put(glyphs, shape, next++);
      }
    }
  }

  private static void put(char[] glyphs, int shape, int point) {
    glyphs[shape] = (char) (point < Character.MIN_SUPPLEMENTARY_CODE_POINT
        ? point
        : Character.MIN_SURROGATE | (point & STAND_IN));
  }

  /**
   * Whether it stands in for a character beyond the first plane. Lanterna takes all those for two columns wide, and blocks are one:
   * what goes through its hands instead is an unpaired surrogate, which no text can hold.
   */
  public static boolean isStandIn(int glyph) {
    return glyph >= Character.MIN_SURROGATE && glyph <= Character.MAX_SURROGATE && isBeyond(point(glyph))
        && Character.isDefined(point(glyph));
  }

  /** The character for which one {@linkplain #isStandIn stands in}. */
  public static int point(int glyph) {
    var low = glyph & STAND_IN;
    return low | ((low < SUPPLEMENT ? SEXTANTS : OCTANTS) & ~STAND_IN);
  }

  /** Whether it is a block beyond the first plane: one column wide wherever there is a font for it. */
  public static boolean isBeyond(int point) {
    return (point >= SEXTANTS && point < 0x1fc00) || (point >= OCTANTS && point < 0x1cf00);
  }
}
