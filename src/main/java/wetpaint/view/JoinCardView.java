package wetpaint.view;

import java.util.ArrayList;

import wetpaint.theme.Role;
import wetpaint.theme.Style;

/** How to join a class: wide letters, and as many names as there is room for. */
record JoinCardView(Card.Join card) implements View {
  private static final int WIDTH = 76;

  @Override
  public void draw(Surface surface) {
    var panel = PanelView.open(surface, Math.min(surface.width() - 2, Math.max(WIDTH, surface.width() * 2 / 3)),
        surface.height() - 2, "Join the class");
    var inner = panel.cut(panel.whole().inset(3, 1));
    var key = panel.style(Role.HELP_KEY).on(panel.style(Role.HELP).background());
    var plain = panel.style(Role.HELP);
    var row = 1;
    inner.text(0, row++, "In a terminal, type", plain);
    row = large(inner, row + 1, card.command(), key);
    if (card.code().isPresent()) {
      inner.text(0, row + 1, "Class code", plain);
      row = large(inner, row + 3, card.code().orElseThrow(), key);
    }
    inner.text(0, row + 1, "The server's key is " + card.proof(), plain);
    row += 3;
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
    var lines = Wrapped.lines(String.join(",", new ArrayList<>(card.names())).replace(",", ", "), inner.width());
    for (var row = 0; row < Math.min(lines.size(), inner.height()); row++) {
      var last = row == inner.height() - 1 && lines.size() > inner.height();
      inner.text(0, row, last ? "and others" : lines.get(row), style);
    }
  }
}
