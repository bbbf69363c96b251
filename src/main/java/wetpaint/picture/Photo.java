package wetpaint.picture;

import java.util.Arrays;
import java.util.HashMap;

/**
 * A picture that is painted after an image: its averages in broad dabs, then in smaller ones, each pass in another
 * direction, and at last every pixel, colour by colour from dark to light.
 */
public final class Photo implements Picture {
  private static final int COLOURS = 24;
  private static final Flow DOWNHILL = Flow.falling(0.6);
  private static final Flow UPHILL = Flow.falling(-0.6);

  private final String name;
  private final Pixels image;

  private Photo(String name, Pixels image) {
    this.name = name;
    this.image = image;
  }

  /** A picture of that name after an image that lies so. */
  public static Photo of(String name, ImageLines image, Orientation orientation) {
    return new Photo(name, Pixels.of(image, orientation));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Easel easel(int width, int height) {
    var sheet = new Sheet(width, height);
    var easel = new Easel(sheet);
    var colours = image.fill(width, height);
    var palette = Palette.of(colours, COLOURS);
    dabs(easel, sheet, Flow.LEVEL, Math.max(3, sheet.side() / 7), colours, palette);
    easel.nextPass();
    dabs(easel, sheet, DOWNHILL, Math.max(2, sheet.side() / 12), colours, palette);
    easel.nextPass();
    dabs(easel, sheet, UPHILL, Math.max(1, sheet.side() / 20), colours, palette);
    easel.nextPass();
    var numbers = Arrays.stream(colours).map(palette::nearest).toArray();
    for (var i = 0; i < palette.size(); i++) {
      var number = i;
      easel.paint((x, y) -> numbers[y * width + x] == number, Flow.LEVEL, sheet.tip(),
          Ink.of(palette.colour(number)));
    }
    return easel;
  }

  /** Covers the sheet with dabs of a brush, three times as long as wide, each in the average colour under it. */
  private static void dabs(Easel easel, Sheet sheet, Flow flow, int brush, int[] colours, Palette palette) {
    var sums = new HashMap<Dab, double[]>();
    for (var i = 0; i < colours.length; i++) {
      var sum = sums.computeIfAbsent(dab(flow, brush, i % sheet.width(), i / sheet.width()),
          _ -> new double[4]);
      sum[0] += Pixels.linear(colours[i] >> 16);
      sum[1] += Pixels.linear(colours[i] >> 8);
      sum[2] += Pixels.linear(colours[i]);
      sum[3]++;
    }
    var inks = new HashMap<Dab, Integer>();
    sums.forEach((dab, sum) -> inks.put(dab,
        palette.colour(palette.nearest(Pixels.encoded(sum[0] / sum[3], sum[1] / sum[3], sum[2] / sum[3])))));
    easel.paint(sheet.all(), flow, brush, (x, y) -> inks.getOrDefault(dab(flow, brush, x, y), 0));
  }

  private static Dab dab(Flow flow, int brush, int x, int y) {
    var lane = (int) Math.floor(flow.across().at(x, y) / brush);
    return new Dab(lane, (int) Math.floor(flow.along().at(x, y, brush) / (3 * brush) + Noise.at(lane, 0)));
  }

  /** A stroke across the flow, and the place of a dab along it. */
  private record Dab(int lane, int place) {}
}
