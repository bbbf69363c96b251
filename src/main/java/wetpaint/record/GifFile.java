package wetpaint.record;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The images of a GIF89a file, written one by one through javax.imageio. Index {@value #TRANSPARENT} is transparent. The
 * global colour table is only known at the end: it stands at a fixed place and is written over then.
 */
final class GifFile {
  static {
    Desktop.none();
  }

  static final int TRANSPARENT = 0;
  static final int COLORS = 256;
  /** After the signature and the logical screen descriptor. */
  private static final int GLOBAL_TABLE_AT = 13;
  private static final IndexColorModel GLOBAL = placeholder();

  private final OutputFile out;
  private final boolean loops;
  private final ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes);
  private boolean started;

  GifFile(OutputFile out, boolean loops) {
    this.out = out;
    this.loops = loops;
    writer.setOutput(stream);
  }

  /** All white, as no other table is; an image that has this one gets none of its own in the file. */
  private static IndexColorModel placeholder() {
    var white = new byte[COLORS];
    Arrays.fill(white, (byte) 255);
    return new IndexColorModel(8, COLORS, white, white, white, TRANSPARENT) {
      @Override
      public boolean isCompatibleRaster(Raster raster) {
        return true; // even if its samples have fewer bits than the table asks for: that makes for shorter codes
      }
    };
  }

  /** An image with the global colours. */
  static BufferedImage global(byte[] indices, int width, int height) {
    return indexed(indices, width, height, GLOBAL);
  }

  /** An image with colours of its own: red, green, blue for each index. */
  static BufferedImage local(byte[] indices, int width, int height, byte[] table) {
    var size = 1 << bits(indices);
    return indexed(indices, width, height, new IndexColorModel(8, size, table, 0, false, TRANSPARENT));
  }

  private static BufferedImage indexed(byte[] indices, int width, int height, IndexColorModel model) {
    var buffer = new DataBufferByte(indices, indices.length);
    var raster = Raster.createPackedRaster(buffer, width, height, width, new int[]{(1 << bits(indices)) - 1},
        null);
    return new BufferedImage(model, raster, false, null);
  }

  /** How many bits the largest index takes. */
  private static int bits(byte[] indices) {
    int all = 0;
    for (var index : indices) {
      all |= index & 0xFF;
    }
    return Math.max(2, Integer.SIZE - Integer.numberOfLeadingZeros(all));
  }

  /** Adds an image at a place, the first one as large as the screen, shown for {@code delay} hundredths of a second. */
  void add(Rectangle place, BufferedImage image, int delay) throws IOException {
    if (!started) {
      var header = writer.getDefaultStreamMetadata(null);
      GifMetadata.describeScreen(header, image.getWidth(), image.getHeight(), GLOBAL);
      writer.prepareWriteSequence(header);
    }
    var parameters = writer.getDefaultWriteParam();
    parameters.setProgressiveMode(ImageWriteParam.MODE_DISABLED);
    var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image),
        parameters);
    GifMetadata.describeImage(metadata, place, delay, loops && !started);
    writer.writeToSequence(new IIOImage(image, null, metadata), parameters);
    started = true;
    flush();
  }

  void end(byte[] globalTable) throws IOException {
    writer.endWriteSequence();
    flush();
    writer.dispose();
    out.patch(GLOBAL_TABLE_AT, globalTable);
    out.commit();
  }

  private void flush() throws IOException {
    stream.flushBefore(stream.getStreamPosition());
    out.write(bytes.toByteArray());
    bytes.reset();
  }
}
