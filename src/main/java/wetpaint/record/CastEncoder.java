package wetpaint.record;

import java.util.Set;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.TextImage;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Turns frames into what leads a terminal from each to the next. Unlike what goes over a line it spells each cell as it was
 * drawn, for people search in casts and copy from them.
 */
final class CastEncoder {
  private static final String ESCAPE = "\033[";
  private static final int FIRST_WIDE = 0x1100;
  /** What can be seen on a blank. */
  private static final Set<SGR> SEEN = Set.of(SGR.REVERSE, SGR.UNDERLINE, SGR.CROSSED_OUT);

  private final StringBuilder out = new StringBuilder();
  private TerminalSize size = TerminalSize.ZERO;
  /** What is not known is null. */
  private @Nullable TextCharacter[] shown = {};
  private TextColor ink = TextColor.ANSI.DEFAULT;
  private TextColor ground = TextColor.ANSI.DEFAULT;
  private Set<SGR> styles = Set.of();

  /** What leads from the frame before to {@code cells}, or from anything if {@code whole}; empty if nothing changed. */
  String next(TextImage cells, boolean whole) {
    out.setLength(0);
    if (whole || !cells.getSize().equals(size)) {
      size = cells.getSize();
      shown = new TextCharacter[size.getColumns() * size.getRows()];
      reset();
    }
    for (var row = 0; row < size.getRows(); row++) {
      row(cells, row);
    }
    return out.toString();
  }

  private void row(TextImage cells, int row) {
    var cursor = -1;
    for (var column = 0; column < size.getColumns(); column++) {
      var cell = cells.getCharacterAt(column, row);
      var width = cell.isDoubleWidth() && column + 1 < size.getColumns() ? 2 : 1;
      var index = row * size.getColumns() + column;
      if (!same(cell, shown[index])) {
        if (column != cursor) {
          move(column, row);
        }
        pen(cell);
        var text = CellText.of(cell.getCharacterString());
        out.append(width == 1 && cell.isDoubleWidth() ? " " : text);
        if (width == 2 && text.codePointAt(0) < FIRST_WIDE) {
          // A letter with marks is drawn on two columns here; a terminal gives it one.
          move(column + 1, row);
          out.append(' ');
        }
        shown[index] = cell;
        if (width == 2) {
          shown[index + 1] = null;
        }
        cursor = column + width;
      }
      column += width - 1;
    }
  }

  private void move(int column, int row) {
    out.append(ESCAPE).append(row + 1).append(';').append(column + 1).append('H');
  }

  private static boolean same(TextCharacter one, @Nullable TextCharacter other) {
    return one.equals(other) || (other != null && isBlank(one) && isBlank(other)
        && one.getBackgroundColor().equals(other.getBackgroundColor()));
  }

  private static boolean isBlank(TextCharacter cell) {
    return cell.is(' ') && cell.getModifiers().stream().noneMatch(SEEN::contains);
  }

  /** Takes the colours and styles of a cell, as far as they are seen. */
  private void pen(TextCharacter cell) {
    if (!cell.getModifiers().equals(styles)
        && !(isBlank(cell) && styles.stream().noneMatch(SEEN::contains))) {
      reset();
      styles = Set.copyOf(cell.getModifiers());
      styles.stream().sorted().forEach(style -> sgr(code(style)));
    }
    if (!cell.getForegroundColor().equals(ink) && !isBlank(cell)) {
      ink = cell.getForegroundColor();
      sgr(new String(ink.getForegroundSGRSequence(), US_ASCII));
    }
    if (!cell.getBackgroundColor().equals(ground)) {
      ground = cell.getBackgroundColor();
      sgr(new String(ground.getBackgroundSGRSequence(), US_ASCII));
    }
  }

  private void reset() {
    ink = TextColor.ANSI.DEFAULT;
    ground = TextColor.ANSI.DEFAULT;
    styles = Set.of();
    sgr("0");
  }

  private void sgr(String code) {
    out.append(ESCAPE).append(code).append('m');
  }

  /** What turns a style on (ECMA-48, 8.3.117). */
  private static String code(SGR style) {
    return switch (style) {
      case BOLD -> "1";
      case ITALIC -> "3";
      case UNDERLINE -> "4";
      case BLINK -> "5";
      case REVERSE -> "7";
      case CROSSED_OUT -> "9";
      case FRAKTUR -> "20";
      case BORDERED -> "51";
      case CIRCLED -> "52";
    };
  }
}
