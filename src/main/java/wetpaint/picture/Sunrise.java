package wetpaint.picture;

/** A sun that rises between violet hills; a river carries its light to the front. */
final class Sunrise implements Drawing {
  private static final int CORE = 0xFFF8CC;
  private static final int GOLD = 0xFFE27A;
  private static final int AMBER = 0xFFBC4C;
  private static final int ORANGE = 0xFF8C42;
  private static final int CORAL = 0xF55F60;
  private static final int ROSE = 0xD24084;
  private static final int PURPLE = 0x983092;
  private static final int VIOLET = 0x5E2B90;
  private static final int INDIGO = 0x30287C;
  private static final int MAUVE = 0xB0407F;
  private static final int PLUM = 0x7A2C80;
  private static final int GRAPE = 0x4A2272;
  private static final int NIGHT = 0x2A1653;
  private static final Ramp DAWN = new Ramp(INDIGO, VIOLET, PURPLE, ROSE, CORAL, ORANGE, CORAL, ROSE, PURPLE,
      VIOLET);
  private static final Ramp GLOW = new Ramp(GOLD, AMBER, ORANGE, CORAL, ROSE, PURPLE, VIOLET, INDIGO);
  private static final double SUN_U = .54;
  private static final double SUN_V = .52;

  private final Sheet sheet;
  private final int broad;
  private final int fine;
  private final Flow rings;
  private final Contour far;
  private final Contour middle;
  private final Contour near;
  private final Shape sky;
  private final Shape farHill;
  private final Shape middleHill;
  private final Shape sun;
  private final Shape river;

  Sunrise(Sheet sheet) {
    this.sheet = sheet;
    broad = sheet.broad();
    fine = sheet.fine();
    rings = Flow.around(sheet.x(SUN_U), sheet.y(SUN_V));
    far = Contour.rolling(sheet, 0, .50, .14, .55, .26, .52, .46, .66, .64, .66, .82, .54, 1, .44);
    middle = Contour.rolling(sheet, 0, .58, .20, .64, .48, .77, .60, .76, .80, .67, 1, .60);
    near = Contour.rolling(sheet, 0, .70, .12, .71, .40, .97, .70, .95, .86, .83, 1, .76);
    sky = sheet.all().without(far.below());
    farHill = far.below().without(middle.below());
    middleHill = middle.below().without(near.below());
    sun = sheet.disc(SUN_U, SUN_V, .2).and(sky);
    Shape bed = (x, y) -> {
      var way = Math.max(0, (sheet.v(y) - .66) / .34);
      var centre = SUN_U + .1 * Math.sin(4.6 * way) * Math.sqrt(way);
      return way > 0 && Math.abs(sheet.u(x) - centre) < .03 + .11 * way * way;
    };
    river = bed.and(far.below());
  }

  @Override
  public void wash(Easel easel) {
    easel.paint(sheet.all(), Flow.LEVEL, broad, sheet.streaked(DAWN, (_, y) -> sheet.v(y), Flow.LEVEL, .1));
  }

  @Override
  public void forms(Easel easel) {
    easel.paint(sky, rings, broad, glow(.8, .32));
    easel.paint(sun, rings, broad, Ink.of(CORAL));
    easel.paint(farHill, Flow.under(far), broad, Ink.of(PLUM));
    easel.paint(middleHill, Flow.under(middle), broad, Ink.of(GRAPE));
    easel.paint(near.below(), Flow.under(near), broad, Ink.of(NIGHT));
  }

  @Override
  public void details(Easel easel) {
    easel.paint(sky.without(sun), rings, broad, glow(1, .1));
    easel.paint(sun, rings, broad, Ink.of(AMBER));
    slope(easel, farHill, far, .25, MAUVE, PLUM);
    slope(easel, middleHill, middle, .17, PLUM, GRAPE);
    slope(easel, near.below(), near, .12, GRAPE, NIGHT);
    easel.paint(river, Flow.LEVEL, fine, Ink.of(ORANGE));
  }

  @Override
  public void lights(Easel easel) {
    var cloud = sheet.ellipse(.08, .28, .20, .03).or(sheet.ellipse(.24, .17, .16, .028))
        .or(sheet.ellipse(.92, .22, .17, .03));
    easel.paint(sky, rings, broad, glow(1, -.01));
    easel.paint(sun, rings, fine, Ink.of(CORE));
    easel.paint(cloud, Flow.LEVEL, fine,
        (x, y) -> GLOW.at(distance(x, y) - (cloud.has(x, y + fine) ? .18 : .28)));
    easel.paint(far.rim(fine).without(middle.below()), Flow.under(far), fine,
        (x, _) -> Math.abs(sheet.u(x) - SUN_U) < .3 ? AMBER : CORAL);
    if (sheet.side() > 40) {
      easel.paint(middle.rim(fine).without(near.below()), Flow.under(middle), fine,
          (x, _) -> Math.abs(sheet.u(x) - SUN_U) < .25 ? CORAL : ROSE);
      easel.paint(near.rim(fine), Flow.under(near), fine, Ink.of(PURPLE));
    }
    easel.paint(river, Flow.LEVEL, fine,
        (x, y) -> river.has(x - fine, y) && river.has(x + fine, y) ? CORE : GOLD);
  }

  /** The distance from the sun as part of the way to the farthest corner of the sky. */
  private double distance(int x, int y) {
    return Sheet.length(x - sheet.x(SUN_U), y - sheet.y(SUN_V))
        / Sheet.length(SUN_U * sheet.width(), SUN_V * sheet.height());
  }

  private Ink glow(double spread, double dimness) {
    return (x, y) -> GLOW
        .at(spread * distance(x, y) + dimness + .06 * rings.streak(x, y, sheet.width() / 4.0, broad));
  }

  private void slope(Easel easel, Shape hill, Contour ridge, double depth, int lit, int dark) {
    var flow = Flow.under(ridge);
    Field fall = (x, y) -> (y - ridge.at(x)) / (depth * sheet.height()) * .5;
    easel.paint(hill, flow, fine, sheet.streaked(new Ramp(lit, dark), fall, flow, .4));
  }
}
