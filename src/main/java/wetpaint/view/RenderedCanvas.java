package wetpaint.view;

import java.util.Optional;

import com.googlecode.lanterna.TextCharacter;

import wetpaint.picture.Painting;
import wetpaint.theme.Role;
import wetpaint.theme.Theme;

/** What is on a canvas at some moment, in pixels and in characters. Kept by the caller for as long as the moment lasts. */
final class RenderedCanvas {
  /** Drying paint changes in so many steps, so that most frames differ in few cells. */
  static final int STEPS = 8;
  private static final String DARK_TO_LIGHT = "░▒▓█";
  private static final String DARK_TO_LIGHT_ASCII = ":-=+*%#@";

  /**
   * All that the looks of a canvas depend on.
   *
   * @param touched touches of the layer's brush that have happened
   * @param dry     0 to {@link #STEPS} while the layer dries, or -1
   */
  record Moment(Painting painting, int layer, int touched, int dry, Theme theme, Charset charset) {
    /** Without comparing paintings: a painting is equal to itself only. */
    boolean is(Moment other) {
      return painting == other.painting && layer == other.layer && touched == other.touched
          && dry == other.dry
          && theme == other.theme && charset.equals(other.charset);
    }
  }

  private final Moment moment;
  private final int[] colours;
  private final Optional<FineCell> fine;
  private final TextCharacter[] cells;

  private RenderedCanvas(Moment moment, int[] colours, Optional<FineCell> fine, TextCharacter[] cells) {
    this.moment = moment;
    this.colours = colours;
    this.fine = fine;
    this.cells = cells;
  }

  /** How many pixels of a painting there are in a cell, from left to right. */
  static int columns(Charset charset) {
    return charset.blocks() == Blocks.HALF ? 1 : FineCell.COLUMNS;
  }

  /** How many pixels of a painting there are in a cell, from top to bottom. */
  static int rows(Charset charset) {
    return charset.blocks() == Blocks.HALF ? 2 : FineCell.ROWS;
  }

  Moment moment() {
    return moment;
  }

  /** Draws all its cells, into a sheet of just that size. */
  void draw(Surface surface) {
    surface.restore(cells);
  }

  /**
   * Draws it.
   *
   * @param before how it was drawn last, if it was: most of its cells are the same
   */
  static RenderedCanvas of(Moment moment, Surface surface, Optional<RenderedCanvas> before) {
    var painting = moment.painting;
    var width = painting.width();
    var height = painting.height();
    var bare = surface.ground(Role.CANVAS);
    var colours = new int[width * height];
    var kinds = new Cover[width * height];
    for (int y = 0, i = 0; y < height; y++) {
      for (var x = 0; x < width; x++, i++) {
        var seen = painting.seen(x, y, moment.layer, moment.touched);
        var wet = moment.dry >= 0 && seen >= 0 && painting.order(moment.layer, x, y) >= 0;
        kinds[i] = seen < 0 ? Cover.BARE : wet ? Cover.DRYING : Cover.PAINT;
        colours[i] = seen < 0
            ? bare
            : wet
                ? moment.theme.drying(seen, moment.dry, STEPS)
                : moment.theme.paint(seen);
      }
    }
    var across = columns(moment.charset);
    var down = rows(moment.charset);
    var cells = new TextCharacter[width / across * (height / down)];
    var rendered = new RenderedCanvas(moment, colours,
        Optional.of(moment.charset.blocks()).filter(blocks -> blocks != Blocks.HALF).map(FineCell::new),
        cells);
    var known = before.filter(last -> surface.charset().hues() && last.isAlike(moment));
    for (int row = 0, i = 0; row < height / down; row++) {
      for (var column = 0; column < width / across; column++, i++) {
        var upper = 2 * row * width + column;
        if (known.isPresent() && rendered.isSame(known.orElseThrow(), across * column, down * row)) {
          cells[i] = known.orElseThrow().cells[i];
        } else {
          cells[i] = surface.charset().hues()
              ? rendered.cell(surface, column, row, (_, _) -> -1)
              : letter(surface, kinds[upper], kinds[upper + width], colours[upper], colours[upper + width]);
        }
      }
    }
    return rendered;
  }

  /** Whether pixels of the same colours make the same cells then. */
  private boolean isAlike(Moment other) {
    return moment.painting == other.painting && moment.theme == other.theme
        && moment.charset.equals(other.charset);
  }

  /** Whether the other one has the same pixels in the cell that begins there. */
  private boolean isSame(RenderedCanvas other, int x, int y) {
    var width = moment.painting.width();
    for (var row = y; row < y + rows(moment.charset); row++) {
      for (var column = x; column < x + columns(moment.charset); column++) {
        if (colours[row * width + column] != other.colours[row * width + column]) {
          return false;
        }
      }
    }
    return true;
  }

  /** A cell in colours, with something over it where that has a colour. */
  TextCharacter cell(Surface surface, int column, int row, FinePainting.Pixels over) {
    if (fine.isEmpty()) {
      return halves(surface, colour(column, 2 * row, over), colour(column, 2 * row + 1, over));
    }
    var cell = fine.orElseThrow();
    for (var y = 0; y < FineCell.ROWS; y++) {
      for (var x = 0; x < FineCell.COLUMNS; x++) {
        cell.set(x, y, colour(FineCell.COLUMNS * column + x, FineCell.ROWS * row + y, over));
      }
    }
    return cell.draw(surface);
  }

  private int colour(int x, int y, FinePainting.Pixels over) {
    var above = over.colour(x, y);
    return above >= 0 ? above : colours[y * moment.painting.width() + x];
  }

  private enum Cover {
    BARE, PAINT, DRYING
  }

  /** Two pixels, one above the other, in a cell. */
  static TextCharacter halves(Surface surface, int upper, int lower) {
    if (!surface.charset().unicode()) {
      return surface.character(' ', upper, Rgb.mix(upper, lower, 50));
    }
    return upper == lower ? surface.character(' ', upper, upper) : surface.character('▀', upper, lower);
  }

  /** Two pixels as a letter, where colours alone don't tell. */
  private static TextCharacter letter(Surface surface, Cover above, Cover below, int upper, int lower) {
    var bare = surface.ground(Role.CANVAS);
    if (above == Cover.DRYING || below == Cover.DRYING) {
      return surface.character('≈', surface.ink(Role.DRYING), bare);
    }
    if (above == Cover.BARE && below == Cover.BARE) {
      return surface.character(' ', bare, bare);
    }
    var colour = above == Cover.BARE ? lower : below == Cover.BARE ? upper : Rgb.mix(upper, lower, 50);
    var ramp = surface.charset().unicode() ? DARK_TO_LIGHT : DARK_TO_LIGHT_ASCII;
    return surface.character(ramp.charAt(Rgb.lightness(colour) * ramp.length() / 256), colour, bare);
  }
}
