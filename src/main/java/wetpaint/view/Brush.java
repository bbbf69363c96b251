package wetpaint.view;

import wetpaint.theme.Role;

/** The brush at its last touch, as pixels: dark bristles, and a light handle up to the right, or to where there is room. */
final class Brush {
  private final int width;
  private final int height;
  private final int x;
  private final int y;
  /** How many times as large it is as where a pixel is as wide as a cell. */
  private final int scale;
  private final int dx;
  private final int dy;
  private final int length;
  private final int thickness;
  private final int handle;
  private final int shade;

  /**
   * A brush on a canvas of so many pixels.
   *
   * @param x      the pixel column of its last touch
   * @param y      the pixel row of its last touch
   * @param scale  pixels in a cell from left to right
   * @param handle the colour of its handle, 0xRRGGBB
   * @param shade  that of bristles and shadow
   */
  Brush(int width, int height, int x, int y, int scale, int handle, int shade) {
    this.width = width;
    this.height = height;
    this.x = x;
    this.y = y;
    this.scale = scale;
    var smaller = Math.min(width, height) / scale;
    this.length = scale * Math.clamp(smaller / 5, 2, 10);
    this.thickness = scale * (smaller >= 44 ? 2 : 1) - 1;
    this.dx = x + length < width ? 1 : -1;
    this.dy = y - length >= 0 ? -1 : 1;
    this.handle = handle;
    this.shade = shade;
  }

  /** The brush on a canvas. */
  static Brush on(RenderedCanvas coat, int handle, int shade) {
    var moment = coat.moment();
    var painting = moment.painting();
    var touch = Math.clamp(moment.touched() - 1L, 0, painting.touches(moment.layer()) - 1);
    return new Brush(painting.width(), painting.height(), painting.brushX(moment.layer(), touch),
        painting.brushY(moment.layer(), touch), RenderedCanvas.columns(moment.charset()), handle, shade);
  }

  /** Draws it over the canvas, whose top left cell is that of the sheet. */
  void draw(RenderedCanvas coat, Surface surface) {
    if (!surface.charset().hues()) {
      surface.put(x, y / 2, surface.charset().unicode() ? '●' : '@', handle, surface.ground(Role.CANVAS));
      return;
    }
    var down = RenderedCanvas.rows(surface.charset());
    var reach = length + 2 * scale;
    for (var row = Math.max(0, y - reach) / down; row <= Math.min(y + reach, height - 1) / down; row++) {
      for (var column = Math.max(0, x - reach) / scale; column <= Math.min(x + reach, width - 1)
          / scale; column++) {
        if (isIn(column, row, down)) {
          surface.put(column, row, coat.cell(surface, column, row, this::colour));
        }
      }
    }
  }

  private boolean isIn(int column, int row, int down) {
    for (var pixel = 0; pixel < scale * down; pixel++) {
      if (colour(scale * column + pixel % scale, down * row + pixel / scale) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Its colour on a pixel, or -1 where it is not. */
  int colour(int column, int row) {
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
