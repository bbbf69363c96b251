package wetpaint.view;

import wetpaint.studio.Mode;
import wetpaint.theme.Role;

/** A mode's forecast in one row: seconds on a bar that is as long as they are, against the longest of all. */
record GaugeView(Look look, Mode mode) implements View {
  /** How far a bar is from its tab towards the colour of forecasts, in per cent: seen, and letters on it are read. */
  private static final int FILLED = 32;
  /** How far the current one's is from its tab, away from the letters on it, in per cent. */
  private static final int CURRENT = 40;

  @Override
  public void draw(Sheet sheet) {
    var current = mode == look.scene().setting().mode();
    if (look.scene().isDone()) {
      sheet.text(1, 0, current ? "took " + Seconds.of(look.scene().makespan()) : "",
          sheet.style(Role.MODE_CURRENT));
      return;
    }
    var time = look.forecast().get(mode);
    if (time == null) {
      return;
    }
    var longest = look.forecast().values().stream().mapToLong(Long::longValue).max().orElse(1);
    var style = sheet.style(current ? Role.MODE_CURRENT : Role.MODE);
    var ground = Rgb.of(style.background());
    var ink = current ? Rgb.of(style.foreground()) : sheet.ink(Role.TEXT);
    var bar = current
        ? Rgb.mix(ground, Rgb.opposite(ink), CURRENT)
        : Rgb.mix(ground, sheet.ink(Role.FORECAST), FILLED);
    var filled = (int) (time * sheet.width() / Math.max(1, longest));
    var ends = "ends " + Seconds.of(time);
    var text = ends.length() < sheet.width() ? ends : Seconds.of(time);
    for (var column = 0; column < sheet.width(); column++) {
      var at = column - 1;
      var letter = at >= 0 && at < text.length() ? text.charAt(at) : ' ';
      sheet.put(column, 0, letter, ink, column < filled ? bar : ground);
    }
  }
}
