package wetpaint.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import wetpaint.picture.Picture;
import wetpaint.studio.CanvasState;
import wetpaint.studio.Phase;
import wetpaint.studio.Scene;
import wetpaint.theme.Role;

/**
 * Very many canvases, a tile each, coloured by their state; a finished one shows its piece of one large picture. If there
 * are more than pixels, a tile stands for several and shows what is most alive among them. The last row counts.
 */
record MosaicView(Wall wall, Scene scene, List<Picture> pictures) implements View {
  private static final Phase[] ALIVE = {Phase.PAINTING, Phase.BLOCKED, Phase.READY, Phase.DRYING, Phase.DONE};

  /** Tiles of so many pixels, the gap included. */
  private record Tiles(int columns, int size, int each) {
    static Tiles of(int count, int width, int height) {
      var size = 1;
      while ((width / (size + 1)) * (height / (size + 1)) >= count) {
        size++;
      }
      var places = Math.max(1, width * height);
      var each = (count + places - 1) / places;
      var needed = (count + each - 1) / each;
      var columns = width / size;
      var rows = Math.max(1, height / size);
      return new Tiles(Math.clamp((needed + rows - 1) / rows, 1, Math.max(1, columns)), size, each);
    }

    int gap() {
      return size >= 3 ? 1 : 0;
    }
  }

  @Override
  public void draw(Sheet sheet) {
    var count = scene.canvases().size();
    var area = sheet.whole().top(sheet.height() - 1);
    if (area.isEmpty()) {
      return;
    }
    var counts = new int[ALIVE.length];
    for (var trail : scene.canvases()) {
      counts[rank(trail.last().phase())]++;
    }
    if (sheet.charset().hues() && sheet.charset().unicode()) {
      pixels(sheet.cut(area), count);
    } else {
      letters(sheet.cut(area), count);
    }
    counts(sheet.cut(sheet.whole().below(area.height())), counts);
  }

  private void pixels(Sheet sheet, int count) {
    var height = 2 * sheet.height();
    var tiles = Tiles.of(count, sheet.width(), height);
    var rows = (tilesIn(count, tiles) + tiles.columns - 1) / tiles.columns;
    var left = (sheet.width() - tiles.columns * tiles.size) / 2;
    var top = Math.max(0, (height - rows * tiles.size) / 2);
    var picture = wall.painting(Wall.picture(pictures, 0), tiles.columns, Math.max(1, rows), 1);
    var screen = sheet.ground(Role.SCREEN);
    var colours = new int[sheet.width() * height];
    Arrays.fill(colours, screen);
    for (var tile = 0; tile < tilesIn(count, tiles); tile++) {
      var column = tile % tiles.columns;
      var row = tile / tiles.columns;
      var state = liveliest(tile, tiles.each, count);
      var seen = picture.seen(column, row, 0, picture.touches(0));
      var colour = colour(sheet, state, seen < 0 ? 0 : seen);
      for (var y = 0; y < tiles.size - tiles.gap(); y++) {
        for (var x = 0; x < tiles.size - tiles.gap(); x++) {
          var pixelRow = top + row * tiles.size + y;
          if (pixelRow < height) {
            colours[pixelRow * sheet.width() + left + column * tiles.size + x] = colour;
          }
        }
      }
    }
    for (var row = 0; row < sheet.height(); row++) {
      for (var column = 0; column < sheet.width(); column++) {
        var upper = 2 * row * sheet.width() + column;
        sheet.put(column, row, Coat.halves(sheet, colours[upper], colours[upper + sheet.width()]));
      }
    }
  }

  private static int tilesIn(int count, Tiles tiles) {
    return (count + tiles.each - 1) / tiles.each;
  }

  private CanvasState liveliest(int tile, int each, int count) {
    var best = scene.canvas(tile * each);
    for (var number = tile * each + 1; number < Math.min((tile + 1) * each, count); number++) {
      var state = scene.canvas(number);
      if (rank(state.phase()) < rank(best.phase())) {
        best = state;
      }
    }
    return best;
  }

  private static int rank(Phase phase) {
    var rank = 0;
    while (ALIVE[rank] != phase) {
      rank++;
    }
    return rank;
  }

  private int colour(Sheet sheet, CanvasState state, int paint) {
    return switch (state.phase()) {
      case READY -> state.layer() == 0
          ? sheet.ground(Role.CANVAS)
          : Rgb.mix(sheet.ground(Role.CANVAS), sheet.ink(Role.WAITING), 50);
      case PAINTING -> sheet.ink(Role.BRUSH);
      case DRYING -> sheet.theme().drying(paint, 0, 1);
      case BLOCKED -> sheet.ink(Role.BLOCKED);
      case DONE -> sheet.theme().paint(paint);
    };
  }

  private void letters(Sheet sheet, int count) {
    var places = Math.max(1, sheet.width() * sheet.height());
    var each = (count + places - 1) / places;
    for (var tile = 0; tile * each < count; tile++) {
      var state = liveliest(tile, each, count);
      sheet.put(tile % sheet.width(), tile / sheet.width(), letter(state.phase()), sheet.ink(Role.TEXT),
          sheet.ground(Role.SCREEN));
    }
  }

  private static char letter(Phase phase) {
    return switch (phase) {
      case READY -> '·';
      case PAINTING -> '@';
      case DRYING -> '≈';
      case BLOCKED -> '╱';
      case DONE -> '#';
    };
  }

  private static void counts(Sheet sheet, int[] counts) {
    var column = 0;
    for (var phase : ALIVE) {
      var counted = counts[rank(phase)];
      if (counted > 0 || phase != Phase.BLOCKED) {
        var role = switch (phase) {
          case READY -> Role.WAITING;
          case PAINTING -> Role.PAINTING;
          case DRYING -> Role.DRYING;
          case BLOCKED -> Role.BLOCKED;
          case DONE -> Role.DONE;
        };
        column = sheet.text(column, 0, phase.name().toLowerCase(Locale.ROOT) + " " + counted,
            sheet.style(role)) + 3;
      }
    }
  }
}
