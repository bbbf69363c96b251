package wetpaint.view;

import java.util.ArrayList;
import java.util.List;

import wetpaint.theme.Role;

/**
 * A question with its answers, and once it is answered which was right and why, and what was believed with each of the others.
 * It takes the place of the caption and of some rows of the canvases, so that their states and the timeline stay in sight.
 */
record QuestionView(Look.Overlay.Question question) implements Posed {
  private static final int WIDEST = 96;
  /** Rows under the answers that are kept free for the explanation, so that nothing moves when it comes. */
  private static final int WHY = 2;

  /** A row of text. */
  private record Line(String text, Role role) {}

  @Override
  public int rows(int columns) {
    var text = text(columns);
    return (isAsked() ? 2 + (isTitle(text) ? 0 : text.size()) : 0) + question.answers().size() + WHY;
  }

  /** Before it is answered that is all; then the answer given, the right one, and why. */
  @Override
  public int least(int columns) {
    return question.given() < 0
        ? (isAsked() ? text(columns).size() : 0) + question.answers().size()
        : (question.given() == question.right() ? 1 : 2)
            + (question.why().isEmpty() ? 0 : Wrapped.lines(question.why(), width(columns) - 2).size());
  }

  @Override
  public void draw(Surface surface) {
    var panel = surface.cut(surface.whole().centred(width(surface.width()), surface.height()));
    panel.clear(Role.HELP);
    var text = text(surface.width());
    var inside = panel.cut(panel.whole().inset(2, 1));
    var framed = isAsked() && all(inside, isTitle(text)).size() <= inside.height();
    if (framed) {
      Frames.draw(panel, panel.style(Role.PANEL).on(panel.style(Role.HELP).background()));
      panel.text(2, 0, " " + (isTitle(text) ? question.text() : "Predict") + " ", panel.style(Role.HELP_KEY),
          panel.width() - 2);
    }
    var inner = framed ? inside : panel.cut(panel.whole().inset(1, 0));
    var lines = framed ? all(inner, isTitle(text)) : fitting(inner);
    for (var row = 0; row < Math.min(lines.size(), inner.height()); row++) {
      var line = lines.get(row);
      inner.text(0, row, line.text, panel.style(line.role).on(panel.style(Role.HELP).background()));
    }
  }

  /** Whether it says what is asked: a lesson has said so elsewhere. */
  private boolean isAsked() {
    return !question.text().isEmpty();
  }

  private static int width(int columns) {
    return Math.min(columns, WIDEST);
  }

  /** The text, in the lines that it takes. */
  private List<String> text(int columns) {
    return Wrapped.lines(question.text(), width(columns) - 6);
  }

  private static boolean isTitle(List<String> text) {
    return text.size() == 1;
  }

  private List<Line> all(Surface surface, boolean titled) {
    var lines = new ArrayList<Line>();
    if (!titled) {
      text(surface, lines);
    }
    for (var answer = 0; answer < question.answers().size(); answer++) {
      lines.add(answer(answer, surface.width()));
    }
    why(surface, lines);
    return lines;
  }

  /** What fits where there is little room: the answer given and the right one once it is answered. */
  private List<Line> fitting(Surface surface) {
    var whole = all(surface, !isAsked());
    if (whole.size() <= surface.height()) {
      return whole;
    }
    var lines = new ArrayList<Line>();
    if (question.given() < 0 && isAsked()) {
      text(surface, lines);
    }
    for (var answer = 0; answer < question.answers().size(); answer++) {
      if (question.given() < 0 || answer == question.given() || answer == question.right()) {
        lines.add(answer(answer, surface.width()));
      }
    }
    var without = List.copyOf(lines);
    why(surface, lines);
    return lines.size() <= surface.height() ? lines : without;
  }

  private void text(Surface surface, List<Line> lines) {
    Wrapped.lines(question.text(), surface.width()).forEach(line -> lines.add(new Line(line, Role.HELP_KEY)));
  }

  /** What was believed with the answer is left out if there is no room for it. */
  private Line answer(int number, int columns) {
    var right = question.given() >= 0 && number == question.right();
    var wrong = question.given() == number && !right;
    var answer = (right ? "✓ " : wrong ? "× " : "  ") + (number + 1) + "  " + question.answers().get(number);
    var belief = question.given() < 0 || question.belief(number).isEmpty()
        ? ""
        : " ".repeat(widest() - Surface.columns(question.answers().get(number))) + "   "
            + question.belief(number);
    return new Line(Surface.columns(answer + belief) > columns ? answer : answer + belief,
        right ? Role.DONE : wrong ? Role.BLOCKED : Role.HELP);
  }

  private int widest() {
    return question.answers().stream().mapToInt(Surface::columns).max().orElse(0);
  }

  private void why(Surface surface, List<Line> lines) {
    Wrapped.lines(question.why(), surface.width()).stream().filter(line -> !line.isEmpty())
        .forEach(line -> lines.add(new Line(line, Role.HELP)));
  }
}
