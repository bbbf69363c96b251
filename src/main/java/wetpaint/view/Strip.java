package wetpaint.view;

import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Function;

import wetpaint.studio.History;

/** A row of the timeline in the making: what each eighth of a cell shows. */
final class Strip {
  /** What time can go into. */
  enum Kind {
    /** Not there (yet). */
    NOTHING(0, ' ', 0),
    /** Painting, in a canvas's hue. */
    PAINTING(1, '█', 100),
    /** Drying. */
    DRYING(2, '≈', 100),
    /** A canvas that is ready and has no painter. */
    READY(3, '·', 0),
    /** A painter that has no canvas. */
    FREE(4, '╌', 0),
    /** A painter stands at a canvas that it can't paint. */
    STANDING(5, '╱', 25),
    /** A canvas is blocked in the middle of painting. */
    BLOCKED(6, '×', 25),
    /** A canvas is painted and waits for a rack to dry on. */
    QUEUED(7, '¦', 25);

    private static final Kind[] ALL = values();

    private final int code;
    private final char pattern;
    /** How much of its colour the ground of a cell has, in per cent; all of it where it is solid. */
    private final int tint;

    Kind(int code, char pattern, int tint) {
      this.code = code;
      this.pattern = pattern;
      this.tint = tint;
    }

    /** Its sign in a cell. */
    char character(Charset charset) {
      return charset.hues() && charset.unicode() && isSolid() ? '█' : pattern;
    }

    /** Whether its sign needs a cell of its own. */
    boolean isPattern() {
      return this != NOTHING && !isSolid();
    }

    /** What shows of it, 0xRRGGBB, in a part of a cell or behind its sign, where there are colours. */
    int tone(int rgb, int screen) {
      return Rgb.mix(screen, rgb, tint);
    }

    private boolean isSolid() {
      return tint == 100;
    }
  }

  private final Scale scale;
  /** A kind and its colour: kind in the high byte, 0xRRGGBB below. */
  private final int[] eighths;

  Strip(Scale scale, int cells) {
    this.scale = scale;
    this.eighths = new int[cells * Scale.EIGHTHS];
  }

  void clear() {
    Arrays.fill(eighths, 0);
  }

  /** From one instant to another, in milliseconds; whatever was there is covered. */
  void add(long from, long to, Kind kind, int rgb) {
    var start = Math.min(scale.eighth(from), eighths.length);
    var end = Math.min(scale.eighth(to), eighths.length);
    if (start < end) {
      Arrays.fill(eighths, start, end, of(kind, rgb));
    }
  }

  /**
   * What a history shows up to an instant, in milliseconds. Looks up one state for each eighth of a cell and no more, however
   * many there are.
   */
  <T extends History.Step> void add(History<T> history, long to, Function<T, Kind> kind,
      BiFunction<Kind, T, Integer> rgb) {
    var walk = history.walk();
    var end = Math.min(scale.eighth(to), eighths.length);
    for (int from = Math.max(0, scale.eighth(history.start())), next; from < end; from = next) {
      var state = walk.at(scale.last(from));
      next = walk.until() == Long.MAX_VALUE ? end : Math.min(end, scale.eighth(walk.until()));
      var shown = kind.apply(state);
      if (shown != Kind.NOTHING) {
        Arrays.fill(eighths, from, next, of(shown, rgb.apply(shown, state)));
      }
    }
  }

  /** Fades all from an instant on towards a background. */
  void fade(long from, int background, int percent) {
    for (var i = Math.min(scale.eighth(from), eighths.length); i < eighths.length; i++) {
      eighths[i] = (eighths[i] & 0xff000000) | Rgb.mix(eighths[i] & 0xffffff, background, percent);
    }
  }

  /** The first instant, in milliseconds, that is beyond it. */
  long end() {
    return scale.perCell() * eighths.length / Scale.EIGHTHS;
  }

  void draw(Surface surface, int column, int row) {
    for (var cell = 0; cell * Scale.EIGHTHS < eighths.length; cell++) {
      surface.put(column + cell, row,
          Blend.across(eighths, cell * Scale.EIGHTHS).cell(surface));
    }
  }

  /** Two strips in one row, each half a cell high. */
  static void drawPair(Surface surface, int column, int row, Strip upper, Strip lower) {
    for (var cell = 0; cell * Scale.EIGHTHS < upper.eighths.length; cell++) {
      surface.put(column + cell, row, '▀', upper.half(surface, cell), lower.half(surface, cell));
    }
  }

  private int half(Surface surface, int cell) {
    return Blend.across(eighths, cell * Scale.EIGHTHS).half(surface, cell);
  }

  /** A kind in a colour, 0xRRGGBB, as one number. */
  static int of(Kind kind, int rgb) {
    return kind.code << 24 | rgb;
  }

  /** The kind in such a number. */
  static Kind kind(int value) {
    return Kind.ALL[value >>> 24];
  }

  /** The colour in such a number. */
  static int rgb(int value) {
    return value & 0xffffff;
  }
}
