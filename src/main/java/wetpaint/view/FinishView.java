package wetpaint.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;

import wetpaint.studio.MeanTimes;
import wetpaint.studio.Mode;
import wetpaint.theme.Role;
import wetpaint.theme.Style;

/**
 * All is done: how long it took, against sync where the two compare, how long canvases waited for their first stroke and to be
 * done, and what the painters' time went into, as one bar.
 */
record FinishView(Look look) implements View {
  /** With more canvases the means are left out: it takes too long to look at all. */
  static final int MOST = 5_000;

  @Override
  public void draw(Surface surface) {
    var spent = Spent.of(look.scene());
    if (surface.height() >= 5) {
      tall(surface, spent);
      return;
    }
    var line = lines().stream().filter(text -> Surface.columns(text) <= surface.width() - 2).findFirst()
        .orElse("");
    surface.text(Math.max(0, (surface.width() - Surface.columns(line)) / 2), 0, line,
        surface.style(Role.ACCENT));
    if (surface.height() > 1) {
      bar(surface.cut(surface.whole().below(surface.height() - 1)), spent,
          millis -> Phrases.painterTime(look.scene(), millis));
    }
  }

  /** All in one line: the longest wording first. */
  private List<String> lines() {
    var took = "Done in " + took();
    var means = means().map(mean -> "; mean response " + Seconds.of(mean.response()) + ", turnaround "
        + Seconds.of(mean.turnaround())).orElse("");
    var sync = against();
    var rests = sync.isEmpty()
        ? List.of("")
        : List.of(", " + sync + " (" + Seconds.of(look.outlook().sync()) + ")", ", " + sync);
    return Stream.of(rests.stream().map(rest -> took + rest + means), rests.stream().map(rest -> took + rest),
        Stream.of(took)).flatMap(texts -> texts).toList();
  }

  private void tall(Surface surface, Spent spent) {
    var lines = new ArrayList<String>();
    var bound = "; no mode can beat " + Seconds.brief(TimelineModel.bound(look.scene()));
    lines.add(Surface.fitting(surface.width(), List.of("Done in " + took() + bound, "Done in " + took())));
    if (!against().isEmpty()) {
      lines.add(against() + " (" + Seconds.of(look.outlook().sync()) + ")");
    }
    means().ifPresent(mean -> {
      lines.add("mean response " + Seconds.of(mean.response()));
      lines.add("mean turnaround " + Seconds.of(mean.turnaround()));
    });
    var room = surface.height() - 2;
    for (var row = 0; row < Math.min(room, lines.size()); row++) {
      surface.text(0, row, lines.get(row), surface.style(row == 0 ? Role.ACCENT : Role.TEXT));
    }
    var below = Math.min(room, lines.size());
    var unit = isAlone() ? "seconds" : "painter-seconds";
    var heading = Stream
        .of("In " + unit + ", " + spent.percent() + " % of them painting:", "In " + unit + ":")
        .filter(text -> Surface.columns(text) <= surface.width()).findFirst().orElse("");
    surface.text(0, below, heading, surface.style(Role.MUTED));
    bar(surface.cut(surface.whole().below(below + 1).top(1)), spent, Seconds::brief);
  }

  private boolean isAlone() {
    return look.scene().painters().size() == 1;
  }

  private String took() {
    return Seconds.of(look.scene().makespan());
  }

  private Optional<MeanTimes> means() {
    var scene = look.scene();
    return scene.canvases().size() > MOST || !scene.isDone()
        ? Optional.empty()
        : Optional.of(MeanTimes.of(scene));
  }

  /** Nothing where there is nothing to compare: it was sync, or sync was not disturbed alike. */
  private String against() {
    var makespan = look.scene().makespan();
    var sync = look.outlook().sync();
    if (sync <= 0 || makespan <= 0 || !look.lanes().getFirst().alike() || isSync()) {
      return "";
    }
    return sync == makespan ? "as long as sync takes" : ratio(sync, makespan) + "× as fast as sync";
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

  private static void bar(Surface surface, Spent spent, LongFunction<String> time) {
    var all = Math.max(1, spent.all());
    var width = surface.width();
    var first = (int) (spent.painting() * width / all);
    var second = (int) ((spent.painting() + spent.standing()) * width / all);
    part(surface, 0, first, words("painting", spent.painting(), all, time), '#', Role.PAINTING);
    part(surface, first, second, words("standing", spent.standing(), all, time), '/', Role.BLOCKED);
    part(surface, second, width, words("idle", spent.idle(), all, time), '.', Role.WAITING);
  }

  /** What time went into and how much it was; a word without a figure would tell nothing. */
  private static List<String> words(String what, long millis, long all, LongFunction<String> time) {
    return List.of(what + " " + time.apply(millis), what + " " + Math.round(100.0 * millis / all) + " %",
        what + " " + Seconds.brief(millis));
  }

  private static void part(Surface surface, int from, int to, List<String> words, char plain, Role role) {
    var style = CanvasView.chip(surface, role);
    var hues = surface.charset().hues();
    for (var column = from; column < to; column++) {
      surface.put(column, 0, hues ? ' ' : plain, Rgb.of(hues ? style.foreground() : style.background()),
          hues ? Rgb.of(style.background()) : surface.ground(Role.SCREEN));
    }
    var room = to - from - 1;
    var text = Surface.fitting(room, words);
    if (!text.isEmpty()) {
      var shown = hues
          ? style
          : new Style(surface.style(role).foreground(), surface.style(Role.SCREEN).background(),
              style.modifiers());
      surface.text(from + 1, 0, hues ? text : " " + text + " ", shown, to);
    }
  }
}
