package wetpaint.picture;

/** A cherry tree in bloom on a sunny lawn beside a pond. */
final class Garden {
  private static final int SKY = 0x6CC8F2;
  private static final int PALE = 0xA6E2F0;
  private static final int STRAW = 0xFFF2B8;
  private static final int HEDGE = 0x17694A;
  private static final int BUSH = 0x2E9A56;
  private static final int LAWN = 0x6BC546;
  private static final int LIME = 0xA4DE4C;
  private static final int SUN = 0xDDF06C;
  private static final int TRUNK = 0x5A2440;
  private static final int BARK = 0x96483F;
  private static final int BERRY = 0xA5266F;
  private static final int MAGENTA = 0xDB3D8A;
  private static final int PINK = 0xFF77AE;
  private static final int ROSE = 0xFFA3CB;
  private static final int PETAL = 0xFFD3E4;
  private static final int RED = 0xF2352F;
  private static final int YELLOW = 0xFFD52E;
  private static final int VIOLET = 0x8446DE;
  private static final int POND = 0x1E7FC8;
  private static final int DEEP = 0x145A9E;

  private Garden() {}

  static void draw(Easel e) {
    var broad = e.brush(0.1);
    var fine = e.brush(0.045);
    var stroke = e.width() / 4.0;
    var level = Flow.level();
    var hedge = Contour.rolling(e, 0, .42, .2, .47, .5, .44, .8, .46, 1, .38);
    var lawn = Contour.rolling(e, 0, .58, .4, .60, .7, .57, 1, .58);
    Shape sky = e.all().without(hedge.below());
    Shape canopy = e.disc(.42, .30, .25).or(e.disc(.22, .36, .17)).or(e.disc(.62, .36, .18))
        .or(e.disc(.46, .17, .17));
    Shape trunk = e.polygon(.38, .5, .47, .5, .47, .72, .52, .82, .33, .82, .38, .72);
    Shape pond = e.ellipse(.78, .82, .26, .11);
    var round = Flow.around(e.x(.42), e.y(.32), fine);

    e.paint(e.all(), level, broad,
        (x, y) -> new Ramp(PALE, STRAW, SUN, LIME, LAWN).at(e.v(y) + .12 * level.streak(x, y, stroke, fine)));

    e.pass();
    e.paint(sky, level, broad,
        (x, y) -> new Ramp(SKY, PALE, STRAW).at(e.v(y) / .45 + .2 * level.streak(x, y, stroke, fine)));
    e.paint(hedge.below().without(lawn.below()), Flow.under(hedge), broad, Ink.of(HEDGE));
    e.paint(lawn.below(), Flow.under(lawn), broad, (x, y) -> new Ramp(LAWN, LIME, LAWN, BUSH)
        .at((e.v(y) - .57) / .43 + .3 * level.streak(x, y, stroke, fine)));
    e.paint(trunk, Flow.upright(), fine, Ink.of(TRUNK));
    e.paint(canopy, round, broad, Ink.of(BERRY));

    e.pass();
    e.paint(hedge.below().without(lawn.below()).without(canopy).without(trunk), Flow.under(hedge), fine,
        (x, y) -> Flow.under(hedge).streak(x, y, 3, fine) > 0 ? BUSH : HEDGE);
    e.paint(pond, level, fine, (x, y) -> e.v(y) < .80 ? DEEP : POND);
    e.paint(canopy, round, fine,
        (x, y) -> new Ramp(BERRY, MAGENTA, PINK).at(.7 - (e.v(y) - .1) + .7 * round.streak(x, y, 4, fine)));
    e.paint(e.ellipse(.42, .84, .24, .04).without(pond), level, fine, Ink.of(BUSH));
    e.line(fine, BARK, .40, .5, .40, .8);

    e.pass();
    e.paint(canopy.and((x, y) -> e.distance(x, y, .34, .2) < .26 && Noise.at(x / fine, y / fine) < .7), round,
        fine, (x, y) -> Noise.at(x, y) < .5 ? ROSE : PETAL);
    e.paint(lawn.below().without(pond).without(trunk).and(e.dabs(4, fine, .35)), level, fine,
        (x, y) -> e.v(y) < .75 ? SUN : LIME);
    e.paint(lawn.below().without(pond).and((x, y) -> e.v(y) > .84 && Noise.at(x / fine, 7 + y / fine) < .4),
        level, fine, (x, y) -> switch ((int) (4 * Noise.at(y / fine, x / fine))) {
          case 0 -> RED;
          case 1 -> YELLOW;
          case 2 -> VIOLET;
          default -> PETAL;
        });
    e.paint(pond.and(e.dabs(3, fine, .35)), level, fine, Ink.of(ROSE));
  }
}
