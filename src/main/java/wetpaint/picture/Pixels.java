package wetpaint.picture;

import wetpaint.theme.Srgb;

/** An image in linear light: red, green and blue of every pixel, each 0 to 1. */
final class Pixels {
  private static final int CHANNELS = 3;
  private static final int ENOUGH = 1_000_000;

  private final int width;
  private final int height;
  private final float[] light;

  private Pixels(int width, int height) {
    this.width = width;
    this.height = height;
    light = new float[width * height * CHANNELS];
  }

  /** An image the right way up, on white paper where it is transparent, averaged down to a megapixel. */
  static Pixels of(ImageLines image, Orientation orientation) {
    var turned = orientation.turned();
    var rows = turned ? image.width() : image.height();
    var columns = turned ? image.height() : image.width();
    var step = (int) Math.ceil(Math.sqrt((double) rows * columns / ENOUGH));
    var pixels = new Pixels(Math.ceilDiv(columns, step), Math.ceilDiv(rows, step));
    var counts = new int[pixels.width * pixels.height];
    var line = new int[image.width()];
    for (var y = 0; y < image.height(); y++) {
      image.read(y, line);
      var v = orientation.fromBottom() ? image.height() - 1 - y : y;
      for (var x = 0; x < line.length; x++) {
        var u = orientation.fromRight() ? line.length - 1 - x : x;
        var at = (turned ? u : v) / step * pixels.width + (turned ? v : u) / step;
        pixels.add(at, line[x]);
        counts[at]++;
      }
    }
    for (var i = 0; i < pixels.light.length; i++) {
      pixels.light[i] /= counts[i / CHANNELS];
    }
    return pixels;
  }

  /** The middle of the image in the proportions of a canvas, averaged over the area of each of its pixels: 0xRRGGBB. */
  int[] fill(int columns, int rows) {
    var scale = Math.min((double) width / columns, (double) height / rows);
    var left = (width - columns * scale) / 2;
    var top = (height - rows * scale) / 2;
    var colours = new int[columns * rows];
    for (var y = 0; y < rows; y++) {
      for (var x = 0; x < columns; x++) {
        colours[y * columns + x] = average(left + x * scale, top + y * scale, scale);
      }
    }
    return colours;
  }

  private int average(double left, double top, double size) {
    var sum = new double[CHANNELS];
    var area = 0.0;
    for (var y = (int) top; y < Math.min(height, Math.ceil(top + size)); y++) {
      var tall = Math.min(y + 1, top + size) - Math.max(y, top);
      for (var x = (int) left; x < Math.min(width, Math.ceil(left + size)); x++) {
        var part = tall * (Math.min(x + 1, left + size) - Math.max(x, left));
        for (var c = 0; c < CHANNELS; c++) {
          sum[c] += part * light[(y * width + x) * CHANNELS + c];
        }
        area += part;
      }
    }
    return encoded(sum[0] / area, sum[1] / area, sum[2] / area);
  }

  private void add(int pixel, int argb) {
    var alpha = argb >>> 24;
    for (var c = 0; c < CHANNELS; c++) {
      var value = argb >> (16 - 8 * c) & 0xFF;
      light[pixel * CHANNELS + c] += Srgb.linear((value * alpha + 255 * (255 - alpha) + 127) / 255);
    }
  }

  /** The light, 0 to 1, of the lowest eight bits: a channel of sRGB. */
  static double linear(int channel) {
    return Srgb.linear(channel & 0xFF);
  }

  /** Light, each channel 0 to 1, as sRGB: 0xRRGGBB. */
  static int encoded(double red, double green, double blue) {
    return encoded(red) << 16 | encoded(green) << 8 | encoded(blue);
  }

  private static int encoded(double linear) {
    var c = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    return (int) Math.round(255 * Math.clamp(c, 0, 1));
  }
}
