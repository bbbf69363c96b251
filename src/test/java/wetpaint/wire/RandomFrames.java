package wetpaint.wire;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.BasicTextImage;

/** Frames as a seed has them: half-blocks, text, wide letters, styles, runs and speckles, the terminal's own colours. */
final class RandomFrames {
  private static final List<String> TEXTS = List.of("a", "Z", "7", "-", "é", "─", "│", "░", "·", "…", "▸",
      "あ", "漢", "ß");
  private static final List<String> PIXELS = List.of("▀", "▄", "█", " ");

  private final Random random;
  private BasicTextImage image;

  RandomFrames(long seed, int columns, int rows) {
    random = new Random(seed);
    image = new BasicTextImage(new TerminalSize(columns, rows), cell());
  }

  /** The next frame: the one before with some of it drawn over. */
  BasicTextImage next() {
    int strokes = random.nextInt(6);
    for (int i = 0; i < strokes; i++) {
      stroke();
    }
    return image;
  }

  /** The frame before once more. */
  BasicTextImage same() {
    return image;
  }

  void resize(int columns, int rows) {
    image = image.resize(new TerminalSize(columns, rows), cell());
  }

  private void stroke() {
    int columns = image.getSize().getColumns();
    int rows = image.getSize().getRows();
    switch (random.nextInt(5)) {
      case 0 -> scatter(columns, rows);
      case 1 -> fill(columns, rows);
      case 2 -> text(columns, rows);
      case 3 -> image.setAll(cell());
      default -> image.setCharacterAt(columns - 1, random.nextInt(rows), cell());
    }
  }

  private void scatter(int columns, int rows) {
    int cells = 1 + random.nextInt(columns * rows);
    for (int i = 0; i < cells; i++) {
      image.setCharacterAt(random.nextInt(columns), random.nextInt(rows), cell());
    }
  }

  private void fill(int columns, int rows) {
    var cell = cell();
    int left = random.nextInt(columns);
    int top = random.nextInt(rows);
    int right = left + 1 + random.nextInt(columns - left);
    int bottom = top + 1 + random.nextInt(rows - top);
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x += cell.isDoubleWidth() ? 2 : 1) {
        image.setCharacterAt(x, y, cell);
      }
    }
  }

  private void text(int columns, int rows) {
    var foreground = color();
    var background = color();
    var styles = styles();
    int y = random.nextInt(rows);
    int x = random.nextInt(columns);
    while (x < columns && random.nextInt(12) > 0) {
      var cell = of(random.nextInt(5) == 0 ? " " : pick(TEXTS), foreground, background, styles);
      image.setCharacterAt(x, y, cell);
      x += cell.isDoubleWidth() ? 2 : 1;
    }
  }

  private TextCharacter cell() {
    return random.nextInt(3) > 0
        ? of(pick(PIXELS), color(), color(), EnumSet.noneOf(SGR.class))
        : of(pick(TEXTS), color(), color(), styles());
  }

  private static TextCharacter of(String text, TextColor foreground, TextColor background,
      EnumSet<SGR> styles) {
    return TextCharacter.fromString(text, foreground, background, styles)[0];
  }

  private EnumSet<SGR> styles() {
    var styles = EnumSet.noneOf(SGR.class);
    for (var style : List.of(SGR.BOLD, SGR.ITALIC, SGR.UNDERLINE, SGR.REVERSE)) {
      if (random.nextInt(6) == 0) {
        styles.add(style);
      }
    }
    return styles;
  }

  private TextColor color() {
    if (random.nextInt(4) == 0) {
      return TextColor.ANSI.DEFAULT;
    }
    // Few enough that neighbours often share one.
    return new TextColor.RGB(0x11 * random.nextInt(3), 0x55 * random.nextInt(4), 0xff * random.nextInt(2));
  }

  private String pick(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
