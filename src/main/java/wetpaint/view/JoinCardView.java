package wetpaint.view;

import wetpaint.theme.Role;
import wetpaint.theme.Style;

/** How to join a class: wide letters, and as many names as there is room for. */
record JoinCardView(Card.Join card) implements View {
  private static final int WIDTH = 76;
  /** Rows from which on some are better left blank. */
  private static final int ROOMY = 16;

  @Override
  public void draw(Surface surface) {
    var panel = PanelView.open(surface,
        Math.min(surface.width() - 2, Math.max(WIDTH, surface.width() * 2 / 3)),
        surface.height() - 2, "Join the class");
    var inner = panel.cut(panel.whole().inset(3, 1));
    var key = panel.style(Role.HELP_KEY).on(panel.style(Role.HELP).background());
    var plain = panel.style(Role.HELP);
    var gap = inner.height() >= ROOMY ? 1 : 0;
    var row = gap;
    inner.text(0, row, "In a terminal, type", plain);
    row = large(inner, row + 1 + gap, card.command(), key) + gap;
    if (card.code().isPresent()) {
      inner.text(0, row, "Class code", plain);
      row = large(inner, row + 1 + gap, card.code().orElseThrow(), key) + gap;
    }
    inner.text(0, row++, "The server's key is " + card.proof(), plain);
    row += gap;
    var count = card.names().size();
    inner.text(0, row++, count == 0 ? "Nobody is in yet" : count == 1 ? "1 is in:" : count + " are in:", key);
    names(inner.cut(inner.whole().below(row)), plain);
  }

  /** With a blank between letters where there is room for it. */
  private static int large(Surface inner, int row, String text, Style style) {
    var spaced = String.join(" ", text.split(""));
    inner.text(2, row, Surface.columns(spaced) + 2 <= inner.width() ? spaced : text, style);
    return row + 1;
  }

  private void names(Surface inner, Style style) {
    var lines = Wrapped.lines(String.join(", ", card.names()), inner.width());
    for (var row = 0; row < Math.min(lines.size(), inner.height()); row++) {
      var last = row == inner.height() - 1 && lines.size() > inner.height();
      inner.text(0, row, last ? "and others" : lines.get(row), style);
    }
  }
}
