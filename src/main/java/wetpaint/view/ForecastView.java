package wetpaint.view;

import wetpaint.studio.Mode;
import wetpaint.theme.Role;

/** A bar for each mode: when all would be done if, from now on, the mode were this one. */
record ForecastView(Look look) implements View {
  private static final int NAME = 13;
  private static final int TIME = 8;

  @Override
  public void draw(Sheet sheet) {
    var titled = sheet.height() > Mode.values().length;
    if (titled) {
      sheet.text(0, 0, "Forecast: all done at", sheet.style(Role.MUTED));
    }
    var longest = look.forecast().values().stream().mapToLong(Long::longValue).max().orElse(1);
    var apart = sheet.height() > 2 * Mode.values().length ? 2 : 1;
    for (var mode : Mode.values()) {
      row(sheet, apart * (Words.key(mode) - 1) + (titled ? apart : 0), mode, longest);
    }
  }

  private void row(Sheet sheet, int row, Mode mode, long longest) {
    var current = mode == look.scene().setting().mode();
    var style = sheet.style(current ? Role.FORECAST_CURRENT : Role.FORECAST);
    sheet.text(0, row, Words.key(mode) + " " + mode.word(), style, NAME);
    var time = look.forecast().get(mode);
    if (time == null) {
      return;
    }
    var room = sheet.width() - NAME - TIME;
    Bars.draw(sheet, NAME, row, room, (double) time / Math.max(1, longest),
        current
            ? Rgb.of(style.foreground())
            : Bars.shade(sheet, Rgb.of(style.foreground()), Words.key(mode)));
    var text = Seconds.of(time);
    sheet.text(sheet.width() - text.length(), row, text, style);
  }
}
