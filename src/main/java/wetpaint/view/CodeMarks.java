package wetpaint.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import wetpaint.listing.Listing;
import wetpaint.listing.Listings;
import wetpaint.studio.Phase;
import wetpaint.studio.Scene;
import wetpaint.theme.Role;

/**
 * Where the canvases and the painters are in a program. A few canvases have a column of marks each; more stand side by side at
 * their line; very many are counted there.
 */
final class CodeMarks {
  /** The most canvases with a column of their own; also the most marks at a line. */
  private static final int COLUMNS = 6;

  private final Scene scene;
  private final Map<Integer, List<Integer>> canvases = new HashMap<>();
  private final Map<Integer, List<Integer>> painters = new HashMap<>();
  /** The first and the last line with a canvas that is not done. */
  private int top = Integer.MAX_VALUE;
  private int bottom;

  private CodeMarks(Scene scene) {
    this.scene = scene;
  }

  /** Those of a scene in a listing. */
  static CodeMarks of(Scene scene, Listing listing) {
    var marks = new CodeMarks(scene);
    for (var canvas = 0; canvas < scene.canvases().size(); canvas++) {
      var number = canvas;
      Listings.place(scene, canvas).ifPresent(place -> marks.add(number, listing.line(place)));
    }
    for (var painter = 0; painter < scene.painters().size(); painter++) {
      var canvas = scene.painters().get(painter).last().canvas();
      if (canvas >= 0) {
        var number = painter;
        Listings.place(scene, canvas).ifPresent(
            place -> marks.painters.computeIfAbsent(listing.line(place), _ -> new ArrayList<>()).add(number));
      }
    }
    return marks;
  }

  private void add(int canvas, int line) {
    canvases.computeIfAbsent(line, _ -> new ArrayList<>()).add(canvas);
    if (scene.canvas(canvas).phase() != Phase.DONE) {
      top = Math.min(top, line);
      bottom = Math.max(bottom, line);
    }
  }

  /** Columns that the marks of a scene take. */
  static int columns(Scene scene) {
    return Math.min(scene.canvases().size(), COLUMNS);
  }

  /** Whether shapes say how a canvas is, and colours which it is; otherwise letters do. */
  static boolean hasShapes(Charset charset) {
    return charset.hues() && charset.unicode();
  }

  /** The mark of a canvas in that phase. */
  static String shape(Phase phase) {
    return switch (phase) {
      case PAINTING -> "●";
      case EXPECTED, READY -> "▷";
      case QUEUED, DRYING -> "○";
      case BLOCKED -> "×";
      case DONE -> "✓";
    };
  }

  /** The painters at a line, in words such as {@code painters 1, 3}; nothing if there are none. */
  String painters(int line) {
    var here = painters.getOrDefault(line, List.of());
    if (here.isEmpty()) {
      return "";
    }
    var who = scene.painters().size() == 1
        ? "painter"
        : here.size() > 3
            ? Phrases.painters(here.size())
            : (here.size() == 1 ? "painter " : "painters ")
                + String.join(", ", here.stream().map(number -> String.valueOf(number + 1)).toList());
    var stand = here.stream()
        .allMatch(number -> Who.waits(scene, scene.painters().get(number).last().canvas()));
    return !stand ? who : who + (here.size() == 1 ? " stands" : " stand");
  }

  /** The first line, from 0, to show of so many in so many rows: as many as can be of the canvases that are not done. */
  int firstRow(int lines, int rows) {
    if (lines <= rows || top == Integer.MAX_VALUE) {
      return 0;
    }
    return Math.clamp(bottom + 2L - rows, 0, Math.min(top, lines - rows));
  }

  /** Draws the marks of a line, at the left of a row. */
  void draw(Surface surface, int row, int line) {
    var here = canvases.getOrDefault(line, List.of());
    if (here.isEmpty()) {
      return;
    }
    var count = scene.canvases().size();
    if (count > Layout.FRAMED) {
      surface.text(0, row, here.size() + "×", surface.style(Role.TEXT), COLUMNS);
    } else if (count <= COLUMNS) {
      here.forEach(canvas -> mark(surface, canvas, row, canvas));
    } else {
      var room = here.size() > COLUMNS ? COLUMNS - 1 : COLUMNS;
      for (var i = 0; i < Math.min(room, here.size()); i++) {
        mark(surface, i, row, here.get(i));
      }
      surface.text(room, row, here.size() > room ? "…" : "", surface.style(Role.TEXT));
    }
  }

  private void mark(Surface surface, int column, int row, int canvas) {
    var mark = hasShapes(surface.charset())
        ? shape(scene.canvas(canvas).phase())
        : letter(canvas, Who.at(scene, canvas) >= 0);
    surface.text(column, row, mark, surface.style(Role.TEXT).in(surface.theme().hue(canvas)));
  }

  /** The first letter of its name, if no other's is the same; else one by its number. A capital one if a painter is at it. */
  private String letter(int canvas, boolean held) {
    var initials = scene.scenario().canvases().stream().map(one -> initial(one.name())).toList();
    var own = initials.get(canvas);
    var clear = Character.isLetter(own) && initials.stream().distinct().count() == initials.size();
    var letter = clear ? own : (char) ('a' + canvas % 26);
    return String.valueOf(held ? Character.toUpperCase(letter) : letter);
  }

  private static char initial(String name) {
    return name.isBlank() || name.charAt(0) >= 127 ? ' ' : Character.toLowerCase(name.charAt(0));
  }
}
