package wetpaint.record;

import java.util.List;
import java.util.Locale;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextGraphics;
import com.googlecode.lanterna.graphics.TextImage;

/** A screen like the product's, drawn from nothing but the time: tabs, pictures that fill and dry, timelines, text. */
final class SampleRun {
  static final Colors COLORS = new Colors(0xD8DEE9, 0x14161B,
      List.of(0x1B1E25, 0xE0616A, 0x9CCB7D, 0xEBCB6B, 0x6FA8F5,
          0xC792EA, 0x6FD3D8, 0xD8DEE9, 0x4C525E, 0xFF7B85, 0xB5E597, 0xFFE08A, 0x8FBEFF, 0xDDB0FF, 0x8FEBF0,
          0xFFFFFF));
  /** Without padding and bar, text of 16 pixels. */
  static final Appearance PLAIN = new Appearance(COLORS, 16, 0, WindowBar.NONE);
  static final int COLUMNS = 80;
  static final int ROWS = 24;
  private static final int LAYER = 1000;
  private static final int DRY = 1500;
  private static final String[] MODES = {"sync", "async", "parallel", "concurrent", "virtual"};
  private static final String[] NAMES = {"Sunrise", "Harbour", "Meadow"};
  private static final int[] HUES = {0xF2994A, 0x4A90D9, 0x6FBF73};

  private SampleRun() {}

  static Frame frame(long at) {
    return new Frame(at, image(at));
  }

  static TextImage image(long at) {
    var image = new BasicTextImage(new TerminalSize(COLUMNS, ROWS),
        TextCharacter.fromCharacter(' ', rgb(COLORS.text()), rgb(COLORS.background()))[0]);
    var graphics = image.newTextGraphics();
    var mode = at < 8000 ? 0 : at < 16000 ? 1 : 2;
    tabs(graphics, mode);
    for (int canvas = 0; canvas < 3; canvas++) {
      canvas(graphics, canvas, mode, at);
      timeline(graphics, canvas, mode, at);
    }
    colors(graphics, 0x8A93A5, COLORS.background());
    graphics.putString(2, 21, String.format(Locale.ROOT,
        "%6.2f s   makespan 13.50 s   utilisation 89 %%   ready queue: Harbour, Meadow", at / 1000.0));
    keys(graphics);
    return image;
  }

  private static void tabs(TextGraphics graphics, int active) {
    int x = 2;
    for (int i = 0; i < MODES.length; i++) {
      var label = " " + (i + 1) + " " + MODES[i] + " ";
      if (i == active) {
        colors(graphics, 0x14161B, 0xF2C14E);
        graphics.putString(x, 0, label, SGR.BOLD);
      } else {
        colors(graphics, 0x8A93A5, 0x23262E);
        graphics.putString(x, 0, label);
      }
      x += label.length() + 1;
    }
    colors(graphics, 0x5C6370, COLORS.background());
    graphics.putString(67, 0, "wetpaint 1x");
  }

  private static void canvas(TextGraphics graphics, int canvas, int mode, long at) {
    var left = 2 + canvas * 26;
    var done = progress(canvas, mode, at);
    var wet = done % (LAYER + DRY) < LAYER;
    colors(graphics, wet ? HUES[canvas] : 0x4C525E, COLORS.background());
    graphics.putString(left, 2, "╭" + "─".repeat(22) + "╮");
    graphics.putString(left, 13, "╰" + "─".repeat(22) + "╯");
    for (int y = 3; y < 13; y++) {
      graphics.putString(left, y, "│" + " ".repeat(22) + "│");
    }
    colors(graphics, 0xD8DEE9, COLORS.background());
    graphics.putString(left + 2, 2, " " + NAMES[canvas] + " ", SGR.BOLD);
    for (int y = 0; y < 10; y++) {
      for (int x = 0; x < 22; x++) {
        colors(graphics, pixel(canvas, x, 2 * y, done), pixel(canvas, x, 2 * y + 1, done));
        graphics.setCharacter(left + 1 + x, 3 + y, '▀');
      }
    }
  }

  /** How far the canvas is, in milliseconds of paint and drying. */
  private static long progress(int canvas, int mode, long at) {
    var start = switch (mode) {
      case 0 -> canvas * 4L * (LAYER + DRY);
      case 1 -> canvas * (long) LAYER;
      default -> 0L;
    };
    return Math.clamp(at - start, 0, 4L * (LAYER + DRY));
  }

  private static int pixel(int canvas, int x, int y, long done) {
    var layer = (int) Math.min(3, done / (LAYER + DRY));
    var within = done - layer * (long) (LAYER + DRY);
    var order = (y * 22 + x) * LAYER / (20 * 22);
    var fresh = within > order;
    var shade = fresh ? layer + 1 : layer;
    if (shade == 0) {
      return 0x1E2129;
    }
    var dry = fresh ? Math.clamp((within - LAYER) * 8 / DRY, 0, 8) : 8;
    var hue = (y / 4 + x / 6 + shade) % 3 == 0
        ? mix(HUES[canvas], 0xFFFFFF, 25 * shade)
        : mix(HUES[canvas], 0x101010, 60 - 15 * shade);
    var grey = (hue >> 16 & 255) * 30 + (hue >> 8 & 255) * 59 + (hue & 255) * 11;
    return mix(hue, grey / 100 * 0x010101, dry * 28);
  }

  private static int mix(int a, int b, int part) {
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      mixed |= (((a >> shift & 255) * (255 - part) + (b >> shift & 255) * part) / 255) << shift;
    }
    return mixed;
  }

  private static void timeline(TextGraphics graphics, int canvas, int mode, long at) {
    var y = 15 + canvas * 2;
    colors(graphics, 0x8A93A5, COLORS.background());
    graphics.putString(2, y, NAMES[canvas]);
    var eighths = (int) (progress(canvas, mode, at) * 8 * 60 / 10000);
    for (int x = 0; x < 60; x++) {
      var painting = x % 15 < 6;
      var full = Math.clamp(eighths - 8 * x, 0, 8);
      colors(graphics, painting ? HUES[canvas] : 0x5C6370, 0x1E2129);
      graphics.setCharacter(11 + x, y, full == 0 ? ' ' : (char) ('▐' - full));
    }
    colors(graphics, 0xD8DEE9, COLORS.background());
    graphics.putString(73, y, String.format(Locale.ROOT, "%3d %%", progress(canvas, mode, at) / 100));
  }

  private static void keys(TextGraphics graphics) {
    int x = 2;
    for (var key : List.of("1-5 mode", "Space pause", "→ step", "+ - speed", "r restart", "? help",
        "q quit")) {
      var name = key.substring(0, key.lastIndexOf(' '));
      colors(graphics, 0xF2C14E, COLORS.background());
      graphics.putString(x, 23, name, SGR.BOLD);
      colors(graphics, 0x8A93A5, COLORS.background());
      graphics.putString(x + name.length(), 23, key.substring(name.length()));
      x += key.length() + 2;
    }
  }

  private static void colors(TextGraphics graphics, int ink, int ground) {
    graphics.setForegroundColor(rgb(ink));
    graphics.setBackgroundColor(rgb(ground));
  }

  static TextColor rgb(int rgb) {
    return new TextColor.RGB(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
  }
}
