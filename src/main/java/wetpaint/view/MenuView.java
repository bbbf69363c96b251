package wetpaint.view;

import java.util.ArrayList;
import java.util.List;

import wetpaint.theme.Role;

/** A list over the screen; the chosen entry stands out. Where none can be chosen, entries have no numbers. */
record MenuView(Look.Overlay.Menu menu) implements View {
  /** Columns of the border, and of the blanks beside it. */
  private static final int BORDER = 4;

  /** A row of an entry; an entry may take several. */
  private record Row(String text, boolean isChosen) {}

  @Override
  public void draw(Surface surface) {
    var widest = menu.lines().stream().mapToInt(Surface::columns).max().orElse(0) + mark(0).length();
    var columns = Math.min(surface.width() - BORDER, widest);
    var rows = rows(columns);
    var panel = PanelView.open(surface,
        Math.max(Surface.columns(menu.title()) + BORDER + 2, columns + BORDER),
        rows.size() + 2, menu.title());
    var room = panel.height() - 2;
    var chosen = rows.stream().filter(Row::isChosen).findFirst().map(rows::indexOf).orElse(0);
    var first = Math.clamp(chosen - room / 2L, 0, Math.max(0, rows.size() - room));
    for (var row = 0; row < Math.min(room, rows.size()); row++) {
      var shown = rows.get(first + row);
      panel.text(2, row + 1, shown.text, panel.style(shown.isChosen ? Role.HELP_KEY : Role.HELP),
          panel.width() - 1);
    }
  }

  private List<Row> rows(int columns) {
    var rows = new ArrayList<Row>();
    for (var number = 0; number < menu.lines().size(); number++) {
      var mark = mark(number);
      for (var line : Wrapped.lines(menu.lines().get(number), columns - mark.length())) {
        rows.add(new Row(mark + line, number == menu.chosen()));
        mark = " ".repeat(mark.length());
      }
    }
    return rows;
  }

  private String mark(int number) {
    var digits = String.valueOf(menu.lines().size()).length();
    return menu.chosen() < 0
        ? " "
        : (number == menu.chosen() ? "▶ " : "  ") + " ".repeat(digits - String.valueOf(number + 1).length())
            + (number + 1) + " ";
  }
}
