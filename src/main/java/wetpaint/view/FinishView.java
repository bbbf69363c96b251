package wetpaint.view;

import wetpaint.studio.Mode;
import wetpaint.theme.Role;
import wetpaint.theme.Style;

/** All is done: how long it took, against sync, and what the painters' seconds went into, as one bar. */
record FinishView(Look look) implements View {
  @Override
  public void draw(Surface surface) {
    var spent = Spent.of(look.scene());
    if (surface.height() >= 5) {
      tall(surface, spent);
    } else {
      var line = took() + against() + ", painting " + busy() + " of the time";
      surface.text(Math.max(0, (surface.width() - Surface.columns(line)) / 2), 0, line,
          surface.style(Role.ACCENT));
      bar(surface.cut(surface.whole().below(surface.height() - 1)), spent);
    }
  }

  private void tall(Surface surface, Spent spent) {
    surface.text(0, 0, took(), surface.style(Role.ACCENT));
    surface.text(0, 1, against().isEmpty() ? "" : against().substring(2), surface.style(Role.TEXT));
    surface.text(0, 2, "painters painted " + busy() + " of their time", surface.style(Role.TEXT));
    bar(surface.cut(surface.whole().below(4).top(1)), spent);
    surface.text(0, 3, "what the painters' seconds went into:", surface.style(Role.MUTED));
  }

  private String took() {
    return "Done in " + Seconds.of(look.scene().makespan());
  }

  private String against() {
    var makespan = look.scene().makespan();
    if (look.outlook().sync() <= 0 || makespan <= 0) {
      return "";
    }
    if (isSync()) {
      return "";
    }
    return look.outlook().sync() == makespan
        ? ", as long as sync takes"
        : ", " + ratio(look.outlook().sync(), makespan) + "× as fast as sync ("
            + Seconds.of(look.outlook().sync()) + ")";
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
    return Seconds.tenths(100 * Math.round(10.0 * of / to));
  }

  private String busy() {
    return Math.round(100 * look.scene().utilisation()) + " %";
  }

  private static void bar(Surface surface, Spent spent) {
    var all = Math.max(1, spent.all());
    var width = surface.width();
    var first = (int) (spent.painting() * width / all);
    var second = (int) ((spent.painting() + spent.standing()) * width / all);
    part(surface, 0, first, "painting ", spent.painting(), '#', Role.PAINTING);
    part(surface, first, second, "waiting ", spent.standing(), '/', Role.BLOCKED);
    part(surface, second, width, "idle ", spent.idle(), '.', Role.WAITING);
  }

  private static void part(Surface surface, int from, int to, String what, long millis, char plain,
      Role role) {
    var style = CanvasView.chip(surface, role);
    var hues = surface.charset().hues();
    for (var column = from; column < to; column++) {
      surface.put(column, 0, hues ? ' ' : plain, Rgb.of(hues ? style.foreground() : style.background()),
          hues ? Rgb.of(style.background()) : surface.ground(Role.SCREEN));
    }
    var time = Seconds.of(millis);
    var text = to - from >= what.length() + time.length() + 1
        ? what + time
        : to - from >= time.length() + 1 ? time : "";
    if (!text.isEmpty()) {
      var shown = hues
          ? style
          : new Style(surface.style(role).foreground(), surface.style(Role.SCREEN).background(),
              style.modifiers());
      surface.text(from + 1, 0, hues ? text : " " + text + " ", shown, to);
    }
  }
}
