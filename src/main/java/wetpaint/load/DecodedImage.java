package wetpaint.load;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;

import wetpaint.picture.ImageLines;

/** An image that the JDK has decoded. */
record DecodedImage(BufferedImage image) implements ImageLines {
  @Override
  public int width() {
    return image.getWidth();
  }

  @Override
  public int height() {
    return image.getHeight();
  }

  /** Greys are taken as they are: AWT would take them for linear light and brighten them. */
  @Override
  public void read(int line, int[] argb) {
    var model = image.getColorModel();
    if (model.getColorSpace().getType() != ColorSpace.TYPE_GRAY) {
      image.getRGB(0, line, argb.length, 1, argb, 0, argb.length);
      return;
    }
    var raster = image.getRaster();
    var white = (1 << model.getComponentSize(0)) - 1;
    for (var x = 0; x < argb.length; x++) {
      var grey = raster.getSample(x, line, 0) * 255 / white;
      var alpha = model.hasAlpha() ? raster.getSample(x, line, 1) * 255 / white : 255;
      argb[x] = alpha << 24 | grey << 16 | grey << 8 | grey;
    }
  }
}
