package wetpaint.view;

import java.util.List;

import wetpaint.theme.Role;

/** The studio's clock, the speed and the pause; large where there are three rows. */
record ClockView(Look look) implements View {
  /** Columns that large digits need. */
  static final int BIG = 26;
  /** Columns that it needs in one row. */
  static final int BRIEF = 18;

  /** All that it depends on. */
  List<Object> of() {
    return List.of(Seconds.of(look.scene().at()), look.playback().speed(), look.playback().paused(),
        look.scene().isDone());
  }

  @Override
  public void draw(Surface surface) {
    var time = Seconds.of(look.scene().at());
    if (surface.height() == 1) {
      right(surface, 0, line(surface.width()), look.playback().paused() ? Role.ACCENT : Role.TITLE);
      return;
    }
    if (surface.height() > 2) {
      var digits = time.replace(" s", "");
      var width = Digits.width(digits);
      Digits.draw(surface, surface.width() - width - 1, 0, digits,
          surface.style(look.playback().paused() ? Role.ACCENT : Role.TITLE));
      var status = status();
      surface.text(Math.max(0, surface.width() - width - 3 - status.length()), 0, status,
          surface.style(look.playback().paused() ? Role.ACCENT : Role.MUTED));
      return;
    }
    right(surface, 0, time, Role.TITLE);
    right(surface, 1, status(), look.playback().paused() ? Role.ACCENT : Role.MUTED);
  }

  /** All in so many columns, or what matters most. */
  String line(int columns) {
    var time = Seconds.of(look.scene().at());
    var marked = mark() + " " + time;
    return Surface.fitting(columns,
        look.playback().speed() == 100
            ? List.of(marked, time)
            : List.of(mark() + " " + speed() + " " + time, marked, time));
  }

  private static void right(Surface surface, int row, String text, Role role) {
    surface.text(Math.max(0, surface.width() - Surface.columns(text)), row, text, surface.style(role));
  }

  private char mark() {
    return look.playback().paused() ? '‖' : '▶';
  }

  private String status() {
    return look.scene().isDone()
        ? "done"
        : look.playback().paused() && look.playback().speed() == 100 ? "paused" : mark() + " " + speed();
  }

  private String speed() {
    var percent = look.playback().speed();
    return (percent % 100 == 0
        ? String.valueOf(percent / 100)
        : percent % 10 == 0 ? percent / 100 + "." + percent / 10 % 10 : String.valueOf(percent / 100.0))
        + "×";
  }
}
