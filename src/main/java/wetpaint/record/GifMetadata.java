package wetpaint.record;

import java.awt.Rectangle;
import java.awt.image.IndexColorModel;
import java.util.stream.IntStream;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/** What stands between the pixels of a GIF, as javax.imageio wants it told. */
final class GifMetadata {
  private static final byte[] FOR_EVER = {1, 0, 0};

  private GifMetadata() {}

  static void describeScreen(IIOMetadata metadata, int width, int height, IndexColorModel colors)
      throws IIOInvalidTreeException {
    var root = new IIOMetadataNode(metadata.getNativeMetadataFormatName());
    child(root, "Version", "value", "89a");
    child(root, "LogicalScreenDescriptor", "logicalScreenWidth", width, "logicalScreenHeight", height,
        "colorResolution", 8, "pixelAspectRatio", 0);
    var table = child(root, "GlobalColorTable", "sizeOfGlobalColorTable", colors.getMapSize(),
        "backgroundColorIndex", GifFile.TRANSPARENT, "sortFlag", "FALSE");
    IntStream.range(0, colors.getMapSize()).forEach(i -> child(table, "ColorTableEntry", "index", i,
        "red", colors.getRed(i), "green", colors.getGreen(i), "blue", colors.getBlue(i)));
    metadata.setFromTree(metadata.getNativeMetadataFormatName(), root);
  }

  /** Shown for {@code delay} hundredths of a second; the first image tells of the loop. */
  static void describeImage(IIOMetadata metadata, Rectangle place, int delay, boolean loop)
      throws IIOInvalidTreeException {
    var root = new IIOMetadataNode(metadata.getNativeMetadataFormatName());
    child(root, "ImageDescriptor", "imageLeftPosition", place.x, "imageTopPosition", place.y,
        "imageWidth", place.width, "imageHeight", place.height, "interlaceFlag", "FALSE");
    child(root, "GraphicControlExtension", "disposalMethod", "doNotDispose", "userInputFlag", "FALSE",
        "transparentColorFlag", "TRUE", "delayTime", delay, "transparentColorIndex", GifFile.TRANSPARENT);
    if (loop) {
      child(child(root, "ApplicationExtensions"), "ApplicationExtension", "applicationID", "NETSCAPE",
          "authenticationCode", "2.0").setUserObject(FOR_EVER);
    }
    metadata.setFromTree(metadata.getNativeMetadataFormatName(), root);
  }

  /** Appends a node with attributes, given as name, value, name, value. */
  private static IIOMetadataNode child(IIOMetadataNode parent, String name, Object... attributes) {
    var child = new IIOMetadataNode(name);
    for (int i = 0; i < attributes.length; i += 2) {
      child.setAttribute(attributes[i].toString(), attributes[i + 1].toString());
    }
    parent.appendChild(child);
    return child;
  }
}
