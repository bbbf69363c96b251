package wetpaint.view;

import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Function;

import com.googlecode.lanterna.TextCharacter;

import wetpaint.studio.History;
import wetpaint.theme.Role;

/** A row of the timeline in the making: what each eighth of a cell shows. */
final class Strip {
  /** What time can go into. */
  enum Kind {
    /** Not there (yet). */
    NOTHING(0, ' ', ' '),
    /** Painting, in a canvas's hue. */
    PAINTING(1, '█', '█'),
    /** Drying. */
    DRYING(2, '█', '≈'),
    /** A canvas without a painter, or a painter without a canvas. */
    IDLE(3, '·', '·'),
    /** A painter stands at a canvas that it can't paint. */
    STANDING(4, '╱', '╱'),
    /** A canvas is blocked in the middle of painting. */
    BLOCKED(5, '╱', '╱'),
    /** A canvas is painted and waits for a rack to dry on. */
    QUEUED(6, '-', '-');

    private static final Kind[] ALL = values();

    private final int code;
    private final char inHues;
    private final char plain;

    Kind(int code, char inHues, char plain) {
      this.code = code;
      this.inHues = inHues;
      this.plain = plain;
    }

    char character(Charset charset) {
      return charset.hues() && charset.unicode() ? inHues : plain;
    }

    private boolean isSolid(Charset charset) {
      return charset.hues() && (this == PAINTING || this == DRYING);
    }
  }

  /** Left parts of a cell, by eighths. */
  private static final String EDGES = " ▏▎▍▌▋▊▉█";

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
      Arrays.fill(eighths, start, end, (kind.code << 24) | rgb);
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
        Arrays.fill(eighths, from, next, shown.code << 24 | rgb.apply(shown, state));
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
    var background = surface.ground(Role.SCREEN);
    for (var cell = 0; cell * Scale.EIGHTHS < eighths.length; cell++) {
      surface.put(column + cell, row, cell(surface, cell * Scale.EIGHTHS, background));
    }
  }

  /** Two strips in one row, each half a cell high. */
  static void drawPair(Surface surface, int column, int row, Strip upper, Strip lower) {
    var background = surface.ground(Role.SCREEN);
    for (var cell = 0; cell * Scale.EIGHTHS < upper.eighths.length; cell++) {
      surface.put(column + cell, row, '▀', upper.middle(cell, background), lower.middle(cell, background));
    }
  }

  private int middle(int cell, int background) {
    var eighth = eighths[cell * Scale.EIGHTHS + Scale.EIGHTHS / 2];
    return switch (kind(eighth)) {
      case PAINTING, DRYING, BLOCKED -> eighth & 0xffffff;
      case STANDING -> Rgb.mix(background, eighth & 0xffffff, 60);
      case QUEUED -> Rgb.mix(background, eighth & 0xffffff, 30);
      case IDLE -> Rgb.mix(background, eighth & 0xffffff, 12);
      case NOTHING -> background;
    };
  }

  private TextCharacter cell(Surface surface, int first, int background) {
    var left = eighths[first];
    var right = eighths[first + Scale.EIGHTHS - 1];
    var part = 1;
    while (part < Scale.EIGHTHS && eighths[first + part] == left) {
      part++;
    }
    var charset = surface.charset();
    if (part == Scale.EIGHTHS || !charset.unicode() || !charset.hues()) {
      return whole(surface, part * 2 >= Scale.EIGHTHS ? left : right, background);
    }
    var solidLeft = kind(left).isSolid(charset);
    var solidRight = kind(right).isSolid(charset);
    if (!solidLeft && !solidRight) {
      return whole(surface, part * 2 >= Scale.EIGHTHS ? left : right, background);
    }
    return surface.character(EDGES.charAt(part), solidLeft ? left & 0xffffff : background,
        solidRight ? right & 0xffffff : background);
  }

  private static TextCharacter whole(Surface surface, int eighth, int background) {
    return surface.character(kind(eighth).character(surface.charset()), eighth & 0xffffff, background);
  }

  private static Kind kind(int eighth) {
    return Kind.ALL[eighth >>> 24];
  }
}
