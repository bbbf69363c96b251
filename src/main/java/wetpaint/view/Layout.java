package wetpaint.view;

/**
 * Which view is where, for a screen of some size; a view without room has an empty rectangle. Nothing in it depends on what
 * happens, so nothing jumps.
 *
 * @param legend   how the timeline is read; when all is done, what the time went into
 * @param label    columns for the names in front of the timeline
 * @param roomy    whether there is room for numbers and the forecast's own panel
 */
record Layout(Area header, Area gallery, Area caption, Area canvases, Area axis, Area painters, Area panel,
    Area legend,
    Area keys, Area figures, int label, boolean roomy) {
  /** Columns and rows from which on all that matters is there. */
  static final int FULL_WIDTH = 80;
  static final int FULL_HEIGHT = 24;
  /** The least columns and rows of any use. */
  static final int LEAST_WIDTH = 40;
  static final int LEAST_HEIGHT = 14;

  private static final int PANEL = 36;

  static Layout of(int width, int height, int count, boolean withFigures) {
    var roomy = width >= 110 && height >= 32;
    var full = width >= FULL_WIDTH && height >= FULL_HEIGHT;
    var figures = withFigures ? 1 : 0;
    var keys = 1;
    var header = roomy ? 4 : full ? 2 : 1;
    var caption = roomy ? 3 : 1;
    var legend = roomy ? 2 : full ? 1 : 0;
    var most = Math.max(1, (height - header - caption - legend - keys - figures) * (full ? 4 : 5) / 10);
    var canvases = rows(count, full ? Math.max(3, most / 2) : Math.max(2, most - 2));
    var painters = full ? rows(count, Math.max(3, most / 2)) : 1;
    if (count > 12) {
      canvases = 0;
    }
    var gallery = height - header - caption - canvases - 1 - painters - legend - keys - figures;
    var row = 0;
    var all = new Area(0, 0, width, height);
    var headerArea = all.top(roomy ? header - 1 : header);
    row += header;
    var galleryArea = all.below(row).top(gallery);
    row += gallery;
    var captionArea = all.below(row).top(caption);
    row += caption;
    var timeline = roomy ? width - PANEL - 3 : width;
    var canvasArea = all.left(timeline).below(row).top(canvases);
    var axis = all.left(timeline).below(row + canvases).top(1);
    var painterArea = all.left(timeline).below(row + canvases + 1).top(painters);
    var panel = roomy ? all.rightOf(width - PANEL).below(row).top(canvases + 1 + painters) : Area.NONE;
    row += canvases + 1 + painters;
    var legendArea = all.below(row).top(legend);
    return new Layout(headerArea, galleryArea, captionArea, canvasArea, axis, painterArea, panel, legendArea,
        all.below(height - figures - keys).top(keys), all.below(height - figures), full ? roomy ? 18 : 11 : 8,
        roomy);
  }

  /** Rows for so many tracks: one each, or one for two, or what there is. */
  private static int rows(int count, int most) {
    return count <= most ? count : Math.min(most, (count + 1) / 2);
  }

  static boolean isTooSmall(int width, int height) {
    return width < LEAST_WIDTH || height < LEAST_HEIGHT;
  }
}
