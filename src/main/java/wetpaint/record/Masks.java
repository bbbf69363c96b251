package wetpaint.record;

import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What a glyph covers of its cell, pixel by pixel, as an index into {@link #ALPHAS}. Six levels smooth the text: enough for
 * the eye, and few enough colours for a GIF.
 */
final class Masks {
  /** The six levels of text, then the three shades; of 255. */
  static final int[] ALPHAS = {0, 51, 102, 153, 204, 255, 64, 128, 191};
  static final int FULL = 5;

  private final Typeface typeface;
  private final int width;
  private final int height;
  private final Map<Integer, byte[]> masks = new HashMap<>();

  /** For cells of that size, in pixels. */
  Masks(Typeface typeface, int width, int height) {
    this.typeface = typeface;
    this.width = width;
    this.height = height;
  }

  /** How many pixels the glyph is wide. */
  int width(int glyph) {
    return (glyph & Grid.WIDE) == 0 ? width : 2 * width;
  }

  /** Row by row; always the same array for the same glyph, so not to be changed. */
  byte[] of(int glyph) {
    return masks.computeIfAbsent(glyph, this::draw);
  }

  private byte[] draw(int glyph) {
    var codePoint = Grid.codePoint(glyph);
    var quarters = BlockShapes.quarters(codePoint);
    var levels = levels(shape(glyph, codePoint), width(glyph), height, quarters < 4 ? FULL + quarters : FULL);
    if ((glyph & Grid.UNDERLINE) != 0) {
      line(levels, width(glyph), Typeface.underline(width, height));
    }
    if ((glyph & Grid.STRIKE) != 0) {
      line(levels, width(glyph), height / 2);
    }
    return levels;
  }

  private Path2D shape(int glyph, int codePoint) {
    return CellShapes.of(codePoint, width, height)
        .orElseGet(() -> typeface.outline(Grid.text(glyph), (glyph & Grid.BOLD) != 0,
            (glyph & Grid.ITALIC) != 0, width, width(glyph), height));
  }

  /** The mask of {@code shape}, with {@code full} where it covers all of a pixel. */
  static byte[] levels(Path2D shape, int width, int height, int full) {
    var coverage = Coverage.of(shape, width, height);
    var levels = new byte[coverage.length];
    for (int i = 0; i < levels.length; i++) {
      var level = (int) Math.round(coverage[i] * FULL);
      levels[i] = (byte) (level == FULL ? full : level);
    }
    return levels;
  }

  private void line(byte[] levels, int across, int top) {
    var bottom = Math.min(height, top + BoxShapes.lineWidth(width));
    Arrays.fill(levels, top * across, bottom * across, (byte) FULL);
  }
}
