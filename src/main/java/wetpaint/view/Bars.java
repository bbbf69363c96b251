package wetpaint.view;

import wetpaint.theme.Role;

/** Bars that end on an eighth of a cell. */
final class Bars {
  private static final String EDGES = " ▏▎▍▌▋▊▉";
  private static final int SHADE = 16;

  private Bars() {}

  /** A bar that takes a share, 0 to 1, of so many cells; at least a sliver, if there is anything. */
  static void draw(Surface surface, int column, int row, int cells, double share, int rgb) {
    var ground = surface.ground(Role.SCREEN);
    var eighths = (int) Math.round(Math.clamp(share, 0, 1) * cells * Scale.EIGHTHS);
    eighths = share > 0 ? Math.max(1, eighths) : 0;
    for (var cell = 0; cell < cells; cell++) {
      var part = Math.clamp(eighths - cell * Scale.EIGHTHS, 0, Scale.EIGHTHS);
      surface.put(column + cell, row, part == Scale.EIGHTHS ? '█' : EDGES.charAt(part), rgb, ground);
    }
  }

  /** A colour for one of several bars on top of each other, so that they don't run together. */
  static int shade(Surface surface, int rgb, int number) {
    return number % 2 == 0 ? rgb : Rgb.mix(rgb, surface.ground(Role.SCREEN), SHADE);
  }
}
