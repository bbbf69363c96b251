package wetpaint.view;

import wetpaint.studio.Mode;
import wetpaint.theme.Role;

/** A mode's forecast in one row: seconds on a bar that is as long as they are, against the longest of all. */
record GaugeView(Look look, Mode mode) implements View {
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
    var bar = Rgb.of(sheet.style(current ? Role.FORECAST_CURRENT : Role.FORECAST).foreground());
    var ground = sheet.ground(current ? Role.MODE_CURRENT : Role.MODE);
    ground = current ? sheet.ground(Role.SCREEN) : ground;
    var filled = (int) (time * sheet.width() / Math.max(1, longest));
    var text = "ends " + Seconds.of(time);
    for (var column = 0; column < sheet.width(); column++) {
      var at = column - 1;
      var letter = at >= 0 && at < text.length() ? text.charAt(at) : ' ';
      var inside = column < filled;
      sheet.put(column, 0, letter, inside ? sheet.ground(Role.SCREEN) : sheet.ink(Role.TEXT),
          inside ? bar : ground);
    }
  }
}
