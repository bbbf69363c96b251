package wetpaint.view;

import wetpaint.theme.Role;

/** A question with its answers, and once it is answered which was right and why. */
record QuestionView(Look.Overlay.Question question) implements View {
  @Override
  public void draw(Surface surface) {
    var answers = question.answers();
    var widest = Math.max(Surface.columns(question.text()), Surface.columns(question.why()));
    widest = Math.max(widest, answers.stream().mapToInt(Surface::columns).max().orElse(0) + 4) + 6;
    var panel = PanelView.open(surface, widest, answers.size() + (question.why().isEmpty() ? 5 : 7),
        "Predict");
    panel.text(3, 2, question.text(), panel.style(Role.HELP_KEY), panel.width() - 1);
    for (var i = 0; i < answers.size(); i++) {
      var role = question.right() < 0
          ? Role.HELP
          : i == question.right()
              ? Role.DONE
              : i == question.given()
                  ? Role.BLOCKED
                  : Role.HELP;
      var mark = question.right() < 0 || role == Role.HELP ? "  " : role == Role.DONE ? "✓ " : "× ";
      panel.text(3, 3 + i, mark + (i + 1) + "  " + answers.get(i),
          panel.style(role).on(panel.style(Role.HELP).background()),
          panel.width() - 1);
    }
    if (!question.why().isEmpty()) {
      panel.text(3, 4 + answers.size(), question.why(), panel.style(Role.HELP), panel.width() - 1);
    }
  }
}
