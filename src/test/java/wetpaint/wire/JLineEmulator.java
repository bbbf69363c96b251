package wetpaint.wire;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jline.terminal.Size;
import org.jline.utils.ScreenTerminal;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * JLine's emulator. Three things to know of 4.5.0: colours have four bits a channel, so frames for it use multiples of
 * 0x11; a control sequence of more than 32 characters is printed, so SGRs are cut in single ones; SGR 49 takes the
 * foreground's colour too, so that is set again.
 */
final class JLineEmulator implements Emulator {
  private static final Pattern SGR = Pattern.compile("\\e\\[([\\d;]*)m");
  private static final Pattern ONE = Pattern.compile("([34]8;2;\\d+;\\d+;\\d+|[34]8;5;\\d+|\\d+)(;|$)");

  private final ScreenTerminal screen;
  private String foreground = "39";
  private long[] cells = {};

  JLineEmulator(int columns, int rows) {
    screen = new ScreenTerminal(columns, rows);
  }

  @Override
  public void feed(byte[] bytes) {
    screen.write(SGR.matcher(new String(bytes, UTF_8)).replaceAll(this::cut));
    cells = new long[screen.getColumns() * screen.getRows()];
    screen.dump(cells, new int[2]);
  }

  private String cut(MatchResult sgr) {
    var parameters = sgr.group(1).isEmpty() ? "0" : sgr.group(1);
    var single = new StringBuilder();
    ONE.matcher(parameters).results().map(one -> one.group(1)).forEach(one -> {
      if (one.matches("39|3[0-8].*|9\\d|0")) {
        foreground = one.equals("0") ? "39" : one;
      }
      single.append("\033[").append(one).append('m');
      if (one.equals("49")) {
        single.append("\033[").append(foreground).append('m');
      }
    });
    return single.toString();
  }

  @Override
  public void resize(int columns, int rows) {
    screen.setSize(Size.of(columns, rows));
  }

  @Override
  public CellLook look(int column, int row) {
    long cell = cells[row * screen.getColumns() + column];
    int point = ScreenTerminal.cellCodePoint(cell);
    var styles = (ScreenTerminal.cellBold(cell) ? "b" : "") + (ScreenTerminal.cellItalic(cell) ? "i" : "")
        + (ScreenTerminal.cellUnderline(cell) ? "u" : "") + (ScreenTerminal.cellInverse(cell) ? "r" : "");
    return CellLook.of(
        point == 0 ? "" : Character.toString(point),
        ScreenTerminal.cellHasForeground(cell)
            ? ScreenTerminal.cellColorRgb(ScreenTerminal.cellForeground(cell))
            : CellLook.INK,
        ScreenTerminal.cellHasBackground(cell)
            ? ScreenTerminal.cellColorRgb(ScreenTerminal.cellBackground(cell))
            : CellLook.PAPER,
        styles);
  }
}
