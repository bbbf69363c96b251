package wetpaint.wire;

import com.googlecode.lanterna.TextColor;

/**
 * A colour as the terminal is told it, packed in an int: 24 bits of RGB, an index into xterm's 256, one of the sixteen,
 * or one of the terminal's own two.
 */
final class WireColor {
  private static final int KIND = 0xff000000;
  private static final int INDEXED = 0x01000000;
  private static final int ANSI = 0x02000000;
  /** The terminal's own foreground: can't be asked for as a background. */
  static final int INK = 0x03000000;
  /** The terminal's own background: can't be asked for as a foreground. */
  static final int PAPER = 0x04000000;

  private WireColor() {}

  static int indexed(int index) {
    return INDEXED | index;
  }

  static boolean isAnsi(int color) {
    return (color & KIND) == ANSI;
  }

  static int ansi(int index) {
    return ANSI | index;
  }

  static boolean isRgb(int color) {
    return (color & KIND) == 0;
  }

  static boolean own(int color) {
    return color >= INK;
  }

  /** The colour of a Lanterna cell; {@code own} stands for its default. */
  static int of(TextColor color, int own) {
    if (color instanceof TextColor.RGB) {
      return color.getRed() << 16 | color.getGreen() << 8 | color.getBlue();
    }
    if (color instanceof TextColor.ANSI ansi) {
      int index = ansi(ansi);
      return index < 0 ? own : ANSI | index;
    }
    if (color instanceof TextColor.Indexed) {
      return INDEXED | XtermPalette.index(color);
    }
    return color.getRed() << 16 | color.getGreen() << 8 | color.getBlue();
  }

  private static int ansi(TextColor.ANSI color) {
    return switch (color) {
      case BLACK -> 0;
      case RED -> 1;
      case GREEN -> 2;
      case YELLOW -> 3;
      case BLUE -> 4;
      case MAGENTA -> 5;
      case CYAN -> 6;
      case WHITE -> 7;
      case BLACK_BRIGHT -> 8;
      case RED_BRIGHT -> 9;
      case GREEN_BRIGHT -> 10;
      case YELLOW_BRIGHT -> 11;
      case BLUE_BRIGHT -> 12;
      case MAGENTA_BRIGHT -> 13;
      case CYAN_BRIGHT -> 14;
      case WHITE_BRIGHT -> 15;
      case DEFAULT -> -1;
    };
  }

  /** What a colour looks like, as 24 bits; the terminal's own two are taken for light grey and black. */
  static int look(int color) {
    return switch (color & KIND) {
      case INDEXED, ANSI -> XtermPalette.rgb(color & 0xff);
      case INK -> 0xcccccc;
      case PAPER -> 0x000000;
      default -> color;
    };
  }

  /** How many bytes the parameters of the SGR that selects this colour take. */
  static int length(int color) {
    return switch (color & KIND) {
      case 0 -> 7 + FrameBuffer.digits(color >> 16) + FrameBuffer.digits(color >> 8 & 0xff)
          + FrameBuffer.digits(color & 0xff);
      case INDEXED -> 5 + FrameBuffer.digits(color & 0xff);
      default -> 2;
    };
  }

  /** How many bytes more than {@link #length} it takes to select it as a background. */
  static int backgroundSurcharge(int color) {
    return (color & KIND) == ANSI && (color & 0xff) >= 8 ? 1 : 0;
  }

  /** Appends the parameters of the SGR that selects this colour as foreground ({@code base} 30) or background (40). */
  static void append(FrameBuffer out, int color, int base) {
    switch (color & KIND) {
      case 0 -> {
        out.decimal(base + 8);
        out.ascii(";2;");
        out.decimal(color >> 16);
        out.add(';');
        out.decimal(color >> 8 & 0xff);
        out.add(';');
        out.decimal(color & 0xff);
      }
      case INDEXED -> {
        out.decimal(base + 8);
        out.ascii(";5;");
        out.decimal(color & 0xff);
      }
      case ANSI -> out.decimal((color & 0xff) < 8 ? base + (color & 0xff) : base + 52 + (color & 0xff));
      default -> out.decimal(base + 9);
    }
  }
}
