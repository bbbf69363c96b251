package wetpaint.view;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a block covers of its cell, by the name that Unicode has for it. */
record Stencil(String name) {
  /** A cell is so many parts wide and high, of which each is in one pixel of any kind of block. */
  static final int COLUMNS = 2;
  static final int ROWS = 12;

  static Stencil of(int point) {
    return new Stencil(Character.getName(point));
  }

  /** Whether a part of the cell is covered. */
  boolean covers(int column, int row) {
    if (name.startsWith("BLOCK OCTANT-")) {
      return names(2 * (row / 3) + column + 1);
    }
    if (name.startsWith("BLOCK SEXTANT-")) {
      return names(2 * (row / 4) + column + 1);
    }
    if (name.startsWith("QUADRANT ")) {
      return Stream.of(name.substring("QUADRANT ".length()).split(" AND "))
          .anyMatch(quadrant -> quadrant
              .equals((row < 6 ? "UPPER " : "LOWER ") + (column == 0 ? "LEFT" : "RIGHT")));
    }
    return switch (name) {
      case "SPACE" -> false;
      case "FULL BLOCK" -> true;
      case "UPPER HALF BLOCK" -> row < 6;
      case "LOWER HALF BLOCK" -> row >= 6;
      case "LEFT HALF BLOCK" -> column == 0;
      case "RIGHT HALF BLOCK" -> column == 1;
      case "UPPER ONE QUARTER BLOCK" -> row < 3;
      case "LOWER ONE QUARTER BLOCK" -> row >= 9;
      case "UPPER THREE QUARTERS BLOCK" -> row < 9;
      case "LOWER THREE QUARTERS BLOCK" -> row >= 3;
      case "LEFT HALF UPPER ONE QUARTER BLOCK" -> column == 0 && row < 3;
      case "RIGHT HALF UPPER ONE QUARTER BLOCK" -> column == 1 && row < 3;
      case "LEFT HALF LOWER ONE QUARTER BLOCK" -> column == 0 && row >= 9;
      case "RIGHT HALF LOWER ONE QUARTER BLOCK" -> column == 1 && row >= 9;
      case "MIDDLE LEFT ONE QUARTER BLOCK" -> column == 0 && row >= 3 && row < 9;
      case "MIDDLE RIGHT ONE QUARTER BLOCK" -> column == 1 && row >= 3 && row < 9;
      default -> throw new AssertionError("no block: " + name);
    };
  }

  private boolean names(int digit) {
    return name.substring(name.indexOf('-')).indexOf('0' + digit) >= 0;
  }

  /** All that is covered, row by row: a string in which # is covered. */
  String picture() {
    return IntStream.range(0, COLUMNS * ROWS)
        .mapToObj(part -> covers(part % COLUMNS, part / COLUMNS) ? "#" : ".")
        .reduce("", String::concat);
  }
}
