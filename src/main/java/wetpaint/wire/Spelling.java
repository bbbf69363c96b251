package wetpaint.wire;

/** The ways to write a cell: text as it is, or two pixels in one of four ways. */
final class Spelling {
  static final byte TEXT = 0;
  static final byte UPPER = 1;
  static final byte LOWER = 2;
  static final byte BLANK = 3;
  static final byte FULL = 4;

  private Spelling() {}

  /** Whether a cell can be written so in ASCII or not; one cell has one or two ways. */
  static boolean fits(int spelling, Cells cells, int index, boolean ascii) {
    int top = cells.foregrounds[index];
    int bottom = cells.backgrounds[index];
    if (cells.glyphs[index] != Glyph.HALVES) {
      return spelling == (cells.glyphs[index] == Glyph.BLANK ? BLANK : TEXT);
    }
    return switch (spelling) {
      case UPPER -> top != bottom && top != WireColor.PAPER && bottom != WireColor.INK;
      case LOWER -> top != bottom && bottom != WireColor.PAPER && top != WireColor.INK;
      case BLANK -> top == bottom && top != WireColor.INK;
      case FULL -> top == bottom && top != WireColor.PAPER && !ascii;
      default -> false;
    };
  }

  /** The foreground a spelling needs; where it shows none, the one at hand. */
  static int foreground(int spelling, int atHand, Cells cells, int index) {
    return switch (spelling) {
      case BLANK -> atHand;
      case LOWER -> cells.backgrounds[index];
      default -> cells.foregrounds[index];
    };
  }

  /** The background a spelling needs; where it shows none, the one at hand. */
  static int background(int spelling, int atHand, Cells cells, int index) {
    return switch (spelling) {
      case FULL -> atHand;
      case LOWER -> cells.foregrounds[index];
      default -> cells.backgrounds[index];
    };
  }

  /** The styles a spelling needs, with those at hand. */
  static int styles(int spelling, int atHand, Cells cells, int index) {
    return switch (spelling) {
      case TEXT -> Glyph.styles(cells.glyphs[index]);
      case BLANK -> (atHand & ~Glyph.UNSEEN_ON_BLANK) == 0 ? atHand : 0;
      default -> 0;
    };
  }

  /** The bytes of the character itself; of clusters a guess. */
  static int length(int spelling, Cells cells, int index) {
    return switch (spelling) {
      case TEXT -> FrameBuffer.utf8Length(Glyph.point(cells.glyphs[index]));
      case BLANK -> 1;
      default -> 3;
    };
  }
}
