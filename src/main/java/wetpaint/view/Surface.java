package wetpaint.view;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.TextGraphics;
import org.jspecify.annotations.Nullable;

import wetpaint.picture.Picture;
import wetpaint.studio.Scene;
import wetpaint.theme.Role;
import wetpaint.theme.Style;
import wetpaint.theme.Theme;

/** A rectangle to draw on: coordinates count from its top left corner, and nothing gets outside of it. */
final class Surface {
  /** The whole screen, row by row; null behind a character that is two columns wide. */
  private final @Nullable TextCharacter[] cells;
  private final int stride;
  private final Area area;
  private final Theme theme;
  private final Charset charset;
  private final Inks inks;
  private final Wall wall;

  private Surface(@Nullable TextCharacter[] cells, int stride, Area area, Theme theme, Charset charset,
      Inks inks, Wall wall) {
    this.cells = cells;
    this.stride = stride;
    this.area = area;
    this.theme = theme;
    this.charset = charset;
    this.inks = inks;
    this.wall = wall;
  }

  /** A whole screen on those cells, empty. */
  static Surface of(@Nullable TextCharacter[] cells, int columns, Theme theme, Charset charset, Inks inks) {
    return of(cells, columns, theme, charset, inks, new Wall());
  }

  /** The same, with what hangs on it noted on a wall. */
  static Surface of(@Nullable TextCharacter[] cells, int columns, Theme theme, Charset charset, Inks inks,
      Wall wall) {
    var rows = columns == 0 ? 0 : cells.length / columns;
    wall.clear(cells.length);
    var surface = new Surface(cells, columns, new Area(0, 0, columns, rows), theme, charset, inks, wall);
    Arrays.fill(cells, surface.character(' ', surface.ink(Role.SCREEN), surface.ground(Role.SCREEN)));
    return surface;
  }

  /** The part of this sheet that is in the given rectangle, counted in this sheet's cells. */
  Surface cut(Area part) {
    var left = Math.clamp(part.column(), 0, width());
    var top = Math.clamp(part.row(), 0, height());
    var right = Math.clamp(part.column() + part.width(), left, width());
    var bottom = Math.clamp(part.row() + part.height(), top, height());
    return new Surface(cells, stride,
        new Area(area.column() + left, area.row() + top, right - left, bottom - top), theme,
        charset, inks, wall);
  }

  /** Notes a painting that takes up all of this sheet, and has been drawn on it. */
  void hang(int lane, int number, Picture picture, int layers, Scene scene, Optional<Role> brush) {
    wall.hang(new Hanging(area.column(), area.row(), width(), height(), lane, number, picture, layers,
        scene.canvas(number), scene.at(), brush, new BitSet()), stride);
  }

  /** Where on the screen it is. */
  Area area() {
    return area;
  }

  int width() {
    return area.width();
  }

  int height() {
    return area.height();
  }

  /** All of it, in its own coordinates. */
  Area whole() {
    return new Area(0, 0, width(), height());
  }

  Theme theme() {
    return theme;
  }

  Charset charset() {
    return charset;
  }

  Style style(Role role) {
    return theme.style(role);
  }

  int ink(Role role) {
    return Rgb.of(theme.style(role).foreground());
  }

  int ground(Role role) {
    return Rgb.of(theme.style(role).background());
  }

  int hue(int number) {
    return Rgb.of(theme.hue(number));
  }

  /** Wipes it with a role's background. */
  void clear(Role role) {
    fill(whole(), ' ', ink(role), ground(role));
  }

  void fill(Area part, char character, int foreground, int background) {
    var cell = character(character, foreground, background);
    for (var row = part.row(); row < part.row() + part.height(); row++) {
      for (var column = part.column(); column < part.column() + part.width(); column++) {
        put(column, row, cell);
      }
    }
  }

  /** The character as this terminal can show it, in colours 0xRRGGBB. */
  TextCharacter character(char character, int foreground, int background) {
    return inks.of(shown(character), foreground, background);
  }

  void put(int column, int row, char character, int foreground, int background) {
    put(column, row, character(character, foreground, background));
  }

  void put(int column, int row, TextCharacter cell) {
    if (column < 0 || row < 0 || column >= width() || row >= height()) {
      return;
    }
    var first = (area.row() + row) * stride;
    var place = first + area.column() + column;
    if (cells[place] == null && place > first) {
      blank(place - 1);
    }
    if (place + 1 < first + stride && cells[place + 1] == null) {
      blank(place + 1);
    }
    cells[place] = cell;
    wall.cover(place);
  }

  /** Writes a text if there is room for all of it. @return the column behind what is written */
  int text(int column, int row, String text, Style style) {
    return text(column, row, text, style, width());
  }

  /** Writes a text if all of it fits before the given column. @return the column behind what is written */
  int text(int column, int row, String text, Style style, int end) {
    return columns(text) > Math.min(end, width()) - column ? column : write(column, row, text, style);
  }

  /** Writes a line of code; what there is no room for is an ellipsis. */
  void code(String line, Style style) {
    write(0, 0,
        columns(line) <= width() ? line : width() == 0 ? "" : TextColumns.clipped(line, width() - 1) + '…',
        style);
  }

  /** The first wording that fits into so many columns, or none. */
  static String fitting(int room, List<String> wordings) {
    return wordings.stream().filter(wording -> columns(wording) <= room).findFirst().orElse("");
  }

  private int write(int column, int row, String text, Style style) {
    var pens = inks.with(style.modifiers());
    var at = column;
    if (TextColumns.isPlain(text)) {
      var foreground = Rgb.of(style.foreground());
      var background = Rgb.of(style.background());
      for (var i = 0; i < text.length(); i++) {
        put(at++, row, pens.of(shown(text.charAt(i)), foreground, background));
      }
      return at;
    }
    for (var cluster : TextColumns.clusters(text)) {
      at = put(at, row, cluster, pens, style);
    }
    return at;
  }

  private int put(int column, int row, String cluster, Inks pens, Style style) {
    var foreground = Rgb.of(style.foreground());
    var background = Rgb.of(style.background());
    if (!charset.unicode() || (cluster.length() == 1 && columns(cluster) == 1)) {
      var columns = columns(cluster);
      for (var i = 0; i < columns; i++) {
        put(column + i, row, pens.of(shown(cluster.charAt(0)), foreground, background));
      }
      return column + columns;
    }
    var cell = TextCharacter.fromString(cluster, style.foreground(), style.background(),
        style.modifiers().toArray(SGR[]::new))[0];
    put(column, row, cell);
    if (cell.isDoubleWidth()) {
      put(column + 1, row, pens.of(' ', foreground, background));
      cells[(area.row() + row) * stride + area.column() + column + 1] = null;
      return column + 2;
    }
    return column + 1;
  }

  /** Writes from the left of the first row what there is room for, without a sign of what there is none for. */
  void clip(String text, Style style) {
    text(0, 0, TextColumns.clipped(text, width()), style);
  }

  /** How many columns a text takes. */
  static int columns(String text) {
    return TextColumns.of(text);
  }

  /** Wipes what would be left of words of which a part is going to be covered. */
  void wipeWordsAcross(Area part) {
    for (var row = part.row(); row < part.row() + part.height(); row++) {
      if (isText(part.column(), row)) {
        wipeWord(part.column() - 1, row, -1);
      }
      var right = part.column() + part.width();
      if (isText(right - 1, row)) {
        wipeWord(right, row, 1);
      }
    }
  }

  private void wipeWord(int from, int row, int step) {
    for (var column = from; isText(column, row); column += step) {
      blank((area.row() + row) * stride + area.column() + column);
    }
  }

  private boolean isText(int column, int row) {
    if (column < 0 || row < 0 || column >= width() || row >= height()) {
      return false;
    }
    var cell = cells[(area.row() + row) * stride + area.column() + column];
    return cell != null
        && (Character.isLetterOrDigit(cell.getCharacterString().codePointAt(0)) || cell.is('’'));
  }

  /** All that is in it, to be {@linkplain #restore put back} into one that is in the same place. */
  @Nullable
  TextCharacter[] saved() {
    var saved = new TextCharacter[width() * height()];
    for (var row = 0; row < height(); row++) {
      System.arraycopy(cells, first(row), saved, row * width(), width());
    }
    return saved;
  }

  /** Puts back what was {@linkplain #saved in it}. */
  void restore(@Nullable TextCharacter[] saved) {
    for (var row = 0; row < height(); row++) {
      System.arraycopy(saved, row * width(), cells, first(row), width());
    }
  }

  /** The place of a row's first cell. */
  private int first(int row) {
    return (area.row() + row) * stride + area.column();
  }

  private char shown(char character) {
    return charset.unicode() ? character : Ascii.of(character);
  }

  private void blank(int place) {
    wall.cover(place);
    var cell = cells[place];
    cells[place] = cell == null
        ? inks.of(' ', 0, ground(Role.SCREEN))
        : inks.of(' ', Rgb.of(cell.getForegroundColor()), Rgb.of(cell.getBackgroundColor()));
  }

  /** Puts everything on the screen, but only what is not there yet: to set a cell costs Lanterna more than to look. */
  @SuppressWarnings("ReferenceEquality")
  void show(TextGraphics screen) {
    for (int row = 0, place = 0; row < height(); row++) {
      for (var column = 0; column < width(); column++, place++) {
        var cell = cells[place];
        if (cell != null && screen.getCharacter(column, row) != cell) {
          screen.setCharacter(column, row, cell);
        }
      }
    }
  }
}
