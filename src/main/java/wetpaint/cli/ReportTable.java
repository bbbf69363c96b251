package wetpaint.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;

import picocli.CommandLine.Help.Ansi;

import wetpaint.cli.TextTable.Column;
import wetpaint.studio.Command;
import wetpaint.studio.Totals;

/** A run's figures for people. */
record ReportTable(Report report, Ansi ansi) {
  private static final int NAME = 32;

  void print(Writer out) throws IOException {
    out.write(heading() + "\n\n");
    canvases().print(out, ansi);
    out.write('\n');
    painters().print(out, ansi);
    out.write('\n');
    sums().print(out, ansi);
    for (var idle : report.idle()) {
      out.write("\nNobody painted at %s: there was nobody for %s.\n".formatted(Wording.seconds(idle.at()),
          name(idle.command())));
    }
    for (var late : report.late()) {
      out.write(
          "\nAll was done before %s at %s.\n".formatted(name(late.command()), Wording.seconds(late.at())));
    }
  }

  private String heading() {
    var settings = new ArrayList<String>();
    report.outcome().scene().settings().forEach(step -> settings.addFirst(step.since() == 0
        ? Wording.setting(step.setting())
        : "from " + Wording.seconds(step.since()) + " " + Wording.setting(step.setting())));
    return Wording.scenario(report.run().scenario()) + "\n" + String.join(", ", settings);
  }

  private TextTable canvases() {
    var all = report.outcome().scene().totals();
    var blocked = all.blocked() > 0;
    var columns = new ArrayList<Column>();
    columns.add(Column.figures(""));
    columns.add(Column.words("canvas"));
    for (var figure : blocked
        ? new String[]{"painting", "drying", "waiting", "blocked", "done at"}
        : new String[]{"painting", "drying", "waiting", "done at"}) {
      columns.add(Column.figures(figure));
    }
    var table = new TextTable(columns.toArray(Column[]::new));
    for (var canvas : report.canvases()) {
      row(table, Integer.toString(canvas.number()), canvas.name(), canvas.times(), blocked, canvas.done());
    }
    if (report.canvases().size() > 1) {
      row(table, "", "all", all, blocked, report.makespan());
    }
    return table;
  }

  private static void row(TextTable table, String number, String name, Totals times, boolean blocked,
      long done) {
    var cells = new ArrayList<String>();
    cells.add(number);
    cells.add(TextTable.cut(name, NAME));
    cells.add(Wording.seconds(times.painting()));
    cells.add(Wording.seconds(times.drying()));
    cells.add(Wording.seconds(times.waiting()));
    if (blocked) {
      cells.add(Wording.seconds(times.blocked()));
    }
    cells.add(Wording.seconds(done));
    table.row(cells.toArray(String[]::new));
  }

  private TextTable painters() {
    var table = new TextTable(Column.words("painter"), Column.figures("painting"), Column.figures("hired"),
        Column.figures("utilisation"));
    for (var painter : report.painters()) {
      table.row(Integer.toString(painter.number()), Wording.seconds(painter.painting()),
          Wording.seconds(painter.hired()), Wording.percent(painter.utilisation()));
    }
    return table;
  }

  private TextTable sums() {
    var table = new TextTable(Column.words(""), Column.figures(""), Column.words(""));
    table.row("makespan", Wording.seconds(report.makespan()), "");
    table.row("utilisation", Wording.percent(report.finished().utilisation()), "");
    table.row("speed-up", Wording.times(report.speedUp()), "sync takes " + Wording.seconds(report.sync()));
    return table;
  }

  private static String name(Command command) {
    return switch (command) {
      case Command.Switch(var setting) -> "the switch to " + Wording.setting(setting);
      case Command.Block _ -> "the block";
      case Command.Pin _ -> "the pin";
      case Command.Hog _ -> "the hog";
    };
  }
}
