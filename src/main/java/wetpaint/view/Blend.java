package wetpaint.view;

import com.googlecode.lanterna.TextCharacter;

import wetpaint.theme.Role;

/**
 * What one cell shows of the time, or of the tracks, that is in it: the two largest parts of its eighths. A pattern needs a cell
 * of its own, so it has the cell to itself where it is more than half of it; where it is less, its tint shows.
 *
 * @param first  the part that comes first, a kind and its colour as {@link Strip#of}
 * @param share  eighths that the first part takes
 * @param edges  parts of a cell by eighths, from the first one's side
 */
record Blend(int first, int second, int share, String edges) {
  private static final String FROM_LEFT = " ▏▎▍▌▋▊▉█";
  private static final String FROM_BELOW = " ▁▂▃▄▅▆▇█";

  /** A cell that is all the same. */
  static Blend of(int value) {
    return new Blend(value, value, Scale.EIGHTHS, FROM_LEFT);
  }

  /** Of eighths beside each other. */
  static Blend across(int[] eighths, int from) {
    return of(eighths, from, FROM_LEFT);
  }

  /** Of eighths on top of each other, the lowest first. */
  static Blend upwards(int[] eighths, int from) {
    return of(eighths, from, FROM_BELOW);
  }

  private static Blend of(int[] eighths, int from, String edges) {
    var large = eighths[from];
    var larger = count(eighths, from, large);
    if (larger == Scale.EIGHTHS) {
      return new Blend(large, large, Scale.EIGHTHS, edges);
    }
    var small = -1;
    var smaller = 0;
    var largeFirst = true;
    for (var i = from + 1; i < from + Scale.EIGHTHS; i++) {
      var value = eighths[i];
      if (value == large || value == small) {
        continue;
      }
      var counted = count(eighths, from, value);
      if (counted > larger) {
        small = large;
        smaller = larger;
        large = value;
        larger = counted;
        largeFirst = false;
      } else if (counted > smaller) {
        largeFirst = true;
        small = value;
        smaller = counted;
      }
    }
    var whole = larger + smaller;
    var share = (larger * Scale.EIGHTHS + whole / 2) / whole;
    return largeFirst
        ? new Blend(large, small, share, edges)
        : new Blend(small, large, Scale.EIGHTHS - share, edges);
  }

  private static int count(int[] eighths, int from, int value) {
    var count = 0;
    for (var i = from; i < from + Scale.EIGHTHS; i++) {
      count += eighths[i] == value ? 1 : 0;
    }
    return count;
  }

  /** The larger part; of two that are alike the first. */
  int larger() {
    return share * 2 >= Scale.EIGHTHS ? first : second;
  }

  /** The cell. */
  TextCharacter cell(Surface surface) {
    var charset = surface.charset();
    var isTie = share * 2 == Scale.EIGHTHS;
    if (!charset.unicode() || !charset.hues() || (!isTie && Strip.kind(larger()).isPattern())) {
      return whole(surface, larger());
    }
    var one = tone(surface, first);
    var other = tone(surface, second);
    if (one == other) {
      // Beside nothing, even the smaller part is what happened.
      return whole(surface,
          Strip.kind(larger()) != Strip.Kind.NOTHING ? larger() : larger() == first ? second : first);
    }
    return surface.character(edges.charAt(share), one, other);
  }

  /** A cell that is all the same. */
  static TextCharacter whole(Surface surface, int value) {
    var kind = Strip.kind(value);
    return surface.character(kind.character(surface.charset()), Strip.rgb(value),
        kind.isPattern() && surface.charset().hues() ? tone(surface, value) : surface.ground(Role.SCREEN));
  }

  /** A half of a cell, where only colours can tell: patterns are columns of cells with gaps of their own kind. */
  int half(Surface surface, int column) {
    var larger = larger();
    var ground = tone(surface, larger);
    return switch (Strip.kind(larger)) {
      case STANDING, QUEUED -> column % 2 == 0 ? Strip.rgb(larger) : ground;
      case BLOCKED -> column % 3 == 2 ? ground : Strip.rgb(larger);
      case READY -> Rgb.mix(surface.ground(Role.SCREEN), Strip.rgb(larger), 12);
      case NOTHING, PAINTING, DRYING, FREE -> ground;
    };
  }

  private static int tone(Surface surface, int value) {
    return Strip.kind(value).tone(Strip.rgb(value), surface.ground(Role.SCREEN));
  }
}
