package wetpaint.picture;

/** A cherry tree in bloom on a sunny lawn beside a pond with a red bridge. */
final class Garden implements Drawing {
  private static final int SKY = 0x62C4F4;
  private static final int PALE = 0xA2E2F2;
  private static final int STRAW = 0xFFF2B8;
  private static final int HEDGE = 0x14644A;
  private static final int BUSH = 0x2A9A56;
  private static final int LAWN = 0x66C444;
  private static final int LIME = 0xA2DE48;
  private static final int SUN = 0xE0F26A;
  private static final int TRUNK = 0x5A2440;
  private static final int BARK = 0x9A4A40;
  private static final int BERRY = 0xA5266F;
  private static final int MAGENTA = 0xDB3D8A;
  private static final int PINK = 0xFF77AE;
  private static final int ROSE = 0xFFA8CE;
  private static final int PETAL = 0xFFD6E6;
  private static final int RED = 0xF2352F;
  private static final int YELLOW = 0xFFD52E;
  private static final int VIOLET = 0x8446DE;
  private static final int POND = 0x1E86D0;
  private static final int DEEP = 0x145A9E;
  private static final int[] FLOWERS = {RED, YELLOW, VIOLET, PETAL, RED, YELLOW, VIOLET};
  private static final Flow LEAVES = Flow.falling(-.7);
  private static final double TREE_U = .41;
  private static final double TREE_V = .33;
  private static final double BRIDGE_U = .80;

  private final Sheet sheet;
  private final int broad;
  private final int fine;
  private final int tip;
  private final Flow round;
  private final Flow hedgerow;
  private final Flow meadow;
  private final Shape sky;
  private final Shape hedges;
  private final Shape lawn;
  private final Shape canopy;
  private final Shape trunk;
  private final Shape pond;
  private final Shape bed;

  Garden(Sheet sheet) {
    this.sheet = sheet;
    broad = sheet.broad();
    fine = sheet.fine();
    tip = sheet.tip();
    round = Flow.around(sheet.x(TREE_U), sheet.y(TREE_V));
    var hedge = Contour.rolling(sheet, 0, .40, .20, .47, .50, .44, .80, .48, 1, .36);
    var edge = Contour.rolling(sheet, 0, .58, .40, .60, .70, .57, 1, .58);
    hedgerow = Flow.under(hedge);
    meadow = Flow.under(edge);
    sky = sheet.all().without(hedge.below());
    hedges = hedge.below().without(edge.below());
    lawn = edge.below();
    canopy = sheet.disc(TREE_U, TREE_V, .24).or(sheet.disc(TREE_U, TREE_V, -.21, .07, .16))
        .or(sheet.disc(TREE_U, TREE_V, .22, .06, .17)).or(sheet.disc(TREE_U, TREE_V, .04, -.12, .18));
    trunk = sheet.polygon(.365, TREE_V, .455, TREE_V, .455, .72, .51, .82, .31, .82, .365, .72);
    pond = sheet.ellipse(BRIDGE_U, .85, .27, .11);
    bed = Contour.rolling(sheet, 0, .80, .20, .88, .50, .91, .80, .97, 1, .95).below();
  }

  @Override
  public void wash(Easel easel) {
    var spring = new Ramp(PALE, STRAW, SUN, LIME, LAWN);
    easel.paint(sheet.all(), Flow.LEVEL, broad,
        sheet.streaked(spring, (_, y) -> sheet.v(y), Flow.LEVEL, .12));
  }

  @Override
  public void forms(Easel easel) {
    easel.paint(sky, Flow.LEVEL, broad, sheet.streaked(new Ramp(SKY, PALE), this::height, Flow.LEVEL, .2));
    easel.paint(hedges, hedgerow, broad, Ink.of(HEDGE));
    easel.paint(lawn, meadow, broad, sheet.streaked(new Ramp(LAWN, LAWN, BUSH), this::depth, meadow, .3));
    easel.paint(trunk, Flow.UPRIGHT, fine, Ink.of(TRUNK));
    easel.paint(canopy, round, broad, Ink.of(BERRY));
  }

  @Override
  public void details(Easel easel) {
    var tree = canopy.or(trunk);
    var shadow = sheet.ellipse(.41, .84, .22, .04).without(trunk).without(pond);
    easel.paint(sky.without(tree), Flow.LEVEL, broad,
        sheet.streaked(new Ramp(SKY, PALE, STRAW), this::height, Flow.LEVEL, .2));
    easel.paint(hedges.without(tree), hedgerow, fine, sheet.streaked(new Ramp(BUSH, HEDGE),
        (x, y) -> hedgerow.across().at(x, y) / (.14 * sheet.height()), hedgerow, .8));
    easel.paint(lawn.without(tree), meadow, broad,
        sheet.streaked(new Ramp(LIME, LAWN, LIME, LAWN), this::depth, meadow, .4));
    easel.paint(bed.or(shadow), Flow.LEVEL, fine, Ink.of(BUSH));
    easel.paint(pond, Flow.LEVEL, fine, (_, y) -> sheet.v(y) < .82 ? DEEP : POND);
    easel.paint(trunk.and((x, _) -> sheet.u(x) < TREE_U + .01), Flow.UPRIGHT, fine, Ink.of(BARK));
    bloom(easel, canopy, new Ramp(PINK, MAGENTA, BERRY), .3, 2 * broad);
  }

  @Override
  public void lights(Easel easel) {
    var sunlight = lawn.without(pond).without(bed).without(trunk).and(sheet.dabs(fine, .6))
        .and((_, y) -> sheet.v(y) < .72 || Noise.at(y / fine, 5) < .3);
    bloom(easel, canopy.and((x, y) -> shade(x, y) < .95), new Ramp(PETAL, ROSE, PINK, MAGENTA, BERRY), .5,
        broad);
    easel.paint(sunlight, Flow.LEVEL, fine, Ink.of(SUN));
    var count = Math.clamp(sheet.width() * 2 / 3, 1, 40);
    for (var i = 0; i < count; i++) {
      flower(easel, i, count);
    }
    easel.paint(pond.and(sheet.dabs(tip, .22)), Flow.LEVEL, tip, Ink.of(ROSE));
    Contour deck = x -> sheet.y(.78 - .12 * (1 - Math.pow((sheet.u(x) - BRIDGE_U) / .26, 2)));
    easel.paint(bridge(deck), Flow.under(deck), fine, Ink.of(RED));
  }

  /** An arch; where there is room for it, with a rail on posts. */
  private Shape bridge(Contour deck) {
    var part = sheet.height();
    Shape arch = (x, y) -> Math.abs(sheet.u(x) - BRIDGE_U) < .26 && Math.abs(y - deck.at(x)) < .03 * part;
    Shape rail = (x, y) -> Math.abs(y - deck.at(x) + .11 * part) < .02 * part;
    Shape posts = (x, y) -> x / fine % 3 == 0 && y < deck.at(x) && y > deck.at(x) - .11 * part;
    return sheet.side() > 24
        ? arch.or(rail.or(posts).and((x, _) -> Math.abs(sheet.u(x) - BRIDGE_U) < .24))
        : arch;
  }

  private void bloom(Easel easel, Shape where, Ramp petals, double roughness, int length) {
    easel.paint(where, round, fine,
        (x, y) -> petals.at(shade(x, y) - .02 + roughness * LEAVES.streak(x, y, length, fine)));
  }

  /** How far a pixel of the tree is turned away from the sun, 0 to 1. */
  private double shade(int x, int y) {
    return .5 + (.9 * (x - sheet.x(TREE_U)) + 1.3 * (y - sheet.y(TREE_V))) / sheet.side();
  }

  private void flower(Easel easel, int number, int count) {
    var row = number % 3;
    var u = (number + Noise.at(number, 1)) / count;
    var v = .87 + .05 * row + .03 * Noise.at(number, 2);
    if (!bed.without(pond).has((int) (u * sheet.width()), (int) (v * sheet.height()))) {
      return;
    }
    var petals = FLOWERS[(int) (FLOWERS.length * Noise.at(number, 3))];
    var reach = (int) (.035 * sheet.side());
    easel.paint(sheet.star(u, v, reach), Flow.LEVEL, 1, Ink.of(petals));
    if (reach > 0) {
      easel.paint(sheet.star(u, v, reach - 1), Flow.LEVEL, 1, Ink.of(petals == YELLOW ? RED : YELLOW));
    }
  }

  /** The way from the top of the sky down to the hedge, 0 to 1. */
  private double height(int x, int y) {
    return sheet.v(y) / .46;
  }

  /** The way from the hedge to the front of the lawn, 0 to 1. */
  private double depth(int x, int y) {
    return (sheet.v(y) - .57) / .43;
  }
}
