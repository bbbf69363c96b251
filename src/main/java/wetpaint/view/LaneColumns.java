package wetpaint.view;

/**
 * How the columns of a lane are shared out; what there is no room for has none.
 *
 * @param pictures of the canvases
 * @param code     of the program, with a gap before it
 * @param timeline of names and tracks, with a gap before them
 */
record LaneColumns(Area pictures, Area code, Area timeline) {
  /** Columns of the names in front of the tracks. */
  static final int LABEL = 10;

  private static final int GAP = 2;
  /** Columns from which on there is room for pictures, code and timeline. */
  private static final int ALL_THREE = 160;
  private static final int CODE = 58;

  /** For a row of a screen so wide. */
  static LaneColumns of(int width, boolean withCode) {
    if (!withCode) {
      return of(width, width * 42 / 100, 0);
    }
    return width >= ALL_THREE
        ? of(width, width * 30 / 100, CODE)
        : of(width, Math.max(width - CODE - GAP, width * 36 / 100), width);
  }

  private static LaneColumns of(int width, int pictures, int code) {
    var row = new Area(0, 0, width, 1);
    var program = code == 0 ? Area.NONE : row.rightOf(pictures + GAP).left(code);
    var used = pictures + (code == 0 ? 0 : GAP + program.width());
    return new LaneColumns(row.left(pictures), program,
        used + GAP + LABEL < width ? row.rightOf(used + GAP) : Area.NONE);
  }

  /** Columns of the tracks. */
  int track() {
    return timeline.width() - LABEL;
  }

  /** Those columns of a surface. */
  static Surface cut(Surface surface, Area columns) {
    return surface.cut(new Area(columns.column(), 0, columns.width(), surface.height()));
  }
}
