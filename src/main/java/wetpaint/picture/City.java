package wetpaint.picture;

import java.util.List;

/** A skyline at dusk; the low sun and the windows glitter in the river. */
final class City implements Drawing {
  private static final int INDIGO = 0x221A80;
  private static final int VIOLET = 0x4F22A4;
  private static final int PURPLE = 0x9126AC;
  private static final int MAGENTA = 0xD0309C;
  private static final int PINK = 0xFF5688;
  private static final int CORAL = 0xFF8A58;
  private static final int AMBER = 0xFFC860;
  private static final int HAZE = 0x8A2E9E;
  private static final int BLOCK = 0x2C1D86;
  private static final int NIGHT = 0x170F55;
  private static final int SUN = 0xFFE872;
  private static final int LAMP = 0xFFAA3A;
  private static final int NEON = 0x42ECF5;
  private static final int BEACON = 0xFF3B4E;
  private static final Ramp SKY = new Ramp(INDIGO, VIOLET, PURPLE, MAGENTA, PINK, CORAL, AMBER);
  private static final Ramp DUSK = new Ramp(INDIGO, VIOLET, PURPLE, MAGENTA);
  private static final double BANK = .80;
  private static final double SUN_U = .38;
  private static final double SUN_V = .56;
  private static final List<Building> BACK = List.of(new Building(0, .09, .48), new Building(.66, .72, .52),
      new Building(.82, .88, .44));
  private static final List<Building> FRONT = List.of(new Building(0, .125, .60),
      new Building(.125, .25, .34),
      new Building(.25, .33, .66), new Building(.42, .52, .70), new Building(.52, .67, .22),
      new Building(.71, .83, .48),
      new Building(.85, .96, .36), new Building(.96, 1, .60));

  private final Sheet sheet;
  private final int broad;
  private final int fine;
  private final int tip;
  private final Shape river;
  private final Shape far;
  private final Shape near;
  private final Shape sky;

  /** Its left and right edge, and its top, in parts of the canvas; it stands on the bank. */
  private record Building(double left, double right, double top) {
    Shape on(Sheet sheet) {
      return sheet.box(left, top, right, BANK);
    }
  }

  City(Sheet sheet) {
    this.sheet = sheet;
    broad = sheet.broad();
    fine = sheet.fine();
    tip = sheet.tip();
    river = sheet.all().without(sheet.above(BANK));
    far = BACK.stream().map(b -> b.on(sheet)).reduce(Shape::or).orElseThrow();
    near = FRONT.stream().map(b -> b.on(sheet)).reduce(Shape::or).orElseThrow()
        .or(sheet.box(.55, .14, .63, .22))
        .or(sheet.pole(.59, .04, .14));
    sky = sheet.above(BANK).without(far).without(near);
  }

  @Override
  public void wash(Easel easel) {
    Field afterglow = (_, y) -> .8 * (sheet.v(y) < BANK ? sheet.v(y) / BANK : 1 - .75 * depth(y));
    easel.paint(sheet.all(), Flow.LEVEL, broad, sheet.streaked(SKY, afterglow, Flow.LEVEL, .12));
  }

  @Override
  public void forms(Easel easel) {
    easel.paint(sheet.above(BANK), Flow.LEVEL, broad, sheet.streaked(DUSK, this::height, Flow.LEVEL, .1));
    easel.paint(river, Flow.LEVEL, broad, sheet.streaked(DUSK, (_, y) -> 1 - depth(y), Flow.LEVEL, .2));
    easel.paint(far, Flow.UPRIGHT, broad, Ink.of(VIOLET));
    easel.paint(near, Flow.UPRIGHT, broad, Ink.of(NIGHT));
  }

  @Override
  public void details(Easel easel) {
    Shape image = (x, y) -> near.has(x, (int) sheet.y(BANK - .05 - 2.2 * (sheet.v(y) - BANK)));
    easel.paint(sky, Flow.LEVEL, broad, sheet.streaked(SKY, this::height, Flow.LEVEL, .1));
    easel.paint(far.without(near), Flow.UPRIGHT, fine,
        sheet.streaked(new Ramp(PURPLE, HAZE, VIOLET), (_, y) -> (sheet.v(y) - .4) / .4, Flow.UPRIGHT, .2));
    easel.paint(near, Flow.UPRIGHT, fine, (x, y) -> near.has(x - 2 * fine, y) ? NIGHT : BLOCK);
    easel.paint(river.and(image).and(sheet.dabs(fine, .8)), Flow.LEVEL, fine, Ink.of(NIGHT));
  }

  @Override
  public void lights(Easel easel) {
    var sunFlow = Flow.around(sheet.x(SUN_U), sheet.y(SUN_V));
    Shape path = (x, y) -> Math.abs(sheet.u(x) - SUN_U) < .18 - .06 * depth(y);
    easel.paint(sky.without(sheet.above(.2)), Flow.LEVEL, broad,
        sheet.streaked(SKY, (x, y) -> 1.25 * height(x, y), Flow.LEVEL, .1));
    easel.paint(sheet.disc(SUN_U, SUN_V, .19).and(sky), sunFlow, fine,
        (x, y) -> sheet.distance(x, y, SUN_U, SUN_V) < .14 ? SUN : AMBER);
    FRONT.forEach(building -> windows(easel, building));
    easel.paint(river.and(path).and(sheet.dabs(tip, .75)), Flow.LEVEL, tip, Ink.of(SUN));
    easel.paint(river.and((x, _) -> sheet.u(x) > .54).and(sheet.dabs(tip, .25)), Flow.LEVEL, tip,
        Ink.of(PINK));
    easel.paint(sheet.box(0, BANK, 1, BANK + .03), Flow.LEVEL, fine,
        (x, _) -> x / tip % 3 == 1 ? LAMP : NIGHT);
    easel.paint(sheet.pole(.59, .02, .02 + (double) tip / sheet.height()), Flow.LEVEL, tip, Ink.of(BEACON));
  }

  /** Panes as wide as the brush's tip and as far apart, centred on the building. */
  private void windows(Easel easel, Building building) {
    var left = (int) Math.round(building.left * sheet.width());
    var wide = (int) Math.round(building.right * sheet.width()) - left;
    var columns = Math.max(1, wide / (2 * tip));
    var margin = left + (wide - (2 * columns - 1) * tip) / 2;
    var top = (int) Math.round(building.top * sheet.height()) + tip;
    var pane = building.on(sheet).and((x, y) -> x >= margin && (x - margin) / tip < 2 * columns
        && (x - margin) / tip % 2 == 0 && y >= top && (y - top) / tip % 2 == 0 && sheet.v(y) < BANK - .05);
    var lit = pane.and((x, y) -> Noise.at((x - margin) / tip + left, (y - top) / tip) < .8);
    easel.paint(lit, Flow.UPRIGHT, tip, (x, y) -> {
      var chance = Noise.at((y - top) / tip, (x - margin) / tip + left);
      return chance < .6 ? SUN : chance < .85 ? LAMP : NEON;
    });
  }

  /** The way from the top of the sky down to the bank, 0 to 1. */
  private double height(int x, int y) {
    return 1.1 * sheet.v(y) / BANK - .04;
  }

  /** The way from the bank to the front of the river, 0 to 1. */
  private double depth(int y) {
    return (sheet.v(y) - BANK) / (1 - BANK);
  }
}
