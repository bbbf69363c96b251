package wetpaint.view;

import java.util.List;
import java.util.stream.IntStream;

import wetpaint.theme.Role;
import wetpaint.theme.Style;

/**
 * A question that is put to a class: one's own choice until it is revealed, then how many chose what in each round, which is
 * right, and what was believed with each of the others.
 */
record PollView(Card.Poll poll) implements Posed {
  private static final int WIDEST = 96;
  /** Columns of a bar and of the number behind it. */
  private static final int BAR = 12;
  private static final int NUMBER = 4;
  private static final int WHY = 2;
  private static final int INDENT = 5;

  @Override
  public int rows(int columns) {
    var inner = width(columns) - 4;
    var beliefs = poll.isRevealed() && !beliefsBeside(inner)
        ? IntStream.range(0, answers().size()).map(answer -> belief(answer, inner).size()).sum()
        : 0;
    return 2 + text(columns).size() + (poll.rounds().size() > 1 ? 1 : 0) + answers().size() + beliefs
        + (poll.isRevealed() ? WHY : 1);
  }

  @Override
  public int least(int columns) {
    return rows(columns);
  }

  private List<String> answers() {
    return poll.question().answers();
  }

  private static int width(int columns) {
    return Math.min(columns, WIDEST);
  }

  /** What is asked, unless it is said elsewhere. */
  private List<String> text(int columns) {
    return poll.question().text().isEmpty()
        ? List.of()
        : Wrapped.lines(poll.question().text(), width(columns) - 4);
  }

  @Override
  public void draw(Surface surface) {
    var panel = surface.cut(surface.whole().centred(width(surface.width()), surface.height()));
    panel.clear(Role.HELP);
    var framed = surface.height() >= rows(surface.width());
    if (framed) {
      Frames.draw(panel, panel.style(Role.PANEL).on(panel.style(Role.HELP).background()));
      panel.text(2, 0, " " + title() + " ", panel.style(Role.HELP_KEY), panel.width() - 2);
    }
    var inner = panel.cut(panel.whole().inset(framed ? 2 : 1, framed ? 1 : 0));
    var row = 0;
    // A small screen goes without the frame, and only a very small one without the question once all have read it.
    if (!poll.isRevealed() || inner.height() >= rows(surface.width()) - 2) {
      for (var line : text(surface.width())) {
        inner.text(0, row++, line, panel.style(Role.HELP_KEY));
      }
    }
    if (poll.rounds().size() > 1) {
      for (var round = 0; round < poll.rounds().size(); round++) {
        inner.text(bars() + round * (BAR + NUMBER), row, round == 0 ? "before" : "after",
            style(inner, Role.MUTED));
      }
      row++;
    }
    for (var answer = 0; answer < answers().size(); answer++) {
      row = answer(inner, row, answer);
    }
    for (var line : poll.isRevealed()
        ? Wrapped.lines(poll.question().why(), inner.width())
        : List.of(count())) {
      inner.text(0, row++, line, style(inner, poll.isRevealed() ? Role.HELP : Role.MUTED));
    }
  }

  private String title() {
    return poll.isRevealed()
        ? "What the class says"
        : poll.round() > 1 ? "The class votes again" : "The class votes";
  }

  private String count() {
    var voted = poll.count();
    return poll.teaches()
        ? voted
        : voted + (poll.choice() < 0 ? "" : "; another number changes your answer");
  }

  private int answer(Surface inner, int row, int number) {
    var right = poll.isRevealed() && number == poll.question().right();
    var chosen = number == poll.choice();
    var role = right
        ? Role.DONE
        : poll.isRevealed() && chosen ? Role.BLOCKED : chosen ? Role.HELP_KEY : Role.HELP;
    var mark = right ? "✓ " : !chosen ? "  " : poll.isRevealed() ? "× " : "▶ ";
    inner.text(0, row, mark + (number + 1) + "  " + answers().get(number), style(inner, role),
        poll.isRevealed() ? bars() - 1 : inner.width());
    var most = poll.rounds().stream().flatMap(List::stream).mapToInt(Integer::intValue).max().orElse(0);
    for (var round = 0; round < poll.rounds().size(); round++) {
      bar(inner, row, bars() + round * (BAR + NUMBER), poll.rounds().get(round).get(number),
          Math.max(1, most), role);
    }
    if (poll.isRevealed() && beliefsBeside(inner.width())) {
      inner.text(beliefs(), row, right ? "" : poll.question().belief(number), style(inner, Role.MUTED));
      return row + 1;
    }
    var below = row + 1;
    for (var line : belief(number, inner.width())) {
      inner.text(INDENT, below++, line, style(inner, Role.MUTED));
    }
    return below;
  }

  /** What was believed with an answer, in lines below it. */
  private List<String> belief(int answer, int columns) {
    return poll.isRevealed() && answer != poll.question().right()
        ? Wrapped.lines(poll.question().belief(answer), columns - INDENT)
        : List.of();
  }

  /** The bar of those who chose it, and their number. */
  private static void bar(Surface inner, int row, int column, int count, int most, Role role) {
    var length = count == 0 ? 0 : Math.max(1, count * BAR / most);
    var bar = (inner.charset().unicode() ? "█" : "#").repeat(length);
    inner.text(column, row, bar + (length > 0 ? " " : "") + count, style(inner, role));
  }

  /** The column in which the bars begin. */
  private int bars() {
    return Math.min(36, answers().stream().mapToInt(Surface::columns).max().orElse(0) + 8);
  }

  private int beliefs() {
    return bars() + poll.rounds().size() * (BAR + NUMBER) + 1;
  }

  /** Whether what was believed has room beside the bars. */
  private boolean beliefsBeside(int columns) {
    var longest = poll.question().beliefs().stream().mapToInt(Surface::columns).max().orElse(0);
    return beliefs() + longest <= columns;
  }

  private static Style style(Surface surface, Role role) {
    return surface.style(role).on(surface.style(Role.HELP).background());
  }
}
