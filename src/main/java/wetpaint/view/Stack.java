package wetpaint.view;

import java.util.Arrays;
import java.util.function.ToIntBiFunction;

import wetpaint.studio.History;
import wetpaint.studio.Tally;
import wetpaint.theme.Role;

/**
 * Very many tracks of a timeline as one: for each eighth of a cell how many of them did what, as heaps on top of each other.
 */
final class Stack {
  /** From bottom to top. */
  private static final Strip.Kind[] HEAPS = {Strip.Kind.PAINTING, Strip.Kind.STANDING, Strip.Kind.BLOCKED,
      Strip.Kind.DRYING, Strip.Kind.QUEUED};

  private final Scale scale;
  private final int cells;
  /** For each heap how many of them are in it in each eighth. */
  private final int[][] counts;

  Stack(Scale scale, int cells) {
    this.scale = scale;
    this.cells = cells;
    this.counts = new int[HEAPS.length][cells * Scale.EIGHTHS];
  }

  /**
   * What they did up to an instant, in milliseconds. Looks up one tally for each eighth of a cell and no more, however much has
   * happened.
   *
   * @param count how many of them do something
   */
  void add(History<Tally> tallies, long to, ToIntBiFunction<Strip.Kind, Tally> count) {
    var walk = tallies.walk();
    var end = Math.min(scale.eighth(to), cells * Scale.EIGHTHS);
    for (int from = 0, next; from < end; from = next) {
      var tally = walk.at(scale.last(from));
      next = walk.until() == Long.MAX_VALUE ? end : Math.min(end, scale.eighth(walk.until()));
      for (var heap = 0; heap < HEAPS.length; heap++) {
        Arrays.fill(counts[heap], from, next, count.applyAsInt(HEAPS[heap], tally));
      }
    }
  }

  /** @param full how many fill the whole height */
  void draw(Surface surface, int column, int full) {
    var sums = new long[HEAPS.length];
    for (var cell = 0; cell < cells; cell++) {
      for (var heap = 0; heap < HEAPS.length; heap++) {
        sums[heap] = 0;
        for (var eighth = 0; eighth < Scale.EIGHTHS; eighth++) {
          sums[heap] += counts[heap][cell * Scale.EIGHTHS + eighth];
        }
      }
      draw(surface, column + cell, sums, (long) full * Scale.EIGHTHS);
    }
  }

  private static void draw(Surface surface, int column, long[] sums, long full) {
    var height = surface.height() * Scale.EIGHTHS;
    var levels = new int[Scale.EIGHTHS];
    for (var row = 0; row < surface.height(); row++) {
      var bottom = (surface.height() - 1 - row) * Scale.EIGHTHS;
      for (var level = 0; level < Scale.EIGHTHS; level++) {
        levels[level] = value(surface, bottom + level, sums, full, height);
      }
      surface.put(column, row, Blend.upwards(levels, 0).cell(surface));
    }
  }

  /** What is at a level, as {@link Strip#of}. */
  private static int value(Surface surface, int level, long[] sums, long full, int height) {
    var top = 0L;
    for (var heap = 0; heap < HEAPS.length; heap++) {
      top += sums[heap];
      if (sums[heap] > 0 && (2L * level + 1) * full < 2 * top * height) {
        return Strip.of(HEAPS[heap], surface.ink(switch (HEAPS[heap]) {
          case PAINTING -> Role.PAINTING;
          case DRYING -> Role.TRACK_DRYING;
          case QUEUED -> Role.QUEUED;
          case READY, FREE -> Role.WAITING;
          case STANDING, BLOCKED -> Role.BLOCKED;
          case NOTHING -> Role.SCREEN;
        }));
      }
    }
    return Strip.of(Strip.Kind.NOTHING, 0);
  }
}
