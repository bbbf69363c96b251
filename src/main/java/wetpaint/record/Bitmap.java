package wetpaint.record;

import java.util.Arrays;

import wetpaint.theme.Srgb;

/** The picture of a grid in pixels, 0xRRGGBB, with everything around the cells. */
final class Bitmap {
  final int width;
  final int height;
  final int[] pixels;
  private final Appearance look;
  private final Masks masks;
  private final int[] shades = new int[Masks.ALPHAS.length];

  /** An empty window. Throws an {@link IllegalArgumentException} if it would be too large. */
  Bitmap(Appearance look, Typeface typeface, int columns, int rows) {
    look.check(columns, rows);
    this.look = look;
    width = look.width(columns);
    height = look.height(rows);
    pixels = new int[width * height];
    masks = new Masks(typeface, look.cellWidth(), look.cellHeight());
    Arrays.fill(pixels, look.colors().background());
    for (var button : WindowButton.of(look, width)) {
      var mask = Masks.levels(button.outline(), button.size(), button.size(), Masks.FULL);
      stamp(mask, button.left(), button.top(), button.size(), button.color(), look.colors().background());
    }
  }

  /** Draws cell {@code i} of {@code grid} at its place. */
  void paint(Grid grid, int i) {
    var left = look.left() + i % grid.columns * look.cellWidth();
    var top = look.top() + i / grid.columns * look.cellHeight();
    var glyph = grid.glyphs[i];
    if (glyph == Grid.COVERED) {
      return; // drawn with the cell before
    }
    if (glyph == ' ') {
      fill(left, top, look.cellWidth(), look.cellHeight(), grid.grounds[i]);
    } else {
      stamp(masks.of(glyph), left, top, masks.width(glyph), grid.inks[i], grid.grounds[i]);
    }
  }

  void paint(Grid grid) {
    for (int i = 0; i < grid.glyphs.length; i++) {
      paint(grid, i);
    }
  }

  private void fill(int left, int top, int columns, int rows, int color) {
    for (int y = top; y < top + rows; y++) {
      Arrays.fill(pixels, y * width + left, y * width + left + columns, color);
    }
  }

  /** Mixes {@code ink} over {@code ground} as {@code mask} says. */
  private void stamp(byte[] mask, int left, int top, int columns, int ink, int ground) {
    for (int i = 0; i < shades.length; i++) {
      shades[i] = Srgb.mix(ground, ink, Masks.ALPHAS[i], 255);
    }
    for (int i = 0, y = top; i < mask.length; y++) {
      for (int x = 0; x < columns; x++, i++) {
        pixels[y * width + left + x] = shades[mask[i]];
      }
    }
  }
}
