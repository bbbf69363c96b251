package wetpaint.picture;

/** A skyline at dusk; its windows shine and glitter in the river. */
final class City {
  private static final int INDIGO = 0x1E1672;
  private static final int VIOLET = 0x47209A;
  private static final int PURPLE = 0x8423A6;
  private static final int MAGENTA = 0xC52C9C;
  private static final int PINK = 0xFF4F8B;
  private static final int CORAL = 0xFF8758;
  private static final int AMBER = 0xFFC25A;
  private static final int HAZE = 0x6C2A9E;
  private static final int BLOCK = 0x2A1B80;
  private static final int NIGHT = 0x150F52;
  private static final int WINDOW = 0xFFE266;
  private static final int LAMP = 0xFFA636;
  private static final int NEON = 0x3EEAF5;
  private static final int RED = 0xFF3B4E;

  private City() {}

  private static final double[][] BACK = {{0, .12, .50}, {.14, .24, .40}, {.26, .36, .46}, {.38, .46, .34},
      {.62, .72, .42}, {.74, .84, .34}, {.86, 1, .46}};
  private static final double[][] FRONT = {{0, .10, .60}, {.08, .20, .30}, {.22, .34, .56}, {.34, .44, .46},
      {.46, .60, .18}, {.60, .68, .58}, {.68, .80, .50}, {.82, .94, .26}, {.92, 1, .62}};

  static void draw(Easel e) {
    var broad = e.brush(0.1);
    var fine = e.brush(0.045);
    var stroke = e.width() / 4.0;
    var level = Flow.level();
    var bank = .78;
    var ramp = new Ramp(INDIGO, VIOLET, PURPLE, MAGENTA, PINK, CORAL, AMBER);
    Shape back = (_, _) -> false;
    for (var b : BACK) {
      back = back.or(e.box(b[0], b[2], b[1], bank));
    }
    Shape front = e.box(.52, .06, .54, .2);
    for (var b : FRONT) {
      front = front.or(e.box(b[0], b[2], b[1], bank));
    }
    Shape river = (x, y) -> e.v(y) > bank;
    var far = back;
    var near = front;

    e.paint(e.all(), level, broad, (x, y) -> ramp.at(
        (e.v(y) < bank ? e.v(y) / bank : 1 - 2 * (e.v(y) - bank)) + .15 * level.streak(x, y, stroke, fine)));
    e.pass();
    e.paint(e.all().without(river), level, broad,
        (x, y) -> ramp.at(e.v(y) / bank * 1.05 + .1 * level.streak(x, y, stroke, fine)));
    e.paint(far, Flow.upright(), broad, Ink.of(HAZE));
    e.paint(river, level, broad,
        (x, y) -> ramp.at(.75 - 2.6 * (e.v(y) - bank) + .2 * level.streak(x, y, stroke, fine)));
    e.pass();
    e.paint(near, Flow.upright(), broad, (x, y) -> Noise.at((int) (e.u(x) * 8), 3) < .5 ? BLOCK : NIGHT);
    e.paint(river.and(e.dabs(5, fine, .6)), level, fine, Ink.of(NIGHT));
    e.pass();
    e.paint(
        near.and((x, y) -> x / fine % 2 == 1
            && y / fine % 2 == 1 && Noise.at(x / fine, y / fine) < .6 && e.v(y) < bank - .02 && e.v(y) > .2),
        Flow.upright(), fine,
        (x, y) -> Noise.at(y / fine, x / fine) < .6
            ? WINDOW
            : Noise.at(y / fine, x / fine) < .85 ? LAMP : NEON);
    e.paint(river.and(e.dabs(3, fine, .35)), level, fine,
        (x, y) -> Noise.at(x * 4 / e.width(), 9) < .5
            ? WINDOW
            : Noise.at(x * 9 / e.width(), 9) < .5 ? PINK : NEON);
    e.line(fine, RED, .53, .05);
  }
}
