package wetpaint.picture;

/** A sun that rises between violet hills; a river carries its light to the front. */
final class Sunrise {
  private static final int CORE = 0xFFF6C2;
  private static final int GOLD = 0xFFE07A;
  private static final int AMBER = 0xFFB84A;
  private static final int ORANGE = 0xFF8A45;
  private static final int CORAL = 0xF45D62;
  private static final int ROSE = 0xCF3F82;
  private static final int PURPLE = 0x96318F;
  private static final int VIOLET = 0x5B2C8C;
  private static final int INDIGO = 0x2F2878;
  private static final int MAUVE = 0xA93C86;
  private static final int PLUM = 0x6F2A7E;
  private static final int GRAPE = 0x43216B;
  private static final int NIGHT = 0x27174F;

  private Sunrise() {}

  static void draw(Easel e) {
    var cu = 0.5;
    var cv = 0.54;
    var broad = e.brush(0.1);
    var fine = e.brush(0.045);
    var stroke = e.width() / 4.0;
    var level = Flow.level();
    var rings = Flow.around(e.x(cu), e.y(cv), broad);
    var far = Contour.rolling(e, 0, .50, .14, .55, .26, .53, .42, .66, .6, .66, .8, .56, 1, .48);
    var middle = Contour.rolling(e, 0, .60, .2, .66, .46, .78, .56, .76, .78, .69, 1, .64);
    var near = Contour.rolling(e, 0, .70, .22, .78, .42, .96, .62, .96, .8, .84, 1, .78);
    Shape sky = e.all().without(far.below());
    Shape farHill = far.below().without(middle.below());
    Shape middleHill = middle.below().without(near.below());
    var ramp = new Ramp(GOLD, AMBER, ORANGE, CORAL, ROSE, PURPLE, VIOLET, INDIGO);
    var reach = Math.hypot(e.width() / 2.0, e.y(cv));
    Field glow = (x, y) -> Math.hypot(x - e.x(cu), (y - e.y(cv))) / reach;
    Shape river = (x, y) -> {
      var t = (e.v(y) - .64) / .36;
      var centre = .5 + .13 * Math.sin(t * 5.2) * t;
      return t > 0 && Math.abs(e.u(x) - centre) < .035 + .10 * t * t;
    };

    var wash = new Ramp(INDIGO, VIOLET, PURPLE, ROSE, CORAL, ORANGE, CORAL, ROSE, PURPLE, VIOLET);
    e.paint(e.all(), level, broad, (x, y) -> wash.at(e.v(y) + .1 * level.streak(x, y, stroke, fine)));

    e.pass();
    e.paint(sky, rings, broad,
        (x, y) -> ramp.at(.9 * glow.at(x, y) + .22 + .06 * rings.streak(x, y, stroke, fine)));
    e.paint(e.disc(cu, cv, .2).without(far.below()), rings, broad, Ink.of(CORAL));
    e.paint(farHill, Flow.under(far), broad, Ink.of(PLUM));
    e.paint(middleHill, Flow.under(middle), broad, Ink.of(GRAPE));
    e.paint(near.below(), Flow.under(near), broad, Ink.of(NIGHT));

    e.pass();
    Shape cloud = e.ellipse(.16, .22, .26, .05).or(e.ellipse(.30, .17, .16, .035))
        .or(e.ellipse(.86, .3, .22, .045))
        .or(e.ellipse(.74, .12, .2, .03));
    e.paint(sky.without(e.disc(cu, cv, .2)), rings, broad,
        (x, y) -> ramp.at(glow.at(x, y) + .06 + .08 * rings.streak(x, y, stroke, fine)));
    e.paint(e.disc(cu, cv, .2).without(far.below()), rings, fine, Ink.of(AMBER));
    e.paint(cloud.and(sky), level, fine, Ink.of(PURPLE));
    e.paint(farHill, Flow.under(far), fine,
        (x, y) -> Flow.under(far).streak(x, y, stroke, fine) > 0 ? MAUVE : PLUM);
    e.paint(middleHill, Flow.under(middle), fine,
        (x, y) -> Flow.under(middle).streak(x, y, stroke, fine) > .1 ? PLUM : GRAPE);
    e.paint(river.and(far.below()), level, fine, Ink.of(ORANGE));

    e.pass();
    e.paint(sky.and((x, y) -> glow.at(x, y) < .75 && Math.sin(12 * Math.atan2(x - e.x(cu), y - e.y(cv))) > 0),
        rings, broad,
        (x, y) -> ramp.at(glow.at(x, y) - .06));
    e.paint(e.disc(cu, cv, .23).without(far.below()), rings, fine, Ink.of(GOLD));
    e.paint(e.disc(cu, cv, .19).without(far.below()), rings, fine, Ink.of(CORE));
    e.paint(far.rim(1).without(middle.below()), Flow.under(far), 1, Ink.of(ORANGE));
    e.paint(middle.rim(1).without(near.below()), Flow.under(middle), 1, Ink.of(ROSE));
    e.paint(near.rim(1), Flow.under(near), 1, Ink.of(PURPLE));
    e.paint(river.and(far.below()).and(e.dabs(3, fine, .6)), level, fine, Ink.of(GOLD));
  }
}
