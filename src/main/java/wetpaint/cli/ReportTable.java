package wetpaint.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import picocli.CommandLine.Help.Ansi;

import wetpaint.cli.Report.CanvasTimes;
import wetpaint.cli.TextTable.Column;
import wetpaint.studio.Command;
import wetpaint.studio.Totals;

/** A run's figures for people. */
record ReportTable(Report report, Ansi ansi) {
  private static final int NAME = 32;

  /** A column of the canvases' table: what each has there, and what all together. */
  private record Figure(String heading, ToLongFunction<CanvasTimes> each, Function<ReportTable, String> all,
      Function<ReportTable, String> mean) {
    /** A time that adds up. */
    static Figure sum(String heading, ToLongFunction<Totals> part) {
      return new Figure(heading, canvas -> part.applyAsLong(canvas.times()),
          table -> Wording.figure(part.applyAsLong(table.report.outcome().scene().totals())),
          table -> Wording
              .figure(Math.round((double) part.applyAsLong(table.report.outcome().scene().totals())
                  / table.report.run().scenario().canvases().size())));
    }
  }

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
    var racks = report.run().scenario().racks();
    return Wording.scenario(report.run().scenario()) + "\n" + String.join(", ", settings)
        + (racks.isPresent() ? "; " + Wording.count(racks.getAsInt(), "rack") + " to dry on" : "")
        + "; times in seconds";
  }

  private List<Figure> figures() {
    var all = report.outcome().scene().totals();
    var late = report.run().scenario().canvases().stream().anyMatch(canvas -> canvas.at() > 0);
    return Stream.of(
        Stream.of(new Figure("arrival", CanvasTimes::arrival, _ -> "", _ -> "")).filter(_ -> late),
        Stream.of(Figure.sum("painting", Totals::painting), Figure.sum("drying", Totals::drying),
            Figure.sum("ready", Totals::waiting)),
        Stream.of(Figure.sum("queued", Totals::queued)).filter(_ -> all.queued() > 0),
        Stream.of(Figure.sum("blocked", Totals::blocked)).filter(_ -> all.blocked() > 0),
        Stream.of(
            new Figure("response", CanvasTimes::response, _ -> "",
                table -> Wording.figure(table.report.means().response())),
            new Figure("turnaround", CanvasTimes::turnaround, _ -> "",
                table -> Wording.figure(table.report.means().turnaround())),
            new Figure("done at", CanvasTimes::done, table -> Wording.figure(table.report.makespan()),
                _ -> "")))
        .flatMap(figures -> figures).toList();
  }

  private TextTable canvases() {
    var figures = figures();
    var table = new TextTable(Stream.concat(Stream.of(Column.figures(""), Column.words("canvas")),
        figures.stream().map(figure -> Column.figures(figure.heading))).toArray(Column[]::new));
    for (var canvas : report.canvases()) {
      row(table, Integer.toString(canvas.number() + 1), TextTable.cut(canvas.name(), NAME),
          figures.stream().map(figure -> Wording.figure(figure.each.applyAsLong(canvas))));
    }
    if (report.canvases().size() > 1) {
      row(table, "", "all", figures.stream().map(figure -> figure.all.apply(this)));
      row(table, "", "mean", figures.stream().map(figure -> figure.mean.apply(this)));
    }
    return table;
  }

  private static void row(TextTable table, String number, String name, Stream<String> figures) {
    table.row(Stream.concat(Stream.of(number, name), figures).toArray(String[]::new));
  }

  private TextTable painters() {
    var table = new TextTable(Column.words("painter"), Column.figures("painting"), Column.figures("hired"),
        Column.figures("utilisation"));
    for (var painter : report.painters()) {
      table.row(Integer.toString(painter.number() + 1), Wording.figure(painter.painting()),
          Wording.figure(painter.hired()), Wording.percent(painter.utilisation()));
    }
    return table;
  }

  private TextTable sums() {
    var table = new TextTable(Column.words(""), Column.figures(""), Column.words(""));
    table.row("makespan", Wording.seconds(report.makespan()), "");
    table.row("bound", Wording.seconds(report.bound()),
        "no mode with " + Wording.count(report.mostPainters(), "painter") + " can be done sooner");
    table.row("utilisation", Wording.percent(report.finished().utilisation()), "");
    table.row("speed-up", Wording.times(report.speedUp()), report.sync().isPresent()
        ? "sync takes " + Wording.seconds(report.sync().getAsLong())
        : "not compared: in sync the disturbances do not strike alike");
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
