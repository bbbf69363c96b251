package wetpaint.record;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
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

  /** Stands for the global table: an image with this one gets none of its own. */
  private static IndexColorModel placeholder() {
    var ramp = new byte[COLORS];
    for (int i = 0; i < COLORS; i++) {
      ramp[i] = (byte) i;
    }
    return new IndexColorModel(8, COLORS, ramp, ramp, ramp, TRANSPARENT) {
      @Override
      public boolean isCompatibleRaster(Raster raster) {
        return true;
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
      writer.prepareWriteSequence(null);
    }
    var parameters = writer.getDefaultWriteParam();
    parameters.setProgressiveMode(ImageWriteParam.MODE_DISABLED);
    var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image),
        parameters);
    describe(metadata, place, delay);
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

  private void describe(IIOMetadata metadata, Rectangle place, int delay) throws IOException {
    var format = metadata.getNativeMetadataFormatName();
    var root = new IIOMetadataNode(format);
    var descriptor = child(root, "ImageDescriptor");
    descriptor.setAttribute("imageLeftPosition", Integer.toString(place.x));
    descriptor.setAttribute("imageTopPosition", Integer.toString(place.y));
    descriptor.setAttribute("imageWidth", Integer.toString(place.width));
    descriptor.setAttribute("imageHeight", Integer.toString(place.height));
    descriptor.setAttribute("interlaceFlag", "FALSE");
    var control = child(root, "GraphicControlExtension");
    control.setAttribute("disposalMethod", "doNotDispose");
    control.setAttribute("userInputFlag", "FALSE");
    control.setAttribute("transparentColorFlag", "TRUE");
    control.setAttribute("delayTime", Integer.toString(delay));
    control.setAttribute("transparentColorIndex", Integer.toString(TRANSPARENT));
    if (!started && loops) {
      var extension = child(child(root, "ApplicationExtensions"), "ApplicationExtension");
      extension.setAttribute("applicationID", "NETSCAPE");
      extension.setAttribute("authenticationCode", "2.0");
      extension.setUserObject(new byte[]{1, 0, 0}); // for ever
    }
    metadata.setFromTree(format, root);
  }

  private static IIOMetadataNode child(IIOMetadataNode parent, String name) {
    var child = new IIOMetadataNode(name);
    parent.appendChild(child);
    return child;
  }
}
