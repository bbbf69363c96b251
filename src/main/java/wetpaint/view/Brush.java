package wetpaint.view;

import wetpaint.picture.Painting;
import wetpaint.theme.Role;

/** The brush at its last touch: its tip in the paint's colour, the handle up to the right, or where there is room. */
final class Brush {
  private final Coat coat;
  private final int width;
  private final int height;
  private final int x;
  private final int y;
  private final int dx;
  private final int dy;
  private final int length;
  private final int handle;
  private final int shade;

  /** @param handle the colour of its handle, 0xRRGGBB */
  Brush(Coat coat, int handle, int shade) {
    var moment = coat.moment();
    var painting = moment.painting();
    this.coat = coat;
    this.width = painting.width();
    this.height = painting.height();
    var touch = Math.clamp(moment.touched() - 1L, 0, lastTouch(painting, moment.layer()));
    this.x = painting.brushX(moment.layer(), touch);
    this.y = painting.brushY(moment.layer(), touch);
    this.length = Math.clamp(Math.min(width, height) / 5, 2, 9);
    this.dx = x + length < width ? 1 : -1;
    this.dy = y - length >= 0 ? -1 : 1;
    this.handle = handle;
    this.shade = shade;
  }

  private static int lastTouch(Painting painting, int layer) {
    return painting.touches(layer) - 1;
  }

  /** Draws it over the canvas, whose top left cell is that of the sheet. */
  void draw(Sheet sheet) {
    if (!sheet.charset().hues()) {
      sheet.put(x, y / 2, sheet.charset().unicode() ? '●' : '@', handle, sheet.ground(Role.CANVAS));
      return;
    }
    var left = Math.min(x, x + dx * length) - 1;
    var right = Math.max(x, x + dx * length) + 1;
    var top = Math.min(y, y + dy * length) - 1;
    var bottom = Math.max(y, y + dy * length) + 1;
    for (var row = Math.max(0, top) / 2; row <= Math.min(bottom, height - 1) / 2; row++) {
      for (var column = Math.max(0, left); column <= Math.min(right, width - 1); column++) {
        sheet.put(column, row, Coat.halves(sheet, colour(column, 2 * row), colour(column, 2 * row + 1)));
      }
    }
  }

  private int colour(int column, int pixel) {
    var along = (column - x) * dx;
    var up = (pixel - y) * dy;
    if (along >= 0 && along <= length && up >= 0 && up <= length) {
      if (along == up) {
        return along <= length / 4 ? shade : handle;
      }
      if (along == up + 1) {
        return shade;
      }
    }
    return coat.colour(column, pixel);
  }
}
