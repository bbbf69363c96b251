package wetpaint.record;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The bundled JetBrains Mono: outlines of its glyphs, in its own units, where a size of 1000 has 1000 to the em. */
final class Typeface {
  /** The width of every character, and the height of a lower-case x, for a size of 1. */
  static final double ADVANCE = 0.6;
  static final double X_HEIGHT = 0.55;
  private static final double ASCENT = 1.02;
  private static final double DESCENT = 0.3;
  private static final int EM = 1000;

  static {
    Desktop.none();
  }

  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
  private static final Font[] FONTS = {load("Regular"), load("Bold"), load("Italic"), load("BoldItalic")};

  private Typeface() {}

  /**
   * The outline of a character in a cell of the given size in pixels, standing on a whole pixel; the typeface's box for what
   * it lacks.
   */
  static Path2D outline(int codePoint, boolean bold, boolean italic, int width, int height) {
    var size = size(width);
    var place = AffineTransform.getTranslateInstance((width - ADVANCE * size) / 2, baseline(width, height));
    place.scale(size / EM, size / EM);
    var font = FONTS[(bold ? 1 : 0) + (italic ? 2 : 0)];
    return new Path2D.Double(font.createGlyphVector(UNHINTED, Character.toString(codePoint)).getOutline(),
        place);
  }

  /** A whole number of pixels for the lower-case letters keeps both their edges sharp without hinting. */
  private static double size(int width) {
    return Math.max(1, Math.round(width / ADVANCE * X_HEIGHT)) / X_HEIGHT;
  }

  /** Where letters stand in a cell of the given size, in pixels from its top. */
  static int baseline(int width, int height) {
    var size = size(width);
    return (int) Math.round((height - (ASCENT + DESCENT) * size) / 2 + ASCENT * size);
  }

  /** The top of an underline. */
  static int underline(int width, int height) {
    return baseline(width, height) + Math.max(1, height / 10);
  }

  private static Font load(String style) {
    var resource = "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-%s.ttf".formatted(style);
    try (var file = Typeface.class.getResourceAsStream(resource)) {
      return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont((float) EM);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
