package wetpaint.show;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.TextImage;

import wetpaint.theme.Theme;
import wetpaint.view.BlockGlyphs;

/**
 * A screen in plain text, to be read in a diff: its characters, then a symbol for the colours of each cell, then what the
 * symbols mean. A symbol stands for many a shade, so each row of colours ends with a checksum of the exact ones.
 */
final class Portrait {
  /** Columns in front of a row: its number and an edge. */
  static final int MARGIN = 3;
  static final char EDGE = '│';
  static final String HEADING = "# ";

  private Portrait() {}

  static List<String> of(String title, TextImage screen, Theme theme) {
    var lines = new ArrayList<String>();
    var pens = new Pens(theme);
    var symbols = new StringBuilder();
    lines.add(HEADING + title + ": characters");
    lines.add(ruler(screen.getSize().getColumns()));
    for (var row = 0; row < screen.getSize().getRows(); row++) {
      lines.add("%2d%c%s%c".formatted(row, EDGE, characters(screen, row), EDGE));
    }
    lines.add(HEADING + title + ": colours");
    lines.add(ruler(screen.getSize().getColumns()));
    for (var row = 0; row < screen.getSize().getRows(); row++) {
      var colours = colours(screen, row, pens);
      symbols.append(colours);
      lines.add("%2d%c%s%c %04x".formatted(row, EDGE, colours, EDGE, sum(screen, row)));
    }
    lines.add(pens.legend(symbols.toString()));
    return lines;
  }

  private static String ruler(int columns) {
    var ruler = new StringBuilder(" ".repeat(MARGIN));
    for (var column = 0; column < columns; column += 10) {
      ruler.append("%-10d".formatted(column));
    }
    return ruler.toString().stripTrailing();
  }

  private static String characters(TextImage screen, int row) {
    var text = new StringBuilder();
    for (var column = 0; column < screen.getSize().getColumns(); column++) {
      text.append(seen(screen.getCharacterAt(column, row).getCharacterString()));
    }
    return text.toString();
  }

  private static String seen(String character) {
    return character.length() == 1 && BlockGlyphs.isStandIn(character.charAt(0))
        ? Character.toString(BlockGlyphs.point(character.charAt(0)))
        : character;
  }

  private static String colours(TextImage screen, int row, Pens pens) {
    var colours = new StringBuilder();
    for (var column = 0; column < screen.getSize().getColumns(); column++) {
      colours.append(pens.of(screen.getCharacterAt(column, row)));
    }
    return colours.toString();
  }

  private static long sum(TextImage screen, int row) {
    var sum = new CRC32();
    for (var column = 0; column < screen.getSize().getColumns(); column++) {
      sum.update(exactly(screen.getCharacterAt(column, row)).getBytes(StandardCharsets.UTF_8));
    }
    return sum.getValue() & 0xffff;
  }

  /** The colours that can be seen: a blank has no ink. */
  private static String exactly(TextCharacter cell) {
    return (cell.is(' ') ? "" : cell.getForegroundColor()) + "/" + cell.getBackgroundColor()
        + cell.getModifiers();
  }
}
