package wetpaint.record;

import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Characters that the bundled font lacks: another font draws them, or it is said which ones none has. */
class SystemFontsTest {
  private static final int SUN = 0x65E5; // 日
  private static final int NOBODYS = 0x10FFFD;
  private static final Set<Integer> SYMBOLS = Set.of((int) Character.MATH_SYMBOL,
      (int) Character.OTHER_SYMBOL,
      (int) Character.CURRENCY_SYMBOL, (int) Character.OTHER_PUNCTUATION, (int) Character.PRIVATE_USE);

  @TempDir
  Path folder;

  @BeforeEach
  void withoutDisplay() {
    Desktop.none();
  }

  @Test
  void aFontIsFoundByWhatItHas() throws Exception {
    var font = unpack("b/Mono-Regular.ttf");
    unpack("a/Mono-Bold.ttf");
    Files.writeString(folder.resolve("a").resolve("broken.ttf"), "not a font");
    Files.write(folder.resolve("a").resolve("cut.otf"), Arrays.copyOf(Files.readAllBytes(font), 200));
    Files.writeString(folder.resolve("a").resolve("readme.txt"), "fonts");
    var fonts = new SystemFonts(List.of(folder, folder.resolve("missing")));
    assertThat(fonts.of("é")).hasValueSatisfying(found -> assertThat(found.canDisplay('é')).isTrue());
    assertThat(fonts.of("e\u0301x")).isPresent();
    assertThat(fonts.of("日")).isEmpty();
  }

  /** The table that is read here says what the JDK says, for each character there may be. */
  @Test
  void theTableOfCharactersIsUnderstood() throws Exception {
    var path = unpack("Mono.ttf");
    var file = FontFile.read(path).orElseThrow();
    var font = Font.createFont(Font.TRUETYPE_FONT, path.toFile());
    var wrong = IntStream.rangeClosed(' ', Character.MAX_CODE_POINT)
        .filter(point -> Character.isLetterOrDigit(point) || SYMBOLS.contains(Character.getType(point)))
        .filter(point -> file.has(point) != font.canDisplay(point)).toArray();
    assertThat(wrong).isEmpty();
  }

  @Test
  void aWideCharacterTakesBothItsColumns() throws IOException {
    var typeface = Typeface.load();
    assumeTrue(SystemFonts.ofMachine().of(Character.toString(SUN)).isPresent(), "no font has Chinese here");
    var grid = grid("日本");
    var pixels = paint(typeface, grid);
    for (var column = 0; column < 4; column++) {
      assertThat(ink(pixels, column)).as("column %d", column).isPositive();
    }
    assertThat(paint(Typeface.load(), grid)).isEqualTo(pixels);
    assertThat(typeface.missing()).isEmpty();
  }

  @Test
  void whatNoFontHasIsABoxAndIsTold() {
    var typeface = BundledFont.alone();
    var pixels = paint(typeface, grid(Character.toString(NOBODYS) + "日a"));
    assertThat(ink(pixels, 0)).isPositive();
    assertThat(typeface.missing()).containsExactly(SUN, NOBODYS);
  }

  @Test
  void marksAreDrawnOnTheirLetters() {
    var typeface = BundledFont.alone();
    var plain = paint(typeface, grid("x"));
    var marked = paint(typeface, grid("x\u0302"));
    assertThat(ink(marked, 0) + ink(marked, 1)).isGreaterThan(ink(plain, 0));
    assertThat(typeface.missing()).isEmpty();
  }

  private static Grid grid(String text) {
    var image = new BasicTextImage(new TerminalSize(6, 1));
    var column = 0;
    for (var cell : TextCharacter.fromString(text)) {
      image.setCharacterAt(column, 0, cell);
      column += cell.isDoubleWidth() ? 2 : 1;
    }
    return Grid.of(image, SampleRun.COLORS);
  }

  private static int[] paint(Typeface typeface, Grid grid) {
    var bitmap = new Bitmap(SampleRun.PLAIN, typeface, grid.columns, grid.rows);
    bitmap.paint(grid);
    return bitmap.pixels;
  }

  /** How many pixels of a column of cells are not the ground's. */
  private static long ink(int[] pixels, int column) {
    var width = SampleRun.PLAIN.cellWidth();
    return IntStream.range(0, pixels.length)
        .filter(i -> i % (6 * width) / width == column && pixels[i] != SampleRun.COLORS.background()).count();
  }

  private Path unpack(String name) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
    try (var font = SystemFontsTest.class
        .getResourceAsStream("/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-Regular.ttf")) {
      Files.copy(font, file);
    }
    return file;
  }
}
