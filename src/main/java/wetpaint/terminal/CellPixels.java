package wetpaint.terminal;

import java.util.Optional;

import wetpaint.pixel.PixelProtocol;

/**
 * How large a cell is in pixels.
 *
 * @param width  from left to right
 * @param height from top to bottom
 */
public record CellPixels(int width, int height) {
  /** Nobody says. */
  static final CellPixels UNKNOWN = new CellPixels(0, 0);
  /** As large as paintings are drawn where the terminal scales them anyway: a wider cell would cost bytes, and shows no more. */
  private static final CellPixels USUAL = new CellPixels(10, 20);
  private static final int LARGEST = 64;

  /** Whether it is known, and as cells are. */
  public boolean isKnown() {
    return width > 1 && height > 1 && width <= LARGEST && height <= 2 * LARGEST;
  }

  /** In what size paintings are sent; none if they have to fit exactly, and nobody knows into what. */
  static Optional<CellPixels> of(CellPixels told, PixelProtocol protocol) {
    return switch (protocol) {
      case NONE -> Optional.empty();
      case KITTY -> Optional.of(told.isKnown() && told.width <= USUAL.width ? told : USUAL);
      case SIXEL -> Optional.of(told).filter(CellPixels::isKnown);
    };
  }
}
