package wetpaint.view;

import java.util.List;

import wetpaint.studio.Mode;
import wetpaint.theme.Role;

/** A mode's forecast in one row: seconds on a bar that is as long as they are, against the longest of all. */
record GaugeView(Look look, Mode mode) implements View {
  /** How far a bar is from its tab towards the colour of forecasts, in per cent: seen, and letters on it are read. */
  private static final int FILLED = 32;
  /** How far the current one's is from its tab, away from the letters on it, in per cent. */
  private static final int CURRENT = 40;

  @Override
  public void draw(Surface surface) {
    var current = mode == look.scene().setting().mode();
    if (look.scene().isDone()) {
      var took = Seconds.of(look.scene().makespan());
      surface.text(1, 0, current ? Surface.fitting(surface.width() - 1, List.of("took " + took, took)) : "",
          surface.style(Role.MODE_CURRENT));
      return;
    }
    var time = look.outlook().forecasts().get(mode);
    if (time == null) {
      return;
    }
    var style = surface.style(current ? Role.MODE_CURRENT : Role.MODE);
    if (time == Look.Outlook.GIVEN_UP) {
      surface.text(1, 0, "-", style);
      return;
    }
    var longest = look.outlook().longestForecast();
    var ground = Rgb.of(style.background());
    var ink = current ? Rgb.of(style.foreground()) : surface.ink(Role.TEXT);
    var bar = current
        ? Rgb.mix(ground, Rgb.opposite(ink), CURRENT)
        : Rgb.mix(ground, surface.ink(Role.FORECAST), FILLED);
    var filled = (int) (time * surface.width() / Math.max(1, longest));
    var text = Surface.fitting(surface.width() - 1, List.of("ends " + Seconds.of(time), Seconds.of(time)));
    for (var column = 0; column < surface.width(); column++) {
      var at = column - 1;
      var letter = at >= 0 && at < text.length() ? text.charAt(at) : ' ';
      surface.put(column, 0, letter, ink, column < filled ? bar : ground);
    }
  }
}
