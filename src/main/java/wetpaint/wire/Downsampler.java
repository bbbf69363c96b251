package wetpaint.wire;

/** Brings colours down to a depth. */
final class Downsampler {
  private final ColorDepth depth;
  private final IntCache nearest;

  Downsampler(ColorDepth depth) {
    this.depth = depth;
    nearest = new IntCache(color -> depth == ColorDepth.INDEXED
        ? WireColor.indexed(XtermPalette.nearest256(color))
        : WireColor.ansi(XtermPalette.nearest16(WireColor.look(color), -1)));
  }

  /** The colour that stands for the given one; without colour, the terminal's own two stay what they are. */
  int reduce(int color) {
    boolean fits = WireColor.own(color) || switch (depth) {
      case TRUECOLOR -> true;
      case INDEXED -> !WireColor.isRgb(color);
      case SIXTEEN -> WireColor.isAnsi(color);
      case NONE -> throw new IllegalStateException("no colour to bring down to");
    };
    return fits ? color : nearest.answer(color);
  }

  /** The foreground of sixteen nearest to the wanted one that is not the given background. */
  static int legible(int wanted, int background) {
    return WireColor.ansi(XtermPalette.nearest16(WireColor.look(wanted), background & 0xff));
  }
}
