package wetpaint.view;

import wetpaint.theme.Role;

/** The brush at its last touch, as pixels: dark bristles, and a light handle up to the right, or to where there is room. */
final class Brush {
  private final RenderedCanvas coat;
  private final int width;
  private final int height;
  private final int x;
  private final int y;
  private final int dx;
  private final int dy;
  private final int length;
  private final int thickness;
  /** Pixels in a cell from left to right, and from top to bottom. */
  private final int across;
  private final int down;
  private final int handle;
  private final int shade;

  /** @param handle the colour of its handle, {@code shade} that of bristles and shadow, 0xRRGGBB */
  Brush(RenderedCanvas coat, int handle, int shade) {
    var moment = coat.moment();
    var painting = moment.painting();
    this.coat = coat;
    this.width = painting.width();
    this.height = painting.height();
    var touch = Math.clamp(moment.touched() - 1L, 0, painting.touches(moment.layer()) - 1);
    this.x = painting.brushX(moment.layer(), touch);
    this.y = painting.brushY(moment.layer(), touch);
    this.across = RenderedCanvas.columns(moment.charset());
    this.down = RenderedCanvas.rows(moment.charset());
    var smaller = Math.min(width, height) / across;
    this.length = across * Math.clamp(smaller / 5, 2, 10);
    this.thickness = across * (smaller >= 44 ? 2 : 1) - 1;
    this.dx = x + length < width ? 1 : -1;
    this.dy = y - length >= 0 ? -1 : 1;
    this.handle = handle;
    this.shade = shade;
  }

  /** Draws it over the canvas, whose top left cell is that of the sheet. */
  void draw(Surface surface) {
    if (!surface.charset().hues()) {
      surface.put(x, y / 2, surface.charset().unicode() ? '●' : '@', handle, surface.ground(Role.CANVAS));
      return;
    }
    var reach = length + 2 * across;
    for (var row = Math.max(0, y - reach) / down; row <= Math.min(y + reach, height - 1) / down; row++) {
      for (var column = Math.max(0, x - reach) / across; column <= Math.min(x + reach, width - 1)
          / across; column++) {
        if (isIn(column, row)) {
          surface.put(column, row, coat.cell(surface, column, row, this::colour));
        }
      }
    }
  }

  private boolean isIn(int column, int row) {
    for (var pixel = 0; pixel < across * down; pixel++) {
      if (colour(across * column + pixel % across, down * row + pixel / across) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Its colour on a pixel, or -1 where it is not. */
  private int colour(int column, int row) {
    var along = (column - x) * dx;
    var up = (row - y) * dy;
    var side = along - up;
    var far = along + up;
    if (far < 0 || far > 2 * length || side < -thickness || side > thickness + 1) {
      return -1;
    }
    return side > thickness || far <= length / 2 ? shade : handle;
  }
}
