package wetpaint.picture;

/** A snowy peak in the morning light above a lake. */
final class Mountains {
  private static final int SUNLIT = 0xFFF2DA;
  private static final int BLUSH = 0xFFC7A2;
  private static final int SALMON = 0xFF9480;
  private static final int SHADE = 0x7C93EA;
  private static final int SHADOW = 0x4F5CC0;
  private static final int AZURE = 0x2464CC;
  private static final int BLUE = 0x4C97E8;
  private static final int PALE = 0x8CCBF5;
  private static final int DAWN = 0xFFDDB0;
  private static final int RUST = 0xB5604F;
  private static final int SLATE = 0x4A3A94;
  private static final int PINE = 0x0E5A4C;
  private static final int DARK = 0x0A3A44;
  private static final int MOSS = 0x2C9A5A;
  private static final int LAKE = 0x1A6CAE;
  private static final int WATER = 0x2AA3C6;
  private static final int MINT = 0x8FE0DA;

  private Mountains() {}

  static void draw(Easel e) {
    var broad = e.brush(0.1);
    var fine = e.brush(0.045);
    var stroke = e.width() / 4.0;
    var level = Flow.level();
    var shore = .70;
    var main = Contour.jagged(e, 0, .74, .10, .68, .28, .46, .34, .42, .44, .26, .56, .08, .64, .20, .72, .28,
        .80, .42, .9, .50, 1, .62);
    var second = Contour.jagged(e, 0, .36, .06, .34, .16, .26, .28, .44, .44, .66, 1, .8);
    Shape land = (x, y) -> e.v(y) < shore;
    Shape peak = main.below().and(land);
    Shape shoulder = second.below().and(land);
    Shape sky = land.without(peak).without(shoulder);
    Shape lake = e.all().without(land);
    var air = new Ramp(AZURE, BLUE, PALE, DAWN);

    e.paint(e.all(), level, broad, (x, y) -> new Ramp(BLUE, PALE, DAWN, SALMON, SHADE, WATER, LAKE)
        .at(e.v(y) + .12 * level.streak(x, y, stroke, fine)));

    e.pass();
    e.paint(sky, level, broad, (x, y) -> air.at(e.v(y) / .6 + .15 * level.streak(x, y, stroke, fine)));
    e.paint(shoulder, Flow.falling(1), broad, Ink.of(SHADOW));
    e.paint(peak, Flow.falling(1.4), broad,
        (x, y) -> e.u(x) < .56 + .1 * Math.sin(e.v(y) * 14) * e.v(y) ? SHADE : SLATE);
    e.paint(lake, level, broad, (x, y) -> new Ramp(LAKE, WATER, LAKE).at((e.v(y) - shore) / (1 - shore)));

    e.pass();
    Field crease = (x, y) -> .56 + .12 * Math.sin(e.v(y) * 16) * e.v(y) - e.u(x);
    Field snow = (x, y) -> .42 + .1 * Math.sin(e.u(x) * 30) - e.v(y);
    e.paint(peak, Flow.falling(1.4), fine,
        (x, y) -> crease.at(x, y) > 0 ? snow.at(x, y) > 0 ? BLUSH : RUST : snow.at(x, y) > 0 ? SHADE : SLATE);
    e.paint(shoulder.without(peak), Flow.falling(1), fine, (x, y) -> e.v(y) < .42 ? SHADE : SHADOW);
    var trees = Contour.rolling(e, 0, .58, .2, .62, .5, .66, .8, .62, 1, .58);
    Shape forest = (x, y) -> e.v(y) < shore + .03
        && y >= trees.at(x) - Math.abs((x % (3.0 * fine)) - 1.5 * fine) + 1;
    e.paint(forest, Flow.upright(), fine, Ink.of(PINE));
    e.paint(lake.and(e.dabs(4, fine, .6)), level, fine,
        (x, y) -> Math.abs(e.u(x) - .5) < .2 ? BLUSH : SHADOW);

    e.pass();
    e.paint(peak.and((x, y) -> crease.at(x, y) > .05 && snow.at(x, y) > 0), Flow.falling(1.4), fine,
        Ink.of(SUNLIT));
    e.paint(lake.and(e.dabs(4, fine, .4)), level, fine, (x, y) -> Math.abs(e.u(x) - .5) < .2 ? SUNLIT : MINT);
    e.paint(forest.and(e.dabs(2, fine, .3)), Flow.upright(), fine, Ink.of(MOSS));
    e.paint(e.polygon(.12, .34, .24, .98, 0, .98), level, fine, Ink.of(DARK));
  }
}
