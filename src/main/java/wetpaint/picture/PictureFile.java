package wetpaint.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** The user's own images: PNG, JPEG and GIF (its first frame). */
public final class PictureFile {
  private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif");
  private static final String EXPECTED = "expected a PNG, JPEG or GIF image";
  private static final long MEGA = 1_000_000;
  private static final long MOST_BYTES = 50 * MEGA;
  private static final long MOST_PIXELS = 100 * MEGA;
  private static final int MOST_ACROSS = 65_535;
  /** Of a larger image only every second, third, ... pixel is kept: enough for any canvas, and memory stays small. */
  private static final long ENOUGH_PIXELS = 8 * MEGA;

  private PictureFile() {}

  /**
   * Reads an image file of at most 50 MB and 100 megapixels. The picture is named like the file.
   *
   * @throws PictureException if there is no such file, or it is not an image that can be read
   */
  public static Picture read(Path file) {
    try {
      refuse(file, !Files.exists(file), "there is no such file; " + EXPECTED);
      refuse(file, Files.isDirectory(file), "is a directory; " + EXPECTED);
      refuse(file, !Files.isRegularFile(file), "is not a regular file; " + EXPECTED);
      refuse(file, !Files.isReadable(file), "may not be read by you; " + EXPECTED);
      refuse(file, Files.size(file) == 0, "is empty; " + EXPECTED);
      refuse(file, Files.size(file) > MOST_BYTES, "has %d MB; expected at most %d MB"
          .formatted(Math.ceilDiv(Files.size(file), MEGA), MOST_BYTES / MEGA));
      try (var in = new FileImageInputStream(file.toFile())) {
        var readers = ImageIO.getImageReaders(in);
        refuse(file, !readers.hasNext(), "is not an image; " + EXPECTED);
        var reader = readers.next();
        try {
          refuse(file, !FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT)),
              "is an image of format " + reader.getFormatName() + "; " + EXPECTED);
          var orientation = Orientation.of(in);
          in.seek(0);
          reader.setInput(in, true, true);
          return new Photo(String.valueOf(file.getFileName()), Pixels.of(decode(file, reader), orientation));
        } finally {
          reader.dispose();
        }
      }
    } catch (PictureException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // On damaged files readers throw whatever their arithmetic comes to.
      throw damaged(file, e);
    }
  }

  private static BufferedImage decode(Path file, ImageReader reader) throws IOException {
    var width = reader.getWidth(0);
    var height = reader.getHeight(0);
    var pixels = (long) width * height;
    refuse(file, width > MOST_ACROSS || height > MOST_ACROSS || pixels > MOST_PIXELS,
        "has %d x %d pixels; expected at most %d megapixels and %d a side"
            .formatted(width, height, MOST_PIXELS / MEGA, MOST_ACROSS));
    var cutOff = new AtomicBoolean();
    // The JPEG reader fills what is missing with grey and only warns.
    reader.addIIOReadWarningListener((_, warning) -> {
      if (warning.contains("Truncated") || warning.contains("premature end")) {
        cutOff.set(true);
      }
    });
    var step = (int) Math.ceil(Math.sqrt((double) pixels / ENOUGH_PIXELS));
    var parameters = reader.getDefaultReadParam();
    parameters.setSourceSubsampling(step, step, 0, 0);
    var image = reader.read(0, parameters);
    if (cutOff.get()) {
      throw damaged(file, new IOException("cut off"));
    }
    return image;
  }

  private static void refuse(Path file, boolean reason, String sentence) {
    if (reason) {
      throw new PictureException(file.toString(), sentence);
    }
  }

  private static PictureException damaged(Path file, Exception cause) {
    var e = new PictureException(file.toString(),
        "is damaged, cut off or of a rare kind; expected a whole PNG, JPEG or GIF image");
    e.initCause(cause);
    return e;
  }
}
