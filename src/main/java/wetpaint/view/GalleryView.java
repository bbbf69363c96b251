package wetpaint.view;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import wetpaint.studio.Totals;
import wetpaint.theme.Role;

/**
 * The canvases, side by side and in as many rows as shows them largest, without stretching them; a mosaic if there are too
 * many.
 *
 * @param numbers whether there is a line under each that says what its time went into
 */
record GalleryView(CanvasCache cache, Look look, boolean numbers) implements View {
  private static final int SMALLEST_WIDTH = 7;
  private static final int SMALLEST_HEIGHT = 3;
  private static final int GAP = 1;

  /** So many canvases in a row, each so many cells, frames included. */
  record Grid(int columns, int rows, int width, int height) {
    /** The largest canvases for a rectangle; their pixels between upright and twice as wide as high. */
    static Grid best(int count, int width, int height, int extra) {
      var best = new Grid(1, count, 0, 0);
      for (var columns = 1; columns <= count; columns++) {
        var rows = (count + columns - 1) / columns;
        var w = (width - GAP * (columns - 1)) / columns - 2;
        var h = height / rows - 2 - extra;
        var fitting = new Grid(columns, rows, Math.min(w, 4 * h), Math.min(h, w * 11 / 20));
        if (fitting.size() >= best.size()) {
          best = fitting;
        }
      }
      return new Grid(best.columns, best.rows, best.width + 2, best.height + 2 + extra);
    }

    private int size() {
      return width < 1 || height < 1 ? 0 : width * height;
    }

    int allWidth() {
      return columns * (width + GAP) - GAP;
    }

    int allHeight() {
      return rows * height;
    }
  }

  @Override
  public void draw(Surface surface) {
    var count = look.scene().canvases().size();
    var grid = count > Layout.FRAMED
        ? new Grid(0, 0, 0, 0)
        : Grid.best(count, surface.width(), surface.height(), numbers ? 1 : 0);
    if (grid.width < SMALLEST_WIDTH || grid.height < SMALLEST_HEIGHT) {
      new MosaicView(cache, look.scene(), look.pictures()).draw(surface);
      return;
    }
    var all = surface.whole().centred(grid.allWidth(), grid.allHeight());
    for (var number = 0; number < count; number++) {
      var place = new Area(all.column() + number % grid.columns * (grid.width + GAP),
          all.row() + number / grid.columns * grid.height, grid.width, grid.height - (numbers ? 1 : 0));
      new CanvasView(cache, look.scene(), number, look.pictures()).draw(surface.cut(place));
      if (numbers) {
        numbers(surface.cut(new Area(place.column(), place.row() + place.height(), place.width(), 1)),
            number);
      }
    }
  }

  private void numbers(Surface surface, int number) {
    Totals totals = look.scene().canvas(number).totals(look.scene().at());
    var usual = List.of(figure("painting", totals.painting()), figure("drying", totals.drying()),
        figure("ready", totals.waiting()));
    var rare = Stream.of(new Figure("queued", totals.queued()), new Figure("blocked", totals.blocked()))
        .filter(figure -> figure.millis > 0).map(Figure::text).toList();
    var all = Stream.concat(usual.stream(), rare.stream()).toList();
    var text = Surface.fitting(surface.width(),
        IntStream.iterate(all.size(), count -> count > 0, count -> count - 1)
            .mapToObj(count -> String.join("  ", all.subList(0, count))).toList());
    surface.text((surface.width() - text.length()) / 2, 0, text, surface.style(Role.MUTED));
  }

  /** What time went into, and how much. */
  private record Figure(String word, long millis) {
    String text() {
      return word + " " + Seconds.brief(millis);
    }
  }

  private static String figure(String word, long millis) {
    return new Figure(word, millis).text();
  }
}
