package wetpaint.record;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The outlines of characters: the bundled JetBrains Mono's in its own units, where a size of 1000 has 1000 to the em, and for
 * what it lacks those of a font of the system.
 */
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

  private final List<Font> bundled;
  private final SystemFonts others;
  private final NavigableSet<Integer> missing = new TreeSet<>();

  private Typeface(List<Font> bundled, SystemFonts others) {
    this.bundled = bundled;
    this.others = others;
  }

  /** The bundled fonts, and this machine's. @throws IOException if they can't be unpacked, with one sentence */
  static Typeface load() throws IOException {
    return with(SystemFonts.ofMachine());
  }

  /** The bundled fonts, and those. @throws IOException if they can't be unpacked, with one sentence */
  static Typeface with(SystemFonts others) throws IOException {
    return new Typeface(Bundled.fonts(), others);
  }

  /**
   * The outline of a character in a cell of the given size in pixels, standing on a whole pixel; a box for what no font has.
   *
   * @param width of the cell, or of both cells of a wide character
   */
  Path2D outline(String text, boolean bold, boolean italic, int cellWidth, int width, int height) {
    var seen = text.codePoints().filter(point -> !isSelector(point))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    return seen.equals(text) || seen.isEmpty()
        ? drawn(text, bold, italic, cellWidth, width, height)
        : drawn(seen, bold, italic, cellWidth, width, height);
  }

  /** What only chooses how another character looks: variation selectors and joiners. */
  private static boolean isSelector(int point) {
    return (point >= 0xFE00 && point <= 0xFE0F) || point == 0x200C || point == 0x200D;
  }

  private Path2D drawn(String text, boolean bold, boolean italic, int cellWidth, int width, int height) {
    var size = size(cellWidth);
    var own = bundled.get((bold ? 1 : 0) + (italic ? 2 : 0));
    if (own.canDisplayUpTo(text) < 0) {
      return placed(own, text, ADVANCE, size, width, baseline(cellWidth, height));
    }
    var other = others.of(text).map(font -> font.deriveFont((float) EM));
    if (other.isPresent()) {
      var font = other.orElseThrow();
      var advance = font.createGlyphVector(UNHINTED, text).getLogicalBounds().getWidth() / EM;
      // A character that is wider than its cells is drawn smaller.
      return placed(font, text, advance, Math.min(size, width / Math.max(advance, ADVANCE)), width,
          baseline(cellWidth, height));
    }
    var first = Character.toString(text.codePointAt(0));
    text.codePoints()
        .filter(point -> !own.canDisplay(point) && others.of(Character.toString(point)).isEmpty())
        .forEach(missing::add);
    return first.equals(text)
        ? placed(own, first, ADVANCE, size, width, baseline(cellWidth, height))
        : drawn(first, bold, italic, cellWidth, width, height);
  }

  private static Path2D placed(Font font, String text, double advance, double size, int width, int baseline) {
    var place = AffineTransform.getTranslateInstance((width - advance * size) / 2, baseline);
    place.scale(size / EM, size / EM);
    // Marks are put on their letters only where a text is laid out, which is several times the work.
    var glyphs = text.codePointCount(0, text.length()) == 1
        ? font.createGlyphVector(UNHINTED, text)
        : font.layoutGlyphVector(UNHINTED, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
    return new Path2D.Double(glyphs.getOutline(), place);
  }

  /** The characters so far that no font had. */
  SortedSet<Integer> missing() {
    return missing;
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

  /** Loaded once: each takes a file, for the JDK reads fonts from files only. */
  private static final class Bundled {
    private static List<Font> fonts = List.of();

    static synchronized List<Font> fonts() throws IOException {
      if (fonts.isEmpty()) {
        fonts = List.of(load("Regular"), load("Bold"), load("Italic"), load("BoldItalic"));
      }
      return fonts;
    }

    private static Font load(String style) throws IOException {
      var resource = "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-%s.ttf".formatted(style);
      try (var file = Typeface.class.getResourceAsStream(resource)) {
        return Font.createFont(Font.TRUETYPE_FONT, Scratch.file(".ttf", file.readAllBytes()).toFile())
            .deriveFont((float) EM);
      } catch (FontFormatException e) {
        throw new IOException("the bundled font can't be read: " + e.getMessage(), e);
      }
    }
  }
}
