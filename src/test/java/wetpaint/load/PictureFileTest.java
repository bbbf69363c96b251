package wetpaint.load;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.picture.Blobs;
import wetpaint.picture.Orientation;
import wetpaint.picture.Painting;
import wetpaint.picture.Photo;
import wetpaint.picture.Picture;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Real files, whole and broken, as users have them. */
class PictureFileTest {
  private static final int RED = 0xFFE02020;
  private static final int GREEN = 0xFF20C040;
  private static final int BLUE = 0xFF2040E0;
  private static final int YELLOW = 0xFFF0E020;

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"png", "gif"})
  void aPixelIsPaintedInItsColour(String format) throws IOException {
    // The GIF writer would choose a palette of its own; these colours are in the default one.
    var type = format.equals("gif") ? BufferedImage.TYPE_BYTE_INDEXED : BufferedImage.TYPE_INT_RGB;
    var image = TestImages.image(8, 8, type,
        (x, y) -> x < 4 ? y < 4 ? 0xFFFF0000 : 0xFF00FF00 : y < 4 ? 0xFF0000FF : 0xFFFFFF00);
    assertThat(finished(read(image, format), 4, 4)).containsExactly(
        0xFF0000, 0xFF0000, 0x0000FF, 0x0000FF, 0xFF0000, 0xFF0000, 0x0000FF, 0x0000FF,
        0x00FF00, 0x00FF00, 0xFFFF00, 0xFFFF00, 0x00FF00, 0x00FF00, 0xFFFF00, 0xFFFF00);
  }

  @Test
  void aPhotographIsRead() throws IOException {
    var image = TestImages.image(64, 64, (x, _) -> x < 32 ? RED : BLUE);
    var pixels = finished(read(image, "jpg"), 2, 1);
    assertNear(pixels[0], RED);
    assertNear(pixels[1], BLUE);
  }

  @Test
  void aPixelIsTheAverageOfItsAreaInLinearLight() throws IOException {
    var chequered = TestImages.image(6, 6, (x, y) -> (x + y) % 2 == 0 ? 0xFFFFFF : 0x000000);
    // Half the light of white is 188 of 255 in sRGB.
    assertThat(finished(read(chequered, "png"), 1, 1)).containsExactly(0xBCBCBC);
  }

  @Test
  void aPixelThatIsPartlyInTheAreaCountsInPart() throws IOException {
    var image = TestImages.image(3, 1, (x, _) -> x < 1 ? 0xFFFFFF : 0x000000);
    // A third of 1.5 pixels is bare black, two thirds are white.
    assertThat(finished(Photo.of("", new DecodedImage(stretched(image, 3)), Orientation.UPRIGHT), 2, 2))
        .containsExactly(
            0xD5D5D5, 0x000000, 0xD5D5D5, 0x000000);
  }

  @ParameterizedTest
  @CsvSource({"30, 10", "10, 30"})
  void theMiddleIsCutOutInTheCanvassProportions(int width, int height) throws IOException {
    var thirds = TestImages.image(width, height,
        (x, y) -> Math.max(x, y) < 10 ? RED : Math.max(x, y) < 20 ? GREEN : BLUE);
    assertThat(finished(read(thirds, "png"), 5, 5)).containsOnly(GREEN & 0xFFFFFF);
  }

  @Test
  void whatIsTransparentIsWhitePaper() throws IOException {
    var image = TestImages.image(2, 1, BufferedImage.TYPE_INT_ARGB,
        (x, _) -> x == 0 ? 0x00123456 : 0x80FF0000);
    assertThat(finished(read(image, "png"), 2, 1)).containsExactly(0xFFFFFF, 0xFF7F7F);
  }

  @Test
  void greysAreNotBrightened() throws IOException {
    var image = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setSample(0, 0, 0, 100);
    assertThat(finished(read(image, "png"), 1, 1)).containsExactly(0x646464);
    var deep = new BufferedImage(1, 1, BufferedImage.TYPE_USHORT_GRAY);
    deep.getRaster().setSample(0, 0, 0, 100 * 257);
    assertThat(finished(read(deep, "png"), 1, 1)).containsExactly(0x646464);
  }

  @Test
  void aLargeImageIsThinnedOutAndStillWhole() throws IOException {
    var image = TestImages.image(3600, 2400,
        (x, y) -> x < 1800 ? y < 1200 ? RED : GREEN : y < 1200 ? BLUE : YELLOW);
    assertThat(finished(read(image, "png"), 3, 2)).startsWith(RED & 0xFFFFFF).endsWith(YELLOW & 0xFFFFFF);
  }

  @ParameterizedTest
  @CsvSource({"1, top, left", "2, top, right", "3, bottom, right", "4, bottom, left", "5, left, top",
      "6, right, top",
      "7, right, bottom", "8, left, bottom"})
  void aCamerasImageIsTurnedUpright(int number, String firstRow, String firstColumn) throws IOException {
    var turned = firstRow.equals("left") || firstRow.equals("right");
    // Exif 2.3, 4.6.4 A: where the stored first row and first column are to be seen.
    var stored = TestImages.image(turned ? 32 : 48, turned ? 48 : 32, (x, y) -> {
      var along = turned ? y : x;
      var down = turned ? x : y;
      var left = firstRow.equals("right") || firstColumn.equals("right") ? 47 - along : along;
      var top = firstRow.equals("bottom") || firstColumn.equals("bottom") ? 31 - down : down;
      return left < 24 ? top < 16 ? RED : GREEN : top < 16 ? BLUE : YELLOW;
    });
    for (var order : new String[]{"II", "MM"}) {
      var file = file("camera.jpg", withOrientation(bytes(stored, "jpg"), number, order));
      var pixels = finished(PictureFile.read(file), 3, 2);
      assertNear(pixels[0], RED);
      assertNear(pixels[2], BLUE);
      assertNear(pixels[3], GREEN);
      assertNear(pixels[5], YELLOW);
    }
  }

  @Test
  void aPictureIsNamedLikeItsFile() throws IOException {
    assertThat(
        PictureFile.read(file("my cat.png", bytes(TestImages.image(1, 1, (_, _) -> RED), "png"))).name())
        .isEqualTo("my cat.png");
  }

  @Test
  void fewColoursStandForAll() {
    var photo = Blobs.photo(300, 200, 5);
    assertThat(Arrays.stream(finished(photo, 60, 80)).distinct().count()).isBetween(12L, 24L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void whatIsCutOffIsRefused(String format) throws IOException {
    var whole = bytes(TestImages.image(90, 70, (x, y) -> x * y * 12345), format);
    for (var part : new double[]{.99, .6, .3, .05, .01}) {
      var file = file("cut." + format, Arrays.copyOf(whole, (int) Math.ceil(part * whole.length)));
      assertRefused(file,
          "expected a (whole )?PNG, JPEG or GIF image, found (one that is damaged, cut off or of a rare kind|something else)");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void damageIsAnErrorOrAPictureButNeverAStackTrace(String format) throws IOException {
    var whole = bytes(TestImages.image(40, 30, (x, y) -> x * y * 12345), format);
    var random = new Random(3);
    for (var sample = 0; sample < 200; sample++) {
      var broken = whole.clone();
      for (var i = 0; i < 3; i++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      }
      var file = file("broken." + format, broken);
      try {
        assertThat(finished(PictureFile.read(file), 3, 2)).hasSize(6);
      } catch (LoadException e) {
        assertThat(e).hasMessageStartingWith(file + ": ").hasMessageContaining("expected").message()
            .doesNotContain("\n");
      }
    }
  }

  @Test
  void whatIsNotAnImageIsRefused() throws IOException {
    assertRefused(folder.resolve("nowhere.png"),
        "expected a PNG, JPEG or GIF image, found nothing of that name");
    assertRefused(folder, "expected a PNG, JPEG or GIF image, found a folder");
    assertRefused(file("nothing.png", new byte[0]), "expected a PNG, JPEG or GIF image, found an empty file");
    assertRefused(file("notes.png", "Paint the fence.".getBytes(UTF_8)),
        "expected a PNG, JPEG or GIF image, found something else");
    assertRefused(file("old.png", bytes(TestImages.image(3, 3, (_, _) -> RED), "bmp")),
        "expected a PNG, JPEG or GIF image, found one of format bmp");
  }

  @Test
  void whatIsTooLargeIsRefusedBeforeItIsDecoded() throws IOException {
    assertRefused(file("huge.png", pngHeader(20_000, 20_000)),
        "expected at most 100 megapixels and 65535 pixels a side, found 20000 x 20000");
    assertRefused(file("long.png", pngHeader(90_000_000, 1)),
        "expected at most 100 megapixels and 65535 pixels a side, found 90000000 x 1");
    var heavy = folder.resolve("heavy.png");
    try (var out = new RandomAccessFile(heavy.toFile(), "rw")) {
      out.setLength(50_000_001);
    }
    assertRefused(heavy, "expected at most 50 MB, found 51");
  }

  private static void assertRefused(Path file, String sentence) {
    assertThatThrownBy(() -> PictureFile.read(file)).isInstanceOf(LoadException.class)
        .hasMessageMatching("\\Q" + file + "\\E: " + sentence);
  }

  /** The colours of the finished painting, row by row. */
  private static int[] finished(Picture picture, int width, int height) {
    var painting = Painting.of(picture, width, height, 1);
    var pixels = new int[width * height];
    for (var i = 0; i < pixels.length; i++) {
      pixels[i] = painting.seen(i % width, i / width, 0, painting.touches(0));
    }
    return pixels;
  }

  private static void assertNear(int colour, int expected) {
    for (var shift = 0; shift < 24; shift += 8) {
      assertThat(colour >> shift & 0xFF).as("#%06X, expected about #%06X", colour, expected & 0xFFFFFF)
          .isBetween((expected >> shift & 0xFF) - 24, (expected >> shift & 0xFF) + 24);
    }
  }

  private static BufferedImage stretched(BufferedImage row, int height) {
    return TestImages.image(row.getWidth(), height, (x, _) -> row.getRGB(x, 0));
  }

  private Picture read(BufferedImage image, String format) throws IOException {
    return PictureFile.read(file("image." + format, bytes(image, format)));
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static byte[] bytes(BufferedImage image, String format) throws IOException {
    var out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }

  /** A PNG that is nothing but its signature and an IHDR chunk. */
  private static byte[] pngHeader(int width, int height) throws IOException {
    var chunk = new ByteArrayOutputStream();
    var data = new DataOutputStream(chunk);
    data.writeBytes("IHDR");
    data.writeInt(width);
    data.writeInt(height);
    data.write(new byte[]{8, 2, 0, 0, 0});
    var crc = new CRC32();
    crc.update(chunk.toByteArray());
    var file = new ByteArrayOutputStream();
    var out = new DataOutputStream(file);
    out.writeLong(0x89504E470D0A1A0AL);
    out.writeInt(13);
    out.write(chunk.toByteArray());
    out.writeInt((int) crc.getValue());
    return file.toByteArray();
  }

  /** The JPEG with an Exif segment in front that holds nothing but an orientation; II is little, MM big endian. */
  private static byte[] withOrientation(byte[] jpeg, int number, String order) throws IOException {
    var exif = ByteBuffer.allocate(32).put("Exif\0\0".getBytes(US_ASCII)).put(order.getBytes(US_ASCII))
        .order(order.equals("II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN).putShort((short) 42)
        .putInt(8)
        .putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) number);
    var out = new ByteArrayOutputStream();
    var data = new DataOutputStream(out);
    data.write(jpeg, 0, 2);
    data.writeShort(0xFFE1);
    data.writeShort(2 + exif.capacity());
    data.write(exif.array());
    data.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }
}
