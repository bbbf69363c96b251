package wetpaint.load;

import java.awt.image.BufferedImage;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

import wetpaint.picture.Photo;
import wetpaint.picture.Picture;

/** The user's own images: PNG, JPEG and GIF (its first frame). */
public final class PictureFile {
  private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif");
  private static final String IMAGE = "a PNG, JPEG or GIF image";
  private static final String EXPECTED = "expected " + IMAGE;
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
   * @throws LoadException if there is no such file, or it is not an image that can be read
   */
  public static Picture read(Path file) {
    try {
      TextFile.plain(file, file.toString(), IMAGE);
      refuse(file, Files.size(file) == 0, EXPECTED + ", found an empty file");
      refuse(file, Files.size(file) > MOST_BYTES, "expected at most %d MB, found %d"
          .formatted(MOST_BYTES / MEGA, Math.ceilDiv(Files.size(file), MEGA)));
      try (var in = new FileImageInputStream(file.toFile())) {
        var readers = ImageIO.getImageReaders(in);
        refuse(file, !readers.hasNext(), EXPECTED + ", found something else");
        var reader = readers.next();
        try {
          refuse(file, !FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT)),
              EXPECTED + ", found one of format " + reader.getFormatName());
          var orientation = ExifOrientation.of(in);
          in.seek(0);
          reader.setInput(in, true, true);
          return Photo.of(String.valueOf(file.getFileName()), new DecodedImage(decode(file, reader)),
              orientation);
        } finally {
          reader.dispose();
        }
      }
    } catch (LoadException e) {
      throw e;
    } catch (FileSystemException | FileNotFoundException e) {
      throw TextFile.unreadable(file, file.toString(), IMAGE, e);
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
        "expected at most %d megapixels and %d pixels a side, found %d x %d"
            .formatted(MOST_PIXELS / MEGA, MOST_ACROSS, width, height));
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
      throw new LoadException(file.toString(), sentence);
    }
  }

  private static LoadException damaged(Path file, Exception cause) {
    var e = new LoadException(file.toString(),
        "expected a whole PNG, JPEG or GIF image, found one that is damaged, cut off or of a rare kind");
    e.initCause(cause);
    return e;
  }
}
