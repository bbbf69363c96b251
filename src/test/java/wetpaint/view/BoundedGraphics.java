package wetpaint.view;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.AbstractTextGraphics;
import com.googlecode.lanterna.graphics.TextGraphics;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** A screen that starts with nothing on it and minds its edges. */
final class BoundedGraphics extends AbstractTextGraphics {
  private final TerminalSize size;
  private final @Nullable TextCharacter[] cells;

  BoundedGraphics(int columns, int rows) {
    this.size = new TerminalSize(columns, rows);
    this.cells = new TextCharacter[columns * rows];
  }

  @Override
  public TextGraphics setCharacter(int column, int row, TextCharacter cell) {
    // Asked millions of times: only what fails is worth a sentence.
    if (column < 0 || column >= size.getColumns() || row < 0 || row >= size.getRows()) {
      throw new AssertionError("%d,%d is outside of %s".formatted(column, row, size));
    }
    cells[row * size.getColumns() + column] = cell;
    if (cell.isDoubleWidth()) {
      assertThat(column).as("a wide character fits").isLessThan(size.getColumns() - 1);
      cells[row * size.getColumns() + column + 1] = cell;
    }
    return this;
  }

  @Override
  public @Nullable TextCharacter getCharacter(int column, int row) {
    return cells[row * size.getColumns() + column];
  }

  @Override
  public TerminalSize getSize() {
    return size;
  }

  void isFull() {
    assertThat(cells).doesNotContainNull();
  }
}
