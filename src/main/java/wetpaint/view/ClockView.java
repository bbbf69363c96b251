package wetpaint.view;

import wetpaint.theme.Role;

/** The studio's clock, the speed and the pause; large where there are three rows. */
record ClockView(Look look) implements View {
  /** Columns that large digits need. */
  static final int BIG = 26;
  /** Columns that it needs in one row. */
  static final int BRIEF = 18;

  @Override
  public void draw(Sheet sheet) {
    var time = Seconds.clock(look.scene().at());
    if (sheet.height() == 1) {
      var text = mark() + (look.speed() == 100 ? " " : " " + speed() + " ") + time;
      right(sheet, 0, text, look.paused() ? Role.ACCENT : Role.TITLE);
      return;
    }
    if (sheet.height() > 2) {
      var digits = time.replace(" s", "");
      var width = Digits.width(digits);
      Digits.draw(sheet, sheet.width() - width - 1, 0, digits,
          sheet.style(look.paused() ? Role.ACCENT : Role.TITLE));
      var status = status();
      sheet.text(Math.max(0, sheet.width() - width - 3 - status.length()), 0, status,
          sheet.style(look.paused() ? Role.ACCENT : Role.MUTED));
      return;
    }
    right(sheet, 0, time, Role.TITLE);
    right(sheet, 1, status(), look.paused() ? Role.ACCENT : Role.MUTED);
  }

  private static void right(Sheet sheet, int row, String text, Role role) {
    sheet.text(Math.max(0, sheet.width() - Sheet.columns(text)), row, text, sheet.style(role));
  }

  private char mark() {
    return look.paused() ? '‖' : '▶';
  }

  private String status() {
    return look.scene().isDone()
        ? "done"
        : look.paused() && look.speed() == 100 ? "paused" : mark() + " " + speed();
  }

  private String speed() {
    var percent = look.speed();
    return (percent % 100 == 0
        ? String.valueOf(percent / 100)
        : percent % 10 == 0 ? percent / 100 + "." + percent / 10 % 10 : String.valueOf(percent / 100.0))
        + "×";
  }
}
