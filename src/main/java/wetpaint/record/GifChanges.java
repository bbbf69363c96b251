package wetpaint.record;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;

/** Finds what an image must hold to lead from the one before to the next: a rectangle, transparent where nothing changed. */
final class GifChanges {
  private final Bitmap bitmap;
  private final int[] shown;
  private final ColorTable global = new ColorTable();
  private Optional<Grid> drawn = Optional.empty();

  /** An image and the place of its upper left corner. */
  record Patch(Rectangle place, BufferedImage pixels) {}

  GifChanges(Appearance look, Typeface typeface, int columns, int rows) {
    bitmap = new Bitmap(look, typeface, columns, rows);
    shown = new int[bitmap.pixels.length];
    Arrays.fill(shown, -1);
  }

  /** The colours that all images without a table of their own have used so far. */
  byte[] globalColors() {
    return global.bytes();
  }

  Patch to(Grid grid) {
    for (int i = 0; i < grid.glyphs.length; i++) {
      if (drawn.isEmpty() || !grid.same(i, drawn.get())) {
        bitmap.paint(grid, i);
      }
    }
    drawn = Optional.of(grid);
    var place = place();
    var pixels = pixels(place);
    System.arraycopy(bitmap.pixels, 0, shown, 0, shown.length);
    return new Patch(place, pixels);
  }

  /** The smallest rectangle around all changes; one pixel if there is none, since there is no empty image. */
  private Rectangle place() {
    int left = bitmap.width;
    int right = 0;
    int top = bitmap.height;
    int bottom = 0;
    for (int y = 0; y < bitmap.height; y++) {
      var from = y * bitmap.width;
      var first = Arrays.mismatch(bitmap.pixels, from, from + bitmap.width, shown, from, from + bitmap.width);
      if (first >= 0) {
        var last = bitmap.width - 1;
        while (bitmap.pixels[from + last] == shown[from + last]) {
          last--;
        }
        left = Math.min(left, first);
        right = Math.max(right, last + 1);
        top = Math.min(top, y);
        bottom = y + 1;
      }
    }
    return bottom == 0 ? new Rectangle(0, 0, 1, 1) : new Rectangle(left, top, right - left, bottom - top);
  }

  private BufferedImage pixels(Rectangle place) {
    return indices(place, global).map(indices -> GifFile.global(indices, place.width, place.height))
        .or(() -> {
          var local = new ColorTable();
          return indices(place, local)
              .map(indices -> GifFile.local(indices, place.width, place.height, local.bytes()));
        })
        .orElseGet(() -> quantised(place));
  }

  /** Empty if not all colours find room in {@code colors}. */
  private Optional<byte[]> indices(Rectangle place, ColorTable colors) {
    var indices = new byte[place.width * place.height];
    int i = 0;
    int color = -1;
    byte index = 0;
    for (int y = place.y; y < place.y + place.height; y++) {
      for (int at = y * bitmap.width + place.x, end = at + place.width; at < end; at++, i++) {
        if (bitmap.pixels[at] != shown[at]) {
          if (bitmap.pixels[at] != color) {
            color = bitmap.pixels[at];
            index = (byte) colors.index(color);
            if (index == 0) {
              return Optional.empty();
            }
          }
          indices[i] = index;
        }
      }
    }
    return Optional.of(indices);
  }

  /** Leaves it to javax.imageio to find 255 colours that stand for them all. */
  private BufferedImage quantised(Rectangle place) {
    var image = new BufferedImage(place.width, place.height, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < place.height; y++) {
      for (int x = 0; x < place.width; x++) {
        var at = (place.y + y) * bitmap.width + place.x + x;
        image.setRGB(x, y, bitmap.pixels[at] == shown[at] ? 0 : 0xFF000000 | bitmap.pixels[at]);
      }
    }
    return image;
  }
}
