package wetpaint.record;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/** A GIF as it is seen: its images laid one over the other. */
record Gif(List<Shown> frames, boolean loops, boolean interlaced, int localTables) {
  /** The whole picture, and for how many hundredths of a second it is to be seen. */
  record Shown(BufferedImage picture, int delay) {
    /** 0xRRGGBB, row by row. */
    int[] pixels() {
      var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
      return Arrays.stream(pixels).map(pixel -> pixel & 0xFFFFFF).toArray();
    }
  }

  static Gif read(Path file) throws IOException {
    try (var input = ImageIO.createImageInputStream(file.toFile())) {
      var reader = ImageIO.getImageReadersByFormatName("gif").next();
      reader.setInput(input);
      var frames = new ArrayList<Shown>();
      var loops = false;
      var interlaced = false;
      int localTables = 0;
      BufferedImage screen = null;
      for (int i = 0; i < reader.getNumImages(true); i++) {
        var image = reader.read(i);
        var metadata = reader.getImageMetadata(i);
        var place = node(metadata, "ImageDescriptor");
        if (screen == null) {
          screen = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        }
        lay(image, screen, number(place, "imageLeftPosition"), number(place, "imageTopPosition"));
        var control = node(metadata, "GraphicControlExtension");
        frames.add(new Shown(copy(screen), number(control, "delayTime")));
        loops |= node(metadata, "ApplicationExtension") != null;
        interlaced |= Boolean.parseBoolean(place.getAttribute("interlaceFlag"));
        localTables += node(metadata, "LocalColorTable") == null ? 0 : 1;
      }
      return new Gif(frames, loops, interlaced, localTables);
    }
  }

  private static void lay(BufferedImage image, BufferedImage screen, int left, int top) {
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (image.getRGB(x, y) >>> 24 != 0) {
          screen.setRGB(left + x, top + y, image.getRGB(x, y));
        }
      }
    }
  }

  private static BufferedImage copy(BufferedImage image) {
    var copy = new BufferedImage(image.getWidth(), image.getHeight(), image.getType());
    image.copyData(copy.getRaster());
    return copy;
  }

  private static IIOMetadataNode node(IIOMetadata metadata, String name) {
    var root = (IIOMetadataNode) metadata.getAsTree(metadata.getNativeMetadataFormatName());
    return (IIOMetadataNode) root.getElementsByTagName(name).item(0);
  }

  private static int number(IIOMetadataNode node, String attribute) {
    return Integer.parseInt(node.getAttribute(attribute));
  }

  int hundredths() {
    return frames.stream().mapToInt(Shown::delay).sum();
  }

  /** What is to be seen at a time in hundredths of a second. */
  int[] at(long time) {
    long end = 0;
    for (var frame : frames) {
      end += frame.delay;
      if (time < end) {
        return frame.pixels();
      }
    }
    return frames.getLast().pixels();
  }
}
