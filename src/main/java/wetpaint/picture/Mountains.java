package wetpaint.picture;

/** A snowy peak in the morning light above a lake. */
final class Mountains implements Drawing {
  private static final int SUNLIT = 0xFFF0C8;
  private static final int BLUSH = 0xFFCBA6;
  private static final int SALMON = 0xFF9A86;
  private static final int ROSE = 0xD2647E;
  private static final int HAZE = 0x8FA8F4;
  private static final int SHADE = 0x6478DC;
  private static final int SHADOW = 0x4650B4;
  private static final int SLATE = 0x36308A;
  private static final int AZURE = 0x1F5FC8;
  private static final int BLUE = 0x4795E8;
  private static final int PALE = 0x86CAF6;
  private static final int DAWN = 0xFFE0AC;
  private static final int FOREST = 0x0F6250;
  private static final int DARK = 0x093C46;
  private static final int MOSS = 0x35A85C;
  private static final int LAKE = 0x1868AC;
  private static final int WATER = 0x2BA6CA;
  private static final int MINT = 0x92E4DC;
  private static final int RED = 0xE8463C;
  private static final int LAMP = 0xFFD84C;
  private static final Flow TO_LEFT = Flow.falling(-1.3);
  private static final Flow TO_RIGHT = Flow.falling(1.3);
  private static final double PEAK = .06;
  private static final double SHORE = .70;

  private final Sheet sheet;
  private final int broad;
  private final int fine;
  private final int tip;
  private final Shape sky;
  private final Shape sunny;
  private final Shape shady;
  private final Shape shoulder;
  private final Shape lake;
  private final Shape image;
  private final Shape forest;
  private final Shape bank;

  Mountains(Sheet sheet) {
    this.sheet = sheet;
    broad = sheet.broad();
    fine = sheet.fine();
    tip = sheet.tip();
    var peak = Contour.jagged(sheet, 0, .80, .14, .66, .24, .50, .32, .42, .42, .24, .48, .20, .57, PEAK, .63,
        .16, .70,
        .22, .78, .36, .86, .42, 1, .62);
    var range = Contour.jagged(sheet, 0, .34, .07, .28, .15, .20, .24, .34, .30, .38, .44, .62, .80, .70, .92,
        .52, 1,
        .46);
    var trees = Contour.rolling(sheet, 0, .54, .20, .60, .50, .66, .80, .62, 1, .56);
    var land = sheet.above(SHORE);
    sunny = peak.below().and(land).and(this::lit);
    shady = peak.below().and(land).without(this::lit);
    shoulder = range.below().and(land).without(peak.below());
    sky = land.without(peak.below()).without(shoulder);
    lake = sheet.all().without(land);
    image = lake.and((x, y) -> peak.at(x) < mirrored(y));
    forest = sheet.above(SHORE + .02)
        .and((x, y) -> y >= trees.at(x) - 1.2 * Math.abs(x % (3.0 * fine) - 1.5 * fine) + fine);
    bank = Contour.rolling(sheet, 0, .90, .30, .94, .50, 1.02, 1, 1.2).below();
  }

  @Override
  public void wash(Easel easel) {
    var morning = new Ramp(BLUE, PALE, DAWN, SALMON, HAZE, WATER, LAKE);
    easel.paint(sheet.all(), Flow.LEVEL, broad,
        sheet.streaked(morning, (_, y) -> sheet.v(y), Flow.LEVEL, .12));
  }

  @Override
  public void forms(Easel easel) {
    easel.paint(sky, Flow.LEVEL, broad,
        sheet.streaked(new Ramp(BLUE, PALE), (_, y) -> sheet.v(y) / .6, Flow.LEVEL, .2));
    easel.paint(shoulder, TO_RIGHT, broad, Ink.of(SHADE));
    easel.paint(sunny, TO_LEFT, broad, Ink.of(ROSE));
    easel.paint(shady, TO_RIGHT, broad, Ink.of(SHADOW));
    easel.paint(lake, Flow.LEVEL, broad,
        sheet.streaked(new Ramp(WATER, LAKE), (_, y) -> (sheet.v(y) - SHORE) / (1 - SHORE), Flow.LEVEL, .3));
    easel.paint(forest, Flow.UPRIGHT, fine, Ink.of(DARK));
  }

  @Override
  public void details(Easel easel) {
    easel.paint(sky, Flow.LEVEL, broad,
        sheet.streaked(new Ramp(AZURE, BLUE, PALE, DAWN), (_, y) -> sheet.v(y) / .58, Flow.LEVEL, .14));
    easel.paint(shoulder, TO_RIGHT, fine,
        sheet.streaked(new Ramp(HAZE, SHADE), (_, y) -> (sheet.v(y) - .2) / .4, TO_RIGHT, .3));
    easel.paint(shady, TO_RIGHT, fine,
        sheet.streaked(new Ramp(HAZE, SHADE, SHADOW, SLATE), this::fall, TO_RIGHT, .35));
    easel.paint(sunny, TO_LEFT, fine,
        sheet.streaked(new Ramp(BLUSH, SALMON, ROSE, SLATE), this::fall, TO_LEFT, .3));
    easel.paint(forest, Flow.UPRIGHT, fine, Ink.of(FOREST));
    easel.paint(image, Flow.LEVEL, fine, (x, y) -> lit(x, mirrored(y)) ? SALMON : SHADOW);
    easel.paint(bank, Flow.LEVEL, fine, Ink.of(FOREST));
  }

  @Override
  public void lights(Easel easel) {
    var pine = sheet.polygon(.12, .30, .19, .56, .15, .56, .22, .76, .17, .76, .26, .97, -.02, .97, .07, .76,
        .02, .76,
        .09, .56, .05, .56);
    easel.paint(sky.without(sheet.above(.3)), Flow.LEVEL, broad,
        sheet.streaked(new Ramp(PALE, DAWN), (_, y) -> (sheet.v(y) - .3) / .3, Flow.LEVEL, .3));
    easel.paint(sunny.and((x, y) -> fall(x, y) < .8), TO_LEFT, fine,
        sheet.streaked(new Ramp(SUNLIT, SUNLIT, BLUSH, SALMON, ROSE), this::fall, TO_LEFT, .3));
    easel.paint(forest.and((x, y) -> !forest.has(x, y - fine)), Flow.UPRIGHT, fine, Ink.of(MOSS));
    easel.paint(lake.and(sheet.dabs(tip, .5)), Flow.LEVEL, tip, this::ripple);
    easel.paint(bank, Flow.LEVEL, fine, (x, y) -> bank.has(x, y - fine) ? FOREST : MOSS);
    easel.paint(sheet.box(.74, .62, .86, .70), Flow.LEVEL, fine, Ink.of(RED));
    easel.paint(sheet.polygon(.71, .63, .80, .54, .89, .63), Flow.LEVEL, fine, Ink.of(SLATE));
    easel.paint(sheet.box(.78, .65, .82, .70), Flow.LEVEL, fine, Ink.of(LAMP));
    easel.paint(pine, Flow.LEVEL, fine, (x, y) -> pine.has(x - fine, y) ? DARK : FOREST);
  }

  /** Whether a pixel is left of the mountain's winding crest, where the sun shines. */
  private boolean lit(int x, int y) {
    var down = Math.max(0, sheet.v(y) - PEAK);
    return sheet.u(x) < .57 + .55 * down * (.25 + .3 * Math.sin(17 * sheet.v(y)));
  }

  /** The way from the peak to the shore, 0 to 1. */
  private double fall(int x, int y) {
    return (sheet.v(y) - PEAK) / (SHORE - PEAK);
  }

  /** The row that is seen in the lake on a row of the lake. */
  private int mirrored(int y) {
    return (int) Math.round(2 * sheet.y(SHORE) - y);
  }

  private int ripple(int x, int y) {
    return !image.has(x, y) ? MINT : lit(x, mirrored(y)) ? BLUSH : WATER;
  }
}
