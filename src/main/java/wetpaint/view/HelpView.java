package wetpaint.view;

import wetpaint.theme.Role;

/** The keys, the words, how the colours are read. */
record HelpView() implements View {
  private static final String[][] KEYS = {{"1-5", "mode"}, {"Tab", "next mode"}, {"[ ]", "painters"},
      {"Space", "pause, go on"}, {"→ ←", "one step, back"}, {"+ -", "speed"}, {"r", "restart"},
      {"s", "next scenario"},
      {"t", "next theme"}, {"c C", "compare three, all"}, {"p", "predict"}, {"x h", "blocking call, hog"},
      {"u b", "back to, list branches"}, {"R", "record"}, {"q", "quit"}};
  private static final String[][] WORDS = {{"canvas", "task"}, {"layer", "CPU burst + I/O burst"},
      {"painting", "CPU work"},
      {"drying", "I/O: needs nobody"}, {"painter", "worker, core, carrier"}, {"ready", "wants a painter"}};

  @Override
  public void draw(Sheet sheet) {
    var area = sheet.whole().centred(76, 22);
    var panel = sheet.cut(area);
    panel.clear(Role.HELP);
    Frames.draw(panel, panel.style(Role.PANEL));
    panel.text(2, 0, " Help ", panel.style(Role.HELP_KEY));
    list(panel, KEYS, 2, 2, 9);
    list(panel, WORDS, 37, 2, 10);
  }

  private static void list(Sheet panel, String[][] lines, int column, int row, int indent) {
    for (var i = 0; i < lines.length; i++) {
      panel.text(column, row + i, lines[i][0], panel.style(Role.HELP_KEY));
      panel.text(column + indent, row + i, lines[i][1], panel.style(Role.HELP), panel.width() - 1);
    }
  }
}
