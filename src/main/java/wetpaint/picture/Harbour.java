package wetpaint.picture;

/** A sailing boat on a turquoise sea in front of a lighthouse. */
final class Harbour {
  private static final int CREAM = 0xFFF3D2;
  private static final int PEACH = 0xFFCDA0;
  private static final int AZURE = 0x0F6FC4;
  private static final int BLUE = 0x2C93DF;
  private static final int SKY = 0x5DB8EC;
  private static final int PALE = 0x97D8EE;
  private static final int STRAW = 0xFFE7A6;
  private static final int DEEP = 0x083F78;
  private static final int SEA = 0x0A6599;
  private static final int TEAL = 0x108BAF;
  private static final int TURQUOISE = 0x26B2BC;
  private static final int FOAM = 0x79DCC9;
  private static final int FOREST = 0x1D7A5E;
  private static final int MEADOW = 0x55B25A;
  private static final int RED = 0xE4392F;
  private static final int WINE = 0x96203F;
  private static final int ORANGE = 0xFF8B3A;
  private static final int LAMP = 0xFFD936;
  private static final int ROCK = 0x453878;

  private Harbour() {}

  static void draw(Easel e) {
    var broad = e.brush(0.1);
    var fine = e.brush(0.045);
    var stroke = e.width() / 4.0;
    var level = Flow.level();
    var upright = Flow.upright();
    var horizon = .56;
    Shape water = (x, y) -> e.v(y) > horizon;
    Shape sky = e.all().without(water);
    var hill = Contour.rolling(e, 0, .40, .12, .42, .40, .54, .55, .60, .62, .52, .8, .46, 1, .42);
    Shape hills = hill.below().without(water);
    var shore = Contour.rolling(e, 0, 1.2, .62, .66, .72, .58, .86, .56, 1, .56);
    Shape rock = (x, y) -> e.u(x) > .64 && shore.below().has(x, y) && e.v(y) < .57 + .1 * e.u(x);
    Shape tower = e.box(.79, .20, .90, .60);
    Shape main = e.polygon(.385, .10, .385, .62, .68, .62);
    Shape jib = e.polygon(.33, .20, .33, .62, .10, .62);
    Shape hull = e.polygon(.10, .66, .70, .66, .60, .77, .20, .77);
    Shape mirror = (x, y) -> e.v(y) > .77 && Math.abs(e.u(x) - .38) < .30 - .5 * (e.v(y) - .77);

    var air = new Ramp(AZURE, BLUE, SKY, PALE, STRAW);
    var sea = new Ramp(TURQUOISE, TEAL, SEA, DEEP);
    Ink wash = (x, y) -> e.v(y) < horizon
        ? new Ramp(SKY, PALE, STRAW, PEACH).at(e.v(y) / horizon + .15 * level.streak(x, y, stroke, fine))
        : new Ramp(FOAM, TURQUOISE, TEAL)
            .at((e.v(y) - horizon) / (1 - horizon) + .2 * level.streak(x, y, stroke, fine));
    e.paint(e.all(), level, broad, wash);

    e.pass();
    e.paint(sky.without(hills), Flow.falling(-.25), broad,
        (x, y) -> air.at(e.v(y) / horizon + .15 * Flow.falling(-.25).streak(x, y, stroke, fine)));
    e.paint(hills, Flow.under(hill), broad, Ink.of(FOREST));
    e.paint(water, level, broad,
        (x, y) -> sea.at((e.v(y) - horizon) / (1 - horizon) + .25 * level.streak(x, y, stroke, fine)));
    e.paint(rock, level, broad, Ink.of(ROCK));
    e.paint(tower, upright, fine, Ink.of(PEACH));
    e.paint(main, Flow.falling(1.6), fine, Ink.of(PEACH));
    e.paint(jib, Flow.falling(-1.6), fine, Ink.of(RED));
    e.paint(hull, level, fine, Ink.of(WINE));

    e.pass();
    Shape boat = main.or(jib).or(hull);
    Shape cloud = e.ellipse(.60, .20, .16, .05).or(e.ellipse(.66, .15, .10, .06))
        .or(e.ellipse(.14, .12, .16, .05));
    e.paint(cloud.without(boat).without(tower), level, fine, Ink.of(CREAM));
    e.paint(hills.without(boat).without(tower), Flow.under(hill), fine,
        (x, y) -> Flow.under(hill).streak(x, y, stroke, fine) > 0 ? MEADOW : FOREST);
    e.paint(tower, upright, fine, (x, y) -> (int) Math.floor((e.v(y) - .20) / .08) % 2 == 0 ? CREAM : RED);
    e.paint(mirror, level, fine, (x, y) -> e.u(x) < .34 ? WINE : SEA);
    e.paint(water.without(boat).without(rock).without(mirror), level, fine,
        (x, y) -> sea.at((e.v(y) - horizon) / (1 - horizon) + .5 * level.streak(x, y, stroke, fine)));
    e.paint(hull.and((x, y) -> e.v(y) < .70), level, fine, Ink.of(ORANGE));

    e.pass();
    e.paint(main, Flow.falling(1.6), fine, Ink.of(CREAM));
    e.paint(jib, Flow.falling(-1.6), fine, (x, y) -> e.u(x) > .26 ? ORANGE : RED);
    e.paint(e.box(.78, .13, .91, .20), level, fine, Ink.of(LAMP));
    e.paint(e.box(.80, .09, .89, .13), level, fine, Ink.of(WINE));
    e.paint(mirror.and(e.dabs(3, fine, .5)), level, fine, (x, y) -> e.u(x) < .34 ? ORANGE : CREAM);
    e.paint(water.without(boat).without(rock).and(e.dabs(3, fine, .22)), level, fine, Ink.of(FOAM));
  }
}
