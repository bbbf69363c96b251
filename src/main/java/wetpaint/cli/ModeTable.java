package wetpaint.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import picocli.CommandLine.Help.Ansi;

import wetpaint.cli.TextTable.Column;

/**
 * Runs side by side, a bar for each makespan, the longest as long as there is room.
 *
 * @param columns the width of all in cells
 */
record ModeTable(List<Report> reports, int columns, boolean blocks) {
  private static final int SHORTEST = 8;
  /** Eighths of a cell, from the left (Unicode block elements). */
  private static final String EIGHTHS = "\u258F\u258E\u258D\u258C\u258B\u258A\u2589";

  void print(Writer out, Ansi ansi) throws IOException {
    out.write(Wording.scenario(reports.getFirst().run().scenario()) + "\n\n");
    var room = columns - table(0).width();
    table(room < SHORTEST ? 0 : room).print(out, ansi);
    out.write("\nTimes in seconds; response and turnaround are means over the canvases.\n");
  }

  private TextTable table(int room) {
    var longest = reports.stream().mapToLong(Report::makespan).max().orElseThrow();
    var table = new TextTable(Column.words("mode"), Column.figures("painters"), Column.figures("makespan"),
        Column.figures("response"), Column.figures("turnaround"), Column.figures("speed-up"),
        Column.figures("busy"), Column.words(""));
    for (var report : reports) {
      var start = report.run().start();
      var means = report.means();
      table.row(start.mode().word(), Integer.toString(start.painters()), Wording.figure(report.makespan()),
          Wording.figure(means.response()), Wording.figure(means.turnaround()),
          Wording.times(report.speedUp()), Wording.percent(report.finished().utilisation()),
          bar((double) report.makespan() / longest * room));
    }
    return table;
  }

  private String bar(double cells) {
    if (!blocks) {
      return "#".repeat((int) Math.round(cells));
    }
    var eighths = (int) Math.round(cells * 8);
    return "\u2588".repeat(eighths / 8) + (eighths % 8 == 0 ? "" : EIGHTHS.charAt(eighths % 8 - 1));
  }
}
