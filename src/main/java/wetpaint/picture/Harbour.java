package wetpaint.picture;

/** A sailing boat on a turquoise sea in front of a lighthouse. */
final class Harbour implements Drawing {
  private static final int CREAM = 0xFFF3D2;
  private static final int STRAW = 0xFFE7A6;
  private static final int PEACH = 0xFFCDA0;
  private static final int AZURE = 0x0F6FC4;
  private static final int BLUE = 0x2C93DF;
  private static final int SKY = 0x5DB8EC;
  private static final int PALE = 0x97D8EE;
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
  private static final double HORIZON = .56;
  private static final Flow BREEZE = Flow.falling(-.25);
  private static final Flow LEECH = Flow.falling(1.6);
  private static final Flow STAY = Flow.falling(-1.6);

  private final Sheet sheet;
  private final int broad;
  private final int fine;
  private final int tip;
  private final Contour hill;
  private final Shape air;
  private final Shape water;
  private final Shape hills;
  private final Shape rock;
  private final Shape tower;
  private final Shape mainsail;
  private final Shape jib;
  private final Shape hull;
  private final Shape boat;
  private final Shape sky;
  private final Shape sea;
  private final Shape cloud;
  private final Shape mirror;

  Harbour(Sheet sheet) {
    this.sheet = sheet;
    broad = sheet.broad();
    fine = sheet.fine();
    tip = sheet.tip();
    hill = Contour.rolling(sheet, 0, .38, .12, .41, .40, .54, .55, .58, .64, .50, .82, .42, 1, .36);
    air = sheet.above(HORIZON);
    water = sheet.all().without(air);
    hills = hill.below().and(air);
    rock = Contour.rolling(sheet, .6, .70, .74, .58, .86, .57, 1, .57).below()
        .and((x, y) -> sheet.u(x) > .66 && sheet.v(y) < .58 + .1 * sheet.u(x));
    tower = sheet.polygon(.80, .20, .90, .20, .92, .61, .78, .61);
    mainsail = sheet.polygon(.385, .06, .385, .66, .70, .66);
    jib = sheet.polygon(.33, .18, .33, .66, .08, .66);
    hull = sheet.polygon(.08, .67, .72, .67, .60, .79, .20, .79);
    boat = mainsail.or(jib).or(hull);
    sky = air.without(hills).without(boat).without(tower);
    sea = water.without(boat).without(rock);
    cloud = sheet.ellipse(.12, .21, .15, .05).or(sheet.ellipse(.10, .16, .08, .05))
        .or(sheet.ellipse(.63, .16, .11, .04))
        .or(sheet.ellipse(.60, .12, .06, .05)).and(sky);
    mirror = (x, y) -> sheet.v(y) > .79 && Math.abs(sheet.u(x) - .39) < .30 - .6 * (sheet.v(y) - .79);
  }

  @Override
  public void wash(Easel easel) {
    easel.paint(air, Flow.LEVEL, broad,
        sheet.streaked(new Ramp(SKY, PALE, STRAW, PEACH), this::height, Flow.LEVEL, .15));
    easel.paint(water, Flow.LEVEL, broad,
        sheet.streaked(new Ramp(FOAM, TURQUOISE, TEAL), this::depth, Flow.LEVEL, .2));
  }

  @Override
  public void forms(Easel easel) {
    easel.paint(air, BREEZE, broad, sheet.streaked(new Ramp(BLUE, SKY, PALE), this::height, BREEZE, .15));
    easel.paint(hills, Flow.under(hill), broad, Ink.of(FOREST));
    easel.paint(water, Flow.LEVEL, broad,
        sheet.streaked(new Ramp(TEAL, SEA, DEEP), this::depth, Flow.LEVEL, .25));
    easel.paint(rock, Flow.LEVEL, broad, Ink.of(ROCK));
    easel.paint(tower, Flow.UPRIGHT, fine, Ink.of(PEACH));
    easel.paint(mainsail, LEECH, fine, Ink.of(PEACH));
    easel.paint(jib, STAY, fine, Ink.of(RED));
    easel.paint(hull, Flow.LEVEL, fine, Ink.of(WINE));
  }

  @Override
  public void details(Easel easel) {
    var contour = Flow.under(hill);
    easel.paint(sky, BREEZE, broad,
        sheet.streaked(new Ramp(AZURE, BLUE, SKY, PALE, STRAW), this::height, BREEZE, .12));
    easel.paint(cloud, Flow.LEVEL, fine, Ink.of(CREAM));
    easel.paint(hills.without(boat).without(tower), contour, fine,
        sheet.streaked(new Ramp(FOREST, MEADOW), (_, _) -> .45, contour, .8));
    easel.paint(sea, Flow.LEVEL, fine,
        sheet.streaked(new Ramp(TURQUOISE, TEAL, SEA, DEEP), this::depth, Flow.LEVEL, .4));
    easel.paint(tower, Flow.UPRIGHT, fine,
        (_, y) -> (int) Math.floor((sheet.v(y) - .20) / .41 * 5) % 2 == 0 ? RED : CREAM);
    easel.paint(mirror, Flow.LEVEL, fine, (x, _) -> sheet.u(x) < .35 ? WINE : SEA);
    easel.paint(hull.and(sheet.above(.72)), Flow.LEVEL, fine, Ink.of(ORANGE));
  }

  @Override
  public void lights(Easel easel) {
    easel.paint(sky.without(sheet.above(.32)).without(cloud), Flow.LEVEL, broad,
        sheet.streaked(new Ramp(PALE, STRAW, PEACH), (_, y) -> (sheet.v(y) - .36) / .2, Flow.LEVEL, .2));
    easel.paint(sea.and(sheet.above(.68)), Flow.LEVEL, fine,
        sheet.streaked(new Ramp(FOAM, TURQUOISE, TEAL), (_, y) -> (sheet.v(y) - HORIZON) / .13, Flow.LEVEL,
            .6));
    easel.paint(sea.without(mirror).without(sheet.above(.66)).and(sheet.dabs(tip, .24)), Flow.LEVEL, tip,
        (_, y) -> sheet.v(y) < .76 ? FOAM : TURQUOISE);
    easel.paint(mirror.and(sheet.dabs(tip, .5)), Flow.LEVEL, tip,
        (x, _) -> sheet.u(x) < .35 ? ORANGE : CREAM);
    easel.paint(sheet.box(.81, .08, .89, .13), Flow.LEVEL, fine, Ink.of(WINE));
    easel.paint(sheet.box(.79, .13, .91, .20), Flow.LEVEL, fine, Ink.of(LAMP));
    easel.paint(sheet.polygon(.70, .40, .70, .57, .77, .57), LEECH, fine, Ink.of(CREAM));
    easel.paint(mainsail, LEECH, fine,
        (x, y) -> sheet.u(x) > .44 && mainsail.has(x + fine, y) ? CREAM : STRAW);
    easel.paint(jib, STAY, fine, (x, _) -> sheet.u(x) > .25 ? ORANGE : RED);
    easel.paint(sheet.pole(.358, .05, .70), Flow.UPRIGHT, tip, Ink.of(WINE));
    easel.paint(sheet.polygon(.345, .03, .345, .10, .24, .08), Flow.LEVEL, fine, Ink.of(RED));
  }

  /** The way from the top of the sky down to the horizon, 0 to 1. */
  private double height(int x, int y) {
    return sheet.v(y) / HORIZON;
  }

  /** The way from the horizon to the front of the sea, 0 to 1. */
  private double depth(int x, int y) {
    return (sheet.v(y) - HORIZON) / (1 - HORIZON);
  }
}
