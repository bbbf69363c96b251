package wetpaint.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import wetpaint.picture.Picture;
import wetpaint.studio.Phase;
import wetpaint.studio.Scene;
import wetpaint.studio.Tally;
import wetpaint.theme.Role;

/**
 * Very many canvases, a tile each, coloured by their state; a finished one shows its piece of one large picture. If there
 * are more than pixels, a tile stands for several and shows what is most alive among them. The last row counts.
 */
record MosaicView(CanvasCache cache, Scene scene, List<Picture> pictures) implements View {
  private static final Phase[] ALIVE = {Phase.PAINTING, Phase.BLOCKED, Phase.READY, Phase.QUEUED,
      Phase.DRYING,
      Phase.DONE, Phase.EXPECTED};

  /** What is counted only where there is any. */
  private static final Set<Phase> RARE = Set.of(Phase.BLOCKED, Phase.QUEUED, Phase.EXPECTED);

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
  public void draw(Surface surface) {
    var count = scene.canvases().size();
    var area = surface.whole().top(surface.height() - 1);
    if (area.isEmpty()) {
      return;
    }
    if (surface.charset().hues() && surface.charset().unicode()) {
      pixels(surface.cut(area), count);
    } else {
      letters(surface.cut(area), count);
    }
    counts(surface.cut(surface.whole().below(area.height())), scene.tally());
  }

  private void pixels(Surface surface, int count) {
    var height = 2 * surface.height();
    var tiles = Tiles.of(count, surface.width(), height);
    var rows = (tilesIn(count, tiles) + tiles.columns - 1) / tiles.columns;
    var left = (surface.width() - tiles.columns * tiles.size) / 2;
    var top = Math.max(0, (height - rows * tiles.size) / 2);
    var picture = cache.painting(CanvasCache.picture(pictures, 0), tiles.columns, Math.max(1, rows), 1);
    var screen = surface.ground(Role.SCREEN);
    var colours = new int[surface.width() * height];
    Arrays.fill(colours, screen);
    for (var tile = 0; tile < tilesIn(count, tiles); tile++) {
      var column = tile % tiles.columns;
      var row = tile / tiles.columns;
      var number = liveliest(tile, tiles.each, count);
      var seen = picture.seen(column, row, 0, picture.touches(0));
      var colour = colour(surface, number, seen < 0 ? 0 : seen);
      for (var y = 0; y < tiles.size - tiles.gap(); y++) {
        for (var x = 0; x < tiles.size - tiles.gap(); x++) {
          var pixelRow = top + row * tiles.size + y;
          if (pixelRow < height) {
            colours[pixelRow * surface.width() + left + column * tiles.size + x] = colour;
          }
        }
      }
    }
    for (var row = 0; row < surface.height(); row++) {
      for (var column = 0; column < surface.width(); column++) {
        var upper = 2 * row * surface.width() + column;
        surface.put(column, row,
            RenderedCanvas.halves(surface, colours[upper], colours[upper + surface.width()]));
      }
    }
  }

  private static int tilesIn(int count, Tiles tiles) {
    return (count + tiles.each - 1) / tiles.each;
  }

  private int liveliest(int tile, int each, int count) {
    var best = tile * each;
    var rank = each > 1 ? rank(scene.phase(best)) : 0;
    for (var number = best + 1; number < Math.min((tile + 1) * each, count); number++) {
      var other = rank(scene.phase(number));
      if (other < rank) {
        best = number;
        rank = other;
      }
    }
    return best;
  }

  private static int rank(Phase phase) {
    return switch (phase) {
      case PAINTING -> 0;
      case BLOCKED -> 1;
      case READY -> 2;
      case QUEUED -> 3;
      case DRYING -> 4;
      case DONE -> 5;
      case EXPECTED -> 6;
    };
  }

  private int colour(Surface surface, int number, int paint) {
    return switch (scene.phase(number)) {
      case EXPECTED -> surface.ground(Role.CANVAS);
      case READY -> scene.layer(number) == 0
          ? surface.ground(Role.CANVAS)
          : Rgb.mix(surface.ground(Role.CANVAS), surface.ink(Role.WAITING), 50);
      case PAINTING -> surface.ink(Role.BRUSH);
      case QUEUED -> surface.ink(Role.QUEUED);
      case DRYING -> surface.theme().drying(paint, 0, 1);
      case BLOCKED -> surface.ink(Role.BLOCKED);
      case DONE -> surface.theme().paint(paint);
    };
  }

  private void letters(Surface surface, int count) {
    var places = Math.max(1, surface.width() * surface.height());
    var each = (count + places - 1) / places;
    for (var tile = 0; tile * each < count; tile++) {
      var number = liveliest(tile, each, count);
      surface.put(tile % surface.width(), tile / surface.width(), letter(scene.phase(number)),
          surface.ink(Role.TEXT),
          surface.ground(Role.SCREEN));
    }
  }

  private static char letter(Phase phase) {
    return switch (phase) {
      case EXPECTED -> ' ';
      case READY -> '·';
      case PAINTING -> '@';
      case QUEUED -> '¦';
      case DRYING -> '≈';
      case BLOCKED -> '×';
      case DONE -> '#';
    };
  }

  private static void counts(Surface surface, Tally tally) {
    var column = 0;
    for (var phase : ALIVE) {
      var counted = tally.canvases(phase);
      if (counted > 0 || !RARE.contains(phase)) {
        var role = switch (phase) {
          case EXPECTED, READY -> Role.WAITING;
          case QUEUED -> Role.QUEUED;
          case PAINTING -> Role.PAINTING;
          case DRYING -> Role.DRYING;
          case BLOCKED -> Role.BLOCKED;
          case DONE -> Role.DONE;
        };
        column = surface.text(column, 0, phase.name().toLowerCase(Locale.ROOT) + " " + counted,
            surface.style(role)) + 3;
      }
    }
  }
}
