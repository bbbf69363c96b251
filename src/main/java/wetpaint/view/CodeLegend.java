package wetpaint.view;

import java.util.List;
import java.util.stream.Stream;

import wetpaint.studio.Phase;
import wetpaint.theme.Role;

/**
 * What the marks beside code mean, as many as there is room for.
 *
 * @param indent  columns before the first
 * @param changes whether lines are marked that are new
 */
record CodeLegend(int indent, boolean changes) implements View {
  private static final Entry NEW = new Entry("+", "new");

  private record Entry(String mark, String meaning) {}

  private static final Entry LETS_GO = new Entry(CodeView.LETS_GO, "turns");
  private static final List<Entry> SHAPES = List.of(
      new Entry(CodeMarks.shape(Phase.PAINTING), "painting"),
      new Entry(CodeMarks.shape(Phase.DRYING), "dries"),
      new Entry(CodeMarks.shape(Phase.READY), "ready"), new Entry(CodeMarks.shape(Phase.BLOCKED), "block"),
      new Entry(CodeMarks.shape(Phase.DONE), "done"), LETS_GO);
  private static final List<Entry> LETTERS = List.of(new Entry("A", "with a painter"),
      new Entry("a", "without one"),
      LETS_GO);

  @Override
  public void draw(Surface surface) {
    var column = indent;
    var marks = CodeMarks.hasShapes(surface.charset()) ? SHAPES : LETTERS;
    for (var entry : changes ? Stream.concat(Stream.of(NEW), marks.stream()).toList() : marks) {
      if (column + 2 + entry.meaning.length() > surface.width()) {
        return;
      }
      surface.text(column, 0, entry.mark, surface.style(Role.TEXT));
      column = surface.text(column + 2, 0, entry.meaning, surface.style(Role.MUTED)) + 2;
    }
  }
}
