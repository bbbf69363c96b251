package wetpaint.wire;

import java.util.Arrays;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A terminal that keeps every colour as it was told and forgives nothing: what real ones don't agree on is an error here.
 * It knows what the encoder is meant to say and no more; the column after the last and, after a line feed elsewhere than in
 * the first column, the column are unknown; half a wide character that was written over becomes rubbish.
 */
final class StrictEmulator implements Emulator {
  private static final Pattern CONTROL = Pattern.compile("\\e(?:\\[([?]?)([\\d;]*)([A-Za-z])|M)");
  private static final int UNKNOWN = -1;

  private final boolean colorErase;
  private int columns;
  private int rows;
  private String[] texts = {};
  private int[] inks = {};
  private int[] grounds = {};
  private String[] styles = {};
  private int column = UNKNOWN;
  private int row = UNKNOWN;
  private int ink = CellLook.INK;
  private int ground = CellLook.PAPER;
  private String style = "";
  private boolean synchronising;
  /** The cell that was written last: a mark goes there. */
  private int written;

  StrictEmulator(int columns, int rows) {
    this(columns, rows, true);
  }

  /** {@code colorErase}: whether erasing on a coloured background is allowed. */
  StrictEmulator(int columns, int rows, boolean colorErase) {
    this.colorErase = colorErase;
    resize(columns, rows);
  }

  @Override
  public void resize(int newColumns, int newRows) {
    columns = newColumns;
    rows = newRows;
    texts = new String[columns * rows];
    styles = new String[columns * rows];
    inks = new int[columns * rows];
    grounds = new int[columns * rows];
    Arrays.fill(texts, "rubbish");
    Arrays.fill(styles, "");
    column = UNKNOWN;
  }

  /** Whether the terminal is inside a synchronised update. */
  boolean isSynchronising() {
    return synchronising;
  }

  @Override
  public CellLook look(int x, int y) {
    int i = y * columns + x;
    return CellLook.of(texts[i], inks[i], grounds[i], styles[i]);
  }

  @Override
  public void feed(byte[] bytes) {
    var text = new String(bytes, UTF_8);
    var control = CONTROL.matcher(text);
    int i = 0;
    while (i < text.length()) {
      int point = text.codePointAt(i);
      if (point == 0x1b) {
        if (!control.find(i) || control.start() != i) {
          throw new AssertionError("not a control sequence: " + text.substring(i));
        }
        if (control.group(3) == null) {
          row = inside(row - 1, known(rows));
        } else {
          obey(control.group(1) + control.group(3), numbers(control.group(2)));
        }
        i = control.end();
      } else {
        i += Character.charCount(point);
        type(point);
      }
    }
  }

  private static int[] numbers(String parameters) {
    return Arrays.stream(parameters.split(";", -1)).mapToInt(p -> p.isEmpty() ? -1 : Integer.parseInt(p))
        .toArray();
  }

  private void type(int point) {
    switch (point) {
      case '\r' -> column = known(0);
      case '\b' -> column = known(column - 1);
      case 0x0b -> row = inside(row + 1, known(rows));
      case '\n' -> {
        column = column == 0 ? 0 : UNKNOWN;
        row = inside(row + 1, rows);
      }
      default -> {
        if (point < ' ' || (point >= 0x7f && point < 0xa0)) {
          throw new AssertionError("control character " + point);
        }
        int width = org.jline.utils.WCWidth.wcwidth(point);
        if (width == 0) {
          texts[written] += Character.toString(point);
        } else {
          write(Character.toString(point), width);
        }
      }
    }
  }

  private void write(String text, int width) {
    known(0);
    written = row * columns + column;
    for (int x = column; x < column + width; x++) {
      tear(inside(x, columns) + row * columns);
    }
    put(column, text);
    if (width == 2) {
      put(column + 1, "");
    }
    column = column + width < columns ? column + width : UNKNOWN;
  }

  private void tear(int index) {
    if (texts[index].isEmpty()) {
      texts[index - 1] = "rubbish";
    }
    if (index % columns < columns - 1 && texts[index + 1].isEmpty()) {
      texts[index + 1] = "rubbish";
    }
  }

  private void put(int x, String text) {
    int index = row * columns + x;
    texts[index] = text;
    inks[index] = ink;
    grounds[index] = ground;
    styles[index] = style;
  }

  private void obey(String command, int[] numbers) {
    int first = numbers[0];
    int count = first < 1 ? 1 : first;
    switch (command) {
      case "A" -> row = inside(row - count, known(rows));
      case "B" -> row = inside(row + count, known(rows));
      case "C" -> column = inside(known(column) + count, columns);
      case "D" -> column = inside(known(column) - count, columns);
      case "G" -> column = known(inside(count - 1, columns));
      case "H" -> {
        row = inside(count - 1, rows);
        column = inside(numbers.length < 2 || numbers[1] < 1 ? 0 : numbers[1] - 1, columns);
      }
      case "K" -> erase(columns - known(column));
      case "X" -> erase(count);
      case "m" -> select(numbers);
      case "?h", "?l" -> synchronise(first, command.endsWith("h"));
      default -> throw new AssertionError("unexpected command " + command);
    }
  }

  private void synchronise(int mode, boolean begin) {
    if (mode != 2026 || synchronising == begin) {
      throw new AssertionError("unexpected mode " + mode + " " + begin);
    }
    synchronising = begin;
  }

  private void erase(int count) {
    if ((!colorErase && ground != CellLook.PAPER) || style.matches(".*[ur].*")) {
      throw new AssertionError("erased where terminals differ in what is left");
    }
    for (int x = known(column); x < column + count; x++) {
      tear(row * columns + inside(x, columns));
      put(x, " ");
    }
  }

  private void select(int[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      int number = numbers[i];
      if (number == 38 || number == 48) {
        boolean rgb = numbers[i + 1] == 2;
        int color = rgb
            ? numbers[i + 2] << 16 | numbers[i + 3] << 8 | numbers[i + 4]
            : CellLook.PALETTE + numbers[i + 2];
        set(number == 38, color);
        i += rgb ? 4 : 2;
      } else {
        select(number);
      }
    }
  }

  private void select(int number) {
    switch (number) {
      case -1, 0 -> {
        ink = CellLook.INK;
        ground = CellLook.PAPER;
        style = "";
      }
      case 1 -> style('b', true);
      case 3 -> style('i', true);
      case 4 -> style('u', true);
      case 7 -> style('r', true);
      case 22 -> style('b', false);
      case 23 -> style('i', false);
      case 24 -> style('u', false);
      case 27 -> style('r', false);
      case 39, 49 -> set(number == 39, number == 39 ? CellLook.INK : CellLook.PAPER);
      default -> {
        int index = number % 10 + (number >= 90 ? 8 : 0);
        int tens = number / 10 % 10 * 10;
        if (number < 30 || number > 107 || number % 10 > 7) {
          throw new AssertionError("unexpected SGR " + number);
        }
        set(tens == 30 || tens == 90, CellLook.PALETTE + index);
      }
    }
  }

  private void style(char letter, boolean on) {
    style = "biur".chars().filter(l -> l == letter ? on : style.indexOf(l) >= 0)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  private void set(boolean foreground, int color) {
    if (foreground) {
      ink = color;
    } else {
      ground = color;
    }
  }

  private int known(int then) {
    if (column == UNKNOWN) {
      throw new AssertionError("the column is not known here");
    }
    return then;
  }

  private static int inside(int value, int limit) {
    if (value < 0 || value >= limit) {
      throw new AssertionError(value + " is off the screen");
    }
    return value;
  }
}
