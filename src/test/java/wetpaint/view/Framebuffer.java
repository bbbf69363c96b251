package wetpaint.view;

import java.util.Objects;

import com.googlecode.lanterna.TextCharacter;
import org.jspecify.annotations.Nullable;

import wetpaint.theme.Role;
import wetpaint.theme.Theme;
import wetpaint.theme.Themes;

/** Cells to draw a single view on, and to read it from. */
final class Framebuffer {
  private static final Theme DARK = Themes.named("dark");

  private final int columns;
  private final @Nullable TextCharacter[] cells;
  final Surface sheet;

  Framebuffer(int columns, int rows) {
    this(columns, rows, Charset.FULL);
  }

  Framebuffer(int columns, int rows, Charset charset) {
    this.columns = columns;
    this.cells = new TextCharacter[columns * rows];
    this.sheet = Surface.of(cells, columns, DARK, charset, new Inks());
  }

  Framebuffer draw(View view) {
    view.draw(sheet);
    return this;
  }

  TextCharacter cell(int column, int row) {
    return Objects.requireNonNull(cells[row * columns + column]);
  }

  int ink(int column, int row) {
    return Rgb.of(cell(column, row).getForegroundColor());
  }

  int ground(int column, int row) {
    return Rgb.of(cell(column, row).getBackgroundColor());
  }

  String row(int row) {
    var line = new StringBuilder();
    for (var column = 0; column < columns; column++) {
      line.append(cell(column, row).getCharacterString());
    }
    return line.toString();
  }

  boolean isBlank(int column, int row) {
    return cell(column, row).is(' ') && ground(column, row) == sheet.ground(Role.SCREEN);
  }
}
