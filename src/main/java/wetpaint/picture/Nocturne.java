package wetpaint.picture;

/** A village under a turning sky, with a crescent moon and lit windows. */
final class Nocturne implements Drawing {
  private static final int MOON = 0xFFF3A8;
  private static final int GOLD = 0xFFD34A;
  private static final int ICE = 0xA4CBFF;
  private static final int LIGHT = 0x5F90F7;
  private static final int COBALT = 0x3560DC;
  private static final int ROYAL = 0x2444B8;
  private static final int NAVY = 0x1A2E90;
  private static final int INK = 0x121E68;
  private static final int DUSK = 0x6A3FC0;
  private static final int HILL = 0x45289A;
  private static final int SLOPE = 0x2E1B78;
  private static final int EARTH = 0x1A0F4C;
  private static final int CYPRESS = 0x08303A;
  private static final int LEAF = 0x1B6658;
  private static final Ramp SKY = new Ramp(ICE, LIGHT, COBALT, ROYAL, NAVY, INK);
  private static final double MOON_U = .72;
  private static final double MOON_V = .25;
  /** Place (u, v) and size in parts of the shorter side. */
  private static final double[][] STARS = {{.36, .13, .06}, {.05, .09, .05}, {.05, .38, .06}, {.33, .40, .04},
      {.93, .52, .04}, {.52, .05, .03}};
  private static final double[][] WINDOWS = {{.335, .76}, {.46, .64}, {.665, .76}, {.83, .72}, {.90, .72}};

  private final Sheet sheet;
  private final int broad;
  private final int fine;
  private final Flow swirl;
  private final Flow farSlope;
  private final Flow nearSlope;
  private final Shape sky;
  private final Shape far;
  private final Shape near;
  private final Shape walls;
  private final Shape roofs;
  private final Shape cypress;

  Nocturne(Sheet sheet) {
    this.sheet = sheet;
    broad = sheet.broad();
    fine = sheet.fine();
    swirl = Flow.around(sheet.x(MOON_U), sheet.y(MOON_V));
    var ridge = Contour.rolling(sheet, 0, .62, .20, .56, .42, .64, .66, .60, .84, .52, 1, .56);
    var bank = Contour.rolling(sheet, 0, .76, .30, .82, .60, .78, 1, .74);
    farSlope = Flow.under(ridge);
    nearSlope = Flow.under(bank);
    sky = sheet.all().without(ridge.below());
    far = ridge.below().without(bank.below());
    near = bank.below();
    walls = sheet.box(.29, .72, .42, .86).or(sheet.box(.44, .56, .52, .86)).or(sheet.box(.62, .72, .75, .86))
        .or(sheet.box(.79, .68, .96, .82));
    roofs = sheet.polygon(.25, .73, .355, .60, .46, .73).or(sheet.polygon(.42, .58, .48, .22, .54, .58))
        .or(sheet.polygon(.58, .73, .685, .60, .79, .73)).or(sheet.polygon(.75, .69, .875, .55, 1, .69));
    cypress = (x, y) -> {
      var down = (sheet.v(y) - .08) / .97;
      return down > 0
          && Math.abs(sheet.u(x) - .14 - .02 * Math.sin(9 * down)) < .015 + .11 * Math.pow(down, .8);
    };
  }

  @Override
  public void wash(Easel easel) {
    var dusk = new Ramp(NAVY, ROYAL, COBALT, DUSK, HILL, SLOPE);
    easel.paint(sheet.all(), Flow.LEVEL, broad, sheet.streaked(dusk, (_, y) -> sheet.v(y), Flow.LEVEL, .15));
  }

  @Override
  public void forms(Easel easel) {
    easel.paint(sky, swirl, broad, sheet.streaked(SKY, (x, y) -> .7 * distance(x, y) + .35, swirl, .1));
    easel.paint(far, farSlope, broad, Ink.of(HILL));
    easel.paint(near, nearSlope, broad, Ink.of(SLOPE));
  }

  @Override
  public void details(Easel easel) {
    easel.paint(sky, swirl, broad, (x, y) -> SKY.at(
        .85 * distance(x, y) + .1 + .28 * swirl.streak(x, y, sheet.width() / 3.0, broad)));
    easel.paint(far, farSlope, fine, sheet.streaked(new Ramp(HILL, DUSK), (_, _) -> .4, farSlope, .7));
    easel.paint(near, nearSlope, fine, sheet.streaked(new Ramp(EARTH, SLOPE), (_, _) -> .55, nearSlope, .7));
    easel.paint(sheet.polygon(.44, .86, .52, .86, .58, .92, .84, 1, .42, 1, .48, .92), Flow.LEVEL, fine,
        Ink.of(COBALT));
    easel.paint(walls, Flow.UPRIGHT, fine, Ink.of(DUSK));
    easel.paint(roofs, Flow.UPRIGHT, fine, Ink.of(EARTH));
    easel.paint(cypress, Flow.UPRIGHT, fine, Ink.of(CYPRESS));
  }

  @Override
  public void lights(Easel easel) {
    var moon = sheet.disc(MOON_U, MOON_V, .21).without(sheet.disc(MOON_U, MOON_V, -.1, -.025, .17));
    easel.paint(sheet.disc(MOON_U, MOON_V, .32).and(sky).without(roofs), swirl, broad, this::halo);
    easel.paint(moon, swirl, fine, (x, y) -> fromMoon(x, y) < .17 ? MOON : GOLD);
    easel.paint(near.and(sheet.dabs(fine, .25)).without(cypress).without(walls), nearSlope, fine,
        Ink.of(HILL));
    easel.paint(cypress.and((x, y) -> !cypress.has(x + fine, y)), Flow.UPRIGHT, fine, Ink.of(LEAF));
    for (var window : WINDOWS) {
      easel.paint(sheet.box(window[0], window[1], window[0] + .045, window[1] + .065), Flow.LEVEL, 1,
          Ink.of(GOLD));
    }
    for (var i = 0; i < Math.min(STARS.length, sheet.side() / 3); i++) {
      var star = STARS[i];
      var reach = (int) (star[2] * sheet.side());
      easel.paint(sheet.star(star[0], star[1], reach).and(sky), Flow.LEVEL, 1, Ink.of(ICE));
      easel.paint(sheet.star(star[0], star[1], reach / 2).and(sky), Flow.LEVEL, 1, Ink.of(MOON));
    }
  }

  private double fromMoon(int x, int y) {
    return sheet.distance(x, y, MOON_U, MOON_V);
  }

  private int halo(int x, int y) {
    return fromMoon(x, y) > .27 || fromMoon(x, y) < .21 ? LIGHT : ICE;
  }

  /** The distance from the moon as part of the way to the far end of the sky. */
  private double distance(int x, int y) {
    return Sheet.length(x - sheet.x(MOON_U), y - sheet.y(MOON_V))
        / Sheet.length(MOON_U * sheet.width(), .62 * sheet.height());
  }
}
