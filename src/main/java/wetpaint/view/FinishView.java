package wetpaint.view;

import wetpaint.studio.Mode;
import wetpaint.theme.Role;
import wetpaint.theme.Style;

/** All is done: how long it took, against sync, and what the painters' seconds went into, as one bar. */
record FinishView(Look look) implements View {
  @Override
  public void draw(Sheet sheet) {
    var spent = Spent.of(look.scene());
    if (sheet.height() >= 5) {
      tall(sheet, spent);
    } else {
      var line = took() + against() + ", painting " + busy() + " of the time";
      sheet.text(Math.max(0, (sheet.width() - Sheet.columns(line)) / 2), 0, line, sheet.style(Role.ACCENT));
      bar(sheet.cut(sheet.whole().below(sheet.height() - 1)), spent);
    }
  }

  private void tall(Sheet sheet, Spent spent) {
    sheet.text(0, 0, took(), sheet.style(Role.ACCENT));
    sheet.text(0, 1, against().isEmpty() ? "" : against().substring(2), sheet.style(Role.TEXT));
    sheet.text(0, 2, "painters painted " + busy() + " of their time", sheet.style(Role.TEXT));
    bar(sheet.cut(sheet.whole().below(4).top(1)), spent);
    sheet.text(0, 3, "what the painters' seconds went into:", sheet.style(Role.MUTED));
  }

  private String took() {
    return "Done in " + Seconds.of(look.scene().makespan());
  }

  private String against() {
    var makespan = look.scene().makespan();
    if (look.sync() <= 0 || makespan <= 0) {
      return "";
    }
    if (isSync()) {
      return "";
    }
    return look.sync() == makespan
        ? ", as long as sync takes"
        : ", " + ratio(look.sync(), makespan) + "× as fast as sync (" + Seconds.of(look.sync()) + ")";
  }

  private boolean isSync() {
    for (var step : look.scene().settings()) {
      if (step.setting().mode() != Mode.SYNC) {
        return false;
      }
    }
    return true;
  }

  /** {@code 2.2}: to the nearest tenth. */
  static String ratio(long of, long to) {
    return Seconds.tenths(Math.round(1000.0 * of / to));
  }

  private String busy() {
    return Math.round(100 * look.scene().utilisation()) + " %";
  }

  private static void bar(Sheet sheet, Spent spent) {
    var all = Math.max(1, spent.all());
    var width = sheet.width();
    var first = (int) (spent.painting() * width / all);
    var second = (int) ((spent.painting() + spent.standing()) * width / all);
    part(sheet, 0, first, "painting ", spent.painting(), '#', Role.PAINTING);
    part(sheet, first, second, "waiting ", spent.standing(), '/', Role.BLOCKED);
    part(sheet, second, width, "idle ", spent.idle(), '.', Role.WAITING);
  }

  private static void part(Sheet sheet, int from, int to, String what, long millis, char plain, Role role) {
    var style = CanvasView.chip(sheet, role);
    var hues = sheet.charset().hues();
    for (var column = from; column < to; column++) {
      sheet.put(column, 0, hues ? ' ' : plain, Rgb.of(hues ? style.foreground() : style.background()),
          hues ? Rgb.of(style.background()) : sheet.ground(Role.SCREEN));
    }
    var time = Seconds.of(millis);
    var text = to - from >= what.length() + time.length() + 1
        ? what + time
        : to - from >= time.length() + 1 ? time : "";
    if (!text.isEmpty()) {
      var shown = hues
          ? style
          : new Style(sheet.style(role).foreground(), sheet.style(Role.SCREEN).background(),
              style.modifiers());
      sheet.text(from + 1, 0, hues ? text : " " + text + " ", shown, to);
    }
  }
}
