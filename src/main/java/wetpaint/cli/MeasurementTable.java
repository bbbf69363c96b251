package wetpaint.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import picocli.CommandLine.Help.Ansi;

import wetpaint.cli.TextTable.Column;
import wetpaint.studio.Mode;

/**
 * All modes for real beside what was predicted, for people.
 *
 * @param how     how they were run, in words
 * @param columns the width of all in cells
 */
record MeasurementTable(Measurement measurement, String how, int columns, boolean blocks) {
  private static final int SHORTEST = 10;

  void print(Writer out, Ansi ansi) throws IOException {
    var first = measurement.modes().getFirst();
    out.write(Wording.scenario(first.run().run().scenario()) + "\nfor real: " + how + "; best and median of "
        + Wording.count(first.runs().size(), "run") + "\n\n");
    table(Math.max(SHORTEST, columns - table(0).width())).print(out, ansi);
    out.write("\nWhere the best run's difference to the prediction went, for the average painter:\n\n");
    differences().print(out, ansi);
    out.write("\n" + noise() + "\n");
    for (var mode : measurement.modes()) {
      if (mode.best().setting().mode() == Mode.CONCURRENT) {
        out.write("concurrent: "
            + RealWording.oneCore(mode.best().onlyCpu(), mode.run().scenario().quantum()) + ".\n");
      }
    }
  }

  private TextTable table(int room) {
    var crowded = measurement.modes().stream().anyMatch(RealComparison::isCrowded);
    var columns = new ArrayList<>(
        List.of(Column.words("mode"), Column.figures("painters"), Column.figures("predicted")));
    if (crowded) {
      columns.add(Column.figures("cores free"));
    }
    columns.addAll(List.of(Column.figures("best"), Column.figures("off"), Column.figures("median"),
        Column.figures("CPU/plan"), Column.words("")));
    var table = new TextTable(columns.toArray(Column[]::new));
    var longest = measurement.modes().stream().mapToLong(RealComparison::median).max().orElseThrow();
    for (var mode : measurement.modes()) {
      var best = mode.best();
      var cells = new ArrayList<>(
          List.of(best.setting().mode().word(), Integer.toString(best.setting().painters()),
              Wording.seconds(mode.asked().makespan())));
      if (crowded) {
        cells.add(Wording.seconds(mode.free().makespan()));
      }
      cells.addAll(
          List.of(RealWording.seconds(best.nanos()), off(mode.off()), RealWording.seconds(mode.median()),
              Wording.percent((double) best.cpu() / best.planned()), bar(mode, (double) room / longest)));
      table.row(cells.toArray(String[]::new));
    }
    return table;
  }

  private TextTable differences() {
    var runnable = measurement.modes().stream().allMatch(mode -> mode.best().runnable().isPresent());
    var columns = new ArrayList<>(
        List.of(Column.words("mode"), Column.figures("all"), Column.figures("CPU time"),
            Column.figures("without a core"), Column.figures("woken late"), Column.figures("drying")));
    if (runnable) {
      columns.add(Column.figures("no core, all threads"));
    }
    var table = new TextTable(columns.toArray(Column[]::new));
    for (var mode : measurement.modes()) {
      var more = mode.difference();
      var cells = new ArrayList<>(List.of(mode.best().setting().mode().word(), RealWording.more(more.total()),
          RealWording.more(more.computing()), RealWording.more(more.withoutCore()),
          RealWording.more(more.late()),
          RealWording.more(more.waiting())));
      mode.best().runnable().ifPresent(nanos -> cells.add(RealWording.seconds(nanos)));
      table.row(cells.toArray(String[]::new));
    }
    return table;
  }

  /** The best run, as far as the median one a paler one, and a mark where it was predicted to end. */
  private String bar(RealComparison mode, double cellsPerNano) {
    var best = (int) Math.round(mode.best().nanos() * cellsPerNano);
    var median = (int) Math.round(mode.median() * cellsPerNano);
    var bar = new StringBuilder((blocks ? "\u2588" : "#").repeat(best))
        .append((blocks ? "\u2591" : "-").repeat(Math.max(0, median - best)));
    var mark = (int) Math.round(mode.free().makespan() * 1e6 * cellsPerNano) - 1;
    if (mark >= 0 && mark < bar.length()) {
      bar.setCharAt(mark, blocks ? '\u2503' : '|');
    }
    return bar.toString();
  }

  private String noise() {
    var cores = new ArrayList<String>();
    for (var number = 0; number < measurement.before().size(); number++) {
      var before = measurement.before().get(number);
      cores.add(String.format(Locale.ROOT, "%s %.2f, then %.2f", Wording.count(before.asked(), "busy thread"),
          before.found(), measurement.after().get(number).found()));
    }
    return String.format(Locale.ROOT,
        "Noise: cores that were free, for %s; the median took up to %.0f %% longer than"
            + " the best.",
        String.join(", for ", cores), 100 * measurement.spread());
  }

  private static String off(double share) {
    return String.format(Locale.ROOT, "%+.1f %%", 100 * share);
  }
}
