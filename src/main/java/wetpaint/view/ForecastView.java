package wetpaint.view;

import java.util.List;

import wetpaint.studio.Mode;
import wetpaint.theme.Role;

/** A bar for each mode: when all would be done if, from now on, the mode were this one. */
record ForecastView(Look look) implements View {
  private static final int NAME = 13;
  private static final int TIME = 8;

  @Override
  public void draw(Surface surface) {
    var titled = surface.height() > Mode.values().length;
    if (titled) {
      surface.text(0, 0, "Forecast: all done at", surface.style(Role.MUTED));
    }
    var longest = look.outlook().longestForecast();
    var apart = surface.height() > 2 * Mode.values().length ? 2 : 1;
    var below = apart * Mode.values().length + (titled ? apart : 0);
    if (!look.outlook().forecasts().isEmpty() && below < surface.height()) {
      var bound = Seconds.of(TimelineModel.bound(look.scene()));
      surface.text(0, below,
          Surface.fitting(surface.width(),
              List.of("no mode can beat " + AxisView.BOUND + bound, "at least " + bound)),
          surface.style(Role.MUTED));
    }
    for (var mode : Mode.values()) {
      row(surface, apart * (Phrases.key(mode) - 1) + (titled ? apart : 0), mode, longest);
    }
  }

  private void row(Surface surface, int row, Mode mode, long longest) {
    var current = mode == look.scene().setting().mode();
    var style = surface.style(current ? Role.FORECAST_CURRENT : Role.FORECAST);
    surface.text(0, row, Phrases.key(mode) + " " + mode.word(), style, NAME);
    var time = look.outlook().forecasts().get(mode);
    if (time == null) {
      return;
    }
    if (time == Look.Outlook.GIVEN_UP) {
      surface.text(surface.width() - 1, row, "-", style);
      return;
    }
    var room = surface.width() - NAME - TIME;
    Bars.draw(surface, NAME, row, room, (double) time / Math.max(1, longest),
        current
            ? Rgb.of(style.foreground())
            : Bars.shade(surface, Rgb.of(style.foreground()), Phrases.key(mode)));
    var text = Seconds.of(time);
    surface.text(surface.width() - text.length(), row, text, style);
  }
}
