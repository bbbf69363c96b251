package wetpaint.picture;

/** A village under a turning sky, with a golden moon and lit windows. */
final class Nocturne {
  private static final int MOON = 0xFFF3A8;
  private static final int GOLD = 0xFFD34A;
  private static final int AMBER = 0xFF9F2E;
  private static final int ICE = 0x9CC4FF;
  private static final int LIGHT = 0x5C8DF5;
  private static final int COBALT = 0x3560DC;
  private static final int ROYAL = 0x2444B8;
  private static final int NAVY = 0x1A2E90;
  private static final int INK = 0x121E68;
  private static final int DARK = 0x0C1246;
  private static final int HILL = 0x3A2C9A;
  private static final int SLOPE = 0x291D74;
  private static final int EARTH = 0x1B1150;
  private static final int CYPRESS = 0x0B3440;
  private static final int LEAF = 0x1B6658;

  private Nocturne() {}

  static void draw(Easel e) {
    var mu = .68;
    var mv = .27;
    var broad = e.brush(0.1);
    var fine = e.brush(0.045);
    var stroke = e.width() / 4.0;
    var level = Flow.level();
    var swirl = Flow.around(e.x(mu), e.y(mv), broad);
    var far = Contour.rolling(e, 0, .62, .2, .58, .42, .64, .66, .60, .84, .52, 1, .56);
    var near = Contour.rolling(e, 0, .74, .3, .80, .6, .76, 1, .70);
    Shape sky = e.all().without(far.below());
    Shape cypress = (x, y) -> {
      var t = (e.v(y) - .10) / .95;
      return t > 0 && Math.abs(e.u(x) - .14 - .02 * Math.sin(t * 9)) < .015 + .11 * Math.pow(t, .8);
    };
    var ramp = new Ramp(ICE, LIGHT, COBALT, ROYAL, NAVY, INK, DARK);
    var reach = Math.hypot(e.x(mu), e.y(.62));
    Field dark = (x, y) -> Math.hypot(x - e.x(mu), y - e.y(mv)) / reach;

    e.paint(e.all(), level, broad, (x, y) -> new Ramp(NAVY, ROYAL, COBALT, HILL, SLOPE, EARTH)
        .at(e.v(y) + .15 * level.streak(x, y, stroke, fine)));

    e.pass();
    e.paint(sky, swirl, broad,
        (x, y) -> ramp.at(dark.at(x, y) * .8 + .28 + .15 * swirl.streak(x, y, stroke, fine)));
    e.paint(far.below().without(near.below()), Flow.under(far), broad, Ink.of(SLOPE));
    e.paint(near.below(), Flow.under(near), broad, Ink.of(EARTH));

    e.pass();
    e.paint(sky, swirl, fine,
        (x, y) -> ramp.at(dark.at(x, y) * .8 + .08 + .45 * swirl.streak(x, y, stroke, fine)));
    e.paint(far.below().without(near.below()), Flow.under(far), fine,
        (x, y) -> Flow.under(far).streak(x, y, stroke, fine) > 0 ? HILL : SLOPE);
    Shape village = e.box(.34, .66, .44, .80).or(e.box(.46, .68, .54, .82)).or(e.box(.56, .50, .62, .80))
        .or(e.polygon(.55, .52, .59, .32, .63, .52))
        .or(e.box(.66, .66, .76, .80)).or(e.box(.80, .64, .92, .78))
        .or(e.polygon(.32, .67, .39, .60, .46, .67)).or(e.polygon(.64, .67, .71, .6, .78, .67))
        .or(e.polygon(.78, .65, .86, .57, .94, .65));
    e.paint(village, Flow.upright(), fine, Ink.of(EARTH));
    e.paint(cypress, Flow.upright(), fine, Ink.of(CYPRESS));

    e.pass();
    e.paint(e.disc(mu, mv, .27).and(e.dabs(2, 1, .5)), swirl, fine, Ink.of(ICE));
    e.paint(e.disc(mu, mv, .2), swirl, fine, Ink.of(GOLD));
    e.paint(e.disc(mu, mv, .15), swirl, fine, Ink.of(MOON));
    for (var star : new double[][]{{.36, .14}, {.40, .40}, {.92, .10}, {.06, .08}, {.50, .06}, {.26, .30},
        {.93, .44}}) {
      e.paint(e.disc(star[0], star[1], .05), level, 1, Ink.of(LIGHT));
      e.line(fine, MOON, star[0], star[1]);
    }
    for (var lamp : new double[][]{{.39, .72}, {.50, .74}, {.59, .62}, {.71, .71}, {.84, .69}, {.88, .74}}) {
      e.paint(e.box(lamp[0], lamp[1], lamp[0] + .04, lamp[1] + .05), level, 1, Ink.of(AMBER));
    }
    e.paint(near.below().and(e.dabs(3, fine, .3)), Flow.under(near), fine, Ink.of(SLOPE));
    e.paint(cypress.and(e.dabs(1, 2, .3)), Flow.upright(), fine, Ink.of(LEAF));
  }
}
