package wetpaint.view;

import wetpaint.studio.Scenario;

/**
 * Which view is where, for a screen of some size; a view without room has an empty rectangle. Nothing in it depends on what
 * happens, so nothing jumps.
 *
 * @param caption  a row for the sentence and, but on the smallest screens, one under it for how the timeline is read or, when
 *     all is done, for the bar; on narrow screens the sentence has both
 * @param canvases rows of the timeline, {@code each} high
 * @param painters rows of the timeline, {@code each} high
 * @param code     the program; beside the canvases, and where there is little room instead of the timeline
 * @param panel    the forecast
 * @param legend   how the timeline is read
 * @param label    columns for the names in front of the timeline
 * @param each     rows of a canvas or painter in the timeline
 * @param roomy    whether there is room for numbers, for the forecast and the clock in large
 */
record Layout(Area header, Area gallery, Area caption, Area canvases, Area axis, Area painters, Area panel,
    Area legend, Area code,
    Area keys, Area figures, int label, int each, boolean roomy) {
  /** Columns and rows from which on all that matters is there. */
  static final int FULL_WIDTH = 80;
  static final int FULL_HEIGHT = 24;
  /** The least columns and rows of any use. */
  static final int LEAST_WIDTH = 40;
  static final int LEAST_HEIGHT = 14;
  /** The most canvases that hang framed; more are a mosaic. */
  static final int FRAMED = 12;

  private static final int ROOMY_WIDTH = 110;
  private static final int ROOMY_HEIGHT = 32;
  /** Columns in which every caption has room in one row. */
  static final int ONE_ROW = 74;
  /** Rows from which on there is one for a legend. */
  private static final int LEGEND_HEIGHT = 18;
  /** Rows from which on a few canvases have a track each, so that patterns tell what only colours could tell of two in a row. */
  private static final int APART_HEIGHT = 20;
  /** Rows in which canvases can just be seen. */
  private static final int SMALL_GALLERY = 4;
  private static final int NARROW_PANEL = 30;
  private static final int WIDE_PANEL = 40;
  private static final int GAP = 3;
  /** Columns of code that are enough for nearly all lines, with marks; for most; for all. */
  private static final int CODE = 58;
  private static final int NARROW_CODE = 54;
  private static final int WIDE_CODE = 62;
  /** The fewest columns for canvases beside code. */
  private static final int LEAST_GALLERY = 14;

  static Layout of(int width, int height, Scenario scenario, boolean withFigures, boolean withCode) {
    var count = scenario.canvases().size();
    var full = width >= FULL_WIDTH && height >= FULL_HEIGHT;
    var roomy = width >= ROOMY_WIDTH && height >= ROOMY_HEIGHT;
    var label = roomy ? 16 : full ? 11 : 10;
    var tiny = height < 16;
    var most = Math.max(height < APART_HEIGHT || count > 6 ? 0 : count + 1 + (count + 1) / 2,
        full ? Math.max(7, height * (roomy ? 30 : 22) / 100) : Math.clamp(height * 2L / 5, 5, 7));
    var tracks = withCode && !roomy ? new Rows(0, 0) : tracks(count, full && count > 6 ? most + 1 : most);
    var each = 2 * (tracks.canvases + tracks.painters) < most ? 2 : 1;
    var bottom = Cut.fromBottom(width, height);
    var figures = bottom.take(withFigures ? 1 : 0);
    var keys = bottom.take(1);
    bottom.take(roomy ? 1 : 0);
    var legend = bottom.take(roomy ? 1 : 0);
    bottom.take(roomy ? 1 : 0);
    var painters = bottom.take(tracks.painters * each);
    var axis = bottom.take(tiny || (withCode && !roomy) ? 0 : 1);
    var canvases = bottom.take(tracks.canvases * each);
    var panel = roomy ? panel(width, label, scenario.total()) : 0;
    var caption = bottom.take(roomy
        ? 3
        : width < ONE_ROW || (height >= LEGEND_HEIGHT && (!withCode || count <= 6)) ? 2 : 1);
    var all = new Area(0, 0, width, bottom.left());
    var header = roomy ? 3 : full ? 2 : 1;
    var track = width - (roomy ? panel + GAP : 0);
    var body = all.below(roomy ? header + 1 : header);
    var code = withCode ? code(body, count <= 6 ? CODE : NARROW_CODE) : Area.NONE;
    return new Layout(all.top(header), body.left(body.width() - code.width()), caption, canvases.left(track),
        axis.left(track), painters.left(track),
        roomy
            ? new Area(track + GAP, canvases.row(), panel - 1, canvases.height() + 1 + painters.height())
            : Area.NONE,
        legend, code, keys, figures, label, each, roomy);
  }

  /**
   * The same with so many rows for a question, if there is room: those of the caption, and more from what is above it. Canvases are
   * not hidden by it, unless it would not have its least rows then.
   */
  Layout asking(int rows, int least) {
    var most = Math.min(Math.max(gallery.height() - SMALL_GALLERY, least - caption.height()),
        gallery.height());
    var more = Math.clamp(rows - caption.height(), 0, Math.max(0, most));
    var asked = new Area(caption.column(), caption.row() - more, caption.width(), caption.height() + more);
    return new Layout(header, gallery.top(gallery.height() - more), asked, canvases, axis, painters, panel,
        legend,
        code.top(code.height() - more), keys, figures, label, each, roomy);
  }

  /** The right part of a body; all of it if not both have room. */
  private static Area code(Area body, int least) {
    return body.width() < least + LEAST_GALLERY
        ? body
        : body.rightOf(body.width() - Math.clamp(body.width() / 2, least, WIDE_CODE));
  }

  /** Rows for canvases and painters. */
  private record Rows(int canvases, int painters) {}

  /** As many rows as there are tracks, if they fit; else half as many, for pairs; else what there is. */
  private static Rows tracks(int count, int most) {
    var painters = count <= 3
        ? Math.min(count, Math.max(1, most - 1 - count))
        : count <= 6
            ? (count + 1) / 2
            : Math.max(1, most / 6);
    var room = Math.max(1, most - 1 - painters);
    return new Rows(
        count <= room ? count : count > FRAMED ? Math.min(room, 4) : Math.min(room, (count + 1) / 2),
        painters);
  }

  /** The widest panel that leaves the timeline as fine a scale as the narrowest would. */
  private static int panel(int width, int label, long time) {
    var narrow = Scale.fitting(time, width - NARROW_PANEL - GAP - label - 1);
    for (var panel = WIDE_PANEL; panel > NARROW_PANEL; panel--) {
      if (Scale.fitting(time, width - panel - GAP - label - 1).equals(narrow)) {
        return panel;
      }
    }
    return NARROW_PANEL;
  }

  static boolean isTooSmall(int width, int height) {
    return width < LEAST_WIDTH || height < LEAST_HEIGHT;
  }

  /** What is left of a screen from which rows are cut off at the bottom. */
  private static final class Cut {
    private final int width;
    private int left;

    private Cut(int width, int height) {
      this.width = width;
      this.left = height;
    }

    static Cut fromBottom(int width, int height) {
      return new Cut(width, height);
    }

    Area take(int rows) {
      left -= rows;
      return new Area(0, left, width, rows);
    }

    int left() {
      return left;
    }
  }
}
