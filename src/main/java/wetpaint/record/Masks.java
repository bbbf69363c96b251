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

  private final int width;
  private final int height;
  private final Map<Integer, byte[]> masks = new HashMap<>();

  Masks(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** Row by row; always the same array for the same glyph, so not to be changed. */
  byte[] of(int glyph) {
    return masks.computeIfAbsent(glyph, this::draw);
  }

  private byte[] draw(int glyph) {
    var codePoint = Grid.codePoint(glyph);
    var quarters = BlockShapes.quarters(codePoint);
    var levels = levels(shape(glyph, codePoint), width, height, quarters < 4 ? FULL + quarters : FULL);
    if ((glyph & Grid.UNDERLINE) != 0) {
      line(levels, Typeface.underline(width, height));
    }
    if ((glyph & Grid.STRIKE) != 0) {
      line(levels, height / 2);
    }
    return levels;
  }

  private Path2D shape(int glyph, int codePoint) {
    return CellShapes.of(codePoint, width, height)
        .orElseGet(() -> Typeface.outline(codePoint, (glyph & Grid.BOLD) != 0, (glyph & Grid.ITALIC) != 0,
            width, height));
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

  private void line(byte[] levels, int top) {
    var bottom = Math.min(height, top + BoxShapes.lineWidth(width));
    Arrays.fill(levels, top * width, bottom * width, (byte) FULL);
  }
}
