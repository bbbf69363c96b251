package wetpaint.view;

import java.util.Optional;

import wetpaint.theme.Role;
import wetpaint.theme.Style;

/** How to join a class, a code for cameras where there is room for it, and as many names as fit. */
record JoinCardView(Card.Join card) implements View {
  private static final int WIDTH = 76;
  /** Rows from which on some are better left blank. */
  private static final int ROOMY = 16;
  /** Columns that the words need beside the code for cameras. */
  private static final int WORDS = 36;
  /** Rows that are needed below it. */
  private static final int BELOW = 3;

  @Override
  public void draw(Surface surface) {
    var panel = PanelView.open(surface,
        Math.min(surface.width() - 2, Math.max(WIDTH, surface.width() * 2 / 3)),
        surface.height() - 2, "Join the class");
    var inner = panel.cut(panel.whole().inset(3, 1));
    var key = panel.style(Role.HELP_KEY).on(panel.style(Role.HELP).background());
    var plain = panel.style(Role.HELP);
    var picture = picture(inner);
    picture.ifPresent(code -> code.draw(inner.cut(inner.whole().rightOf(inner.width() - code.columns()))));
    var words = picture
        .map(code -> inner.cut(new Area(0, 0, inner.width() - code.columns() - 1, inner.height())))
        .orElse(inner);
    var gap = inner.height() >= ROOMY ? 1 : 0;
    var close = card.page().isPresent() ? 0 : gap;
    var row = gap;
    if (card.page().isPresent()) {
      words.text(0, row, "In a browser, open", plain);
      row = line(words, row + 1, card.page().orElseThrow().address(), key) + gap;
    }
    words.text(0, row, card.page().isPresent() ? "or in a terminal, type" : "In a terminal, type", plain);
    row = line(words, row + 1 + close, card.command(), key) + gap;
    if (card.code().isPresent()) {
      words.text(0, row, "Class code", plain);
      row = spaced(words, row + 1 + close, card.code().orElseThrow(), key) + gap;
    }
    row = Math.max(row, picture.map(QrPattern::rows).orElse(0));
    inner.text(0, row++, "The server's key is " + card.proof(), plain);
    row += close;
    var count = card.names().size();
    inner.text(0, row++, count == 0 ? "Nobody is in yet" : count == 1 ? "1 is in:" : count + " are in:", key);
    names(inner.cut(inner.whole().below(row)), plain);
  }

  private Optional<QrPattern> picture(Surface inner) {
    return card.page().flatMap(Card.Page::code).filter(code -> inner.charset().unicode()
        && code.columns() + WORDS <= inner.width() && code.rows() + BELOW <= inner.height());
  }

  /** The code with a blank between its letters, so that none is overlooked; what has blanks of its own to type is left as it is. */
  private static int spaced(Surface inner, int row, String code, Style style) {
    return line(inner, row, String.join(" ", code.split("")), style);
  }

  private static int line(Surface inner, int row, String text, Style style) {
    inner.text(2, row, text, style);
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
