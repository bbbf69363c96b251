package wetpaint.view;

import java.util.List;
import java.util.regex.Pattern;

import wetpaint.theme.Role;

/**
 * A sentence in the middle, in as many rows as it needs; where there are too few of them its last clauses are left out.
 *
 * @param role in which it is said
 */
record CaptionView(String caption, Role role) implements View {
  private static final Pattern LAST_CLAUSE = Pattern.compile("(?:[:;,]|\\.(?= )) [^:;,]*$");

  /** What is seen now. */
  CaptionView(String caption) {
    this(caption, Role.CAPTION);
  }

  /** News that are longer than the row of keys. */
  static CaptionView of(Look.Notice notice) {
    return new CaptionView(notice.text(), notice.error() ? Role.ERROR : Role.NOTICE);
  }

  @Override
  public void draw(Surface surface) {
    var lines = lines(surface.width() - 2, surface.height());
    var row = surface.height() > 2 ? (surface.height() - lines.size()) / 2 : 0;
    for (var line : lines) {
      surface.text((surface.width() - Surface.columns(line)) / 2, row++, line, surface.style(role));
    }
  }

  /** The lines, of about the same length; none if not even the first clause fits. */
  private List<String> lines(int columns, int rows) {
    var said = caption;
    while (true) {
      var lines = Wrapped.lines(said, columns);
      if (lines.size() <= rows && lines.stream().allMatch(line -> Surface.columns(line) <= columns)) {
        return even(said, lines, columns);
      }
      var clause = LAST_CLAUSE.matcher(said);
      if (!clause.find()) {
        return List.of();
      }
      said = said.substring(0, clause.start());
    }
  }

  private static List<String> even(String said, List<String> lines, int columns) {
    var best = lines;
    for (var narrower = columns - 1; narrower > 0; narrower--) {
      var other = Wrapped.lines(said, narrower);
      if (other.size() > lines.size()) {
        break;
      }
      best = other;
    }
    return best;
  }
}
