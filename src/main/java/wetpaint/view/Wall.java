package wetpaint.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Where paintings hang on a screen, and which of its cells show them. For one thread. */
final class Wall {
  /** For each cell the number of the painting that it shows, from 1, or 0. */
  private int[] shown = new int[0];
  private final List<Hanging> hangings = new ArrayList<>();

  /** Takes everything down; from now on there are so many cells. */
  void clear(int cells) {
    hangings.clear();
    if (shown.length == cells) {
      Arrays.fill(shown, 0);
    } else {
      shown = new int[cells];
    }
  }

  /** Hangs a painting on a screen of so many columns. */
  void hang(Hanging hanging, int columns) {
    hangings.add(hanging);
    for (var row = hanging.row(); row < hanging.row() + hanging.height(); row++) {
      var start = row * columns + hanging.column();
      Arrays.fill(shown, start, start + hanging.width(), hangings.size());
    }
  }

  /** Something else is on that cell. */
  void cover(int cell) {
    shown[cell] = 0;
  }

  /** All that hang there, on a screen of so many columns. */
  List<Hanging> hangings(int columns) {
    return IntStream.range(0, hangings.size()).mapToObj(number -> {
      var hanging = hangings.get(number);
      var covered = new BitSet();
      for (var cell = 0; cell < hanging.width() * hanging.height(); cell++) {
        var place = (hanging.row() + cell / hanging.width()) * columns + hanging.column()
            + cell % hanging.width();
        covered.set(cell, shown[place] != number + 1);
      }
      return hanging.under(covered);
    }).toList();
  }
}
