package wetpaint.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import wetpaint.studio.Command;
import wetpaint.studio.Setting;

/** Runs' figures for programs: times in whole milliseconds, ratios to four places. */
record ReportJson(Writer out) {
  /** One run: one object. */
  void print(Report report) throws IOException {
    run(report);
    out.write('\n');
  }

  /** Several runs of a scenario: an object with a list of them. */
  void print(List<Report> reports) throws IOException {
    out.write("{\"scenario\":" + text(reports.getFirst().run().scenario().name()) + ",\"runs\":[");
    var separator = "";
    for (var report : reports) {
      out.write(separator);
      run(report);
      separator = ",";
    }
    out.write("]}\n");
  }

  private void run(Report report) throws IOException {
    var run = report.run();
    var racks = run.scenario().racks();
    out.write("{\"scenario\":%s,\"quantum\":%d,%s\"start\":{%s},\"commands\":[".formatted(
        text(run.scenario().name()), run.scenario().quantum(),
        racks.isPresent() ? "\"racks\":" + racks.getAsInt() + "," : "", setting(run.start())));
    var separator = "";
    for (var command : run.commands()) {
      out.write(separator + "{\"t\":" + command.at() + "," + command(command.command()) + "}");
      separator = ",";
    }
    out.write("],\"canvases\":[");
    separator = "";
    for (var canvas : report.canvases()) {
      out.write(separator + canvas(canvas));
      separator = ",";
    }
    out.write("],\"mean\":{\"response\":%d,\"turnaround\":%d},\"painters\":["
        .formatted(report.means().response(), report.means().turnaround()));
    separator = "";
    for (var painter : report.painters()) {
      out.write(separator + "{\"painter\":" + painter.number() + ",\"painting\":" + painter.painting()
          + ",\"hired\":" + painter.hired() + ",\"utilisation\":" + Wording.exact(painter.utilisation())
          + "}");
      separator = ",";
    }
    out.write("],\"makespan\":%d,\"painted\":%d,\"utilisation\":%s,\"bound\":%d,\"sync\":%s,\"speedup\":%s}"
        .formatted(report.makespan(), report.finished().painted(),
            Wording.exact(report.finished().utilisation()), report.bound(),
            report.sync().isPresent() ? report.sync().getAsLong() : "null",
            report.speedUp().isPresent() ? Wording.exact(report.speedUp().getAsDouble()) : "null"));
  }

  private static String canvas(Report.CanvasTimes canvas) {
    var times = canvas.times();
    return "{\"canvas\":" + canvas.number() + ",\"name\":" + text(canvas.name())
        + ",\"arrival\":" + canvas.arrival() + ",\"response\":" + canvas.response()
        + ",\"turnaround\":" + canvas.turnaround() + ",\"painting\":" + times.painting()
        + ",\"drying\":" + times.drying() + ",\"waiting\":" + times.waiting()
        + ",\"queued\":" + times.queued() + ",\"blocked\":" + times.blocked()
        + ",\"done\":" + canvas.done() + "}";
  }

  private static String command(Command command) {
    return switch (command) {
      case Command.Switch(var to) -> "\"command\":\"switch\"," + setting(to);
      case Command.Block _ -> "\"command\":\"block\"";
      case Command.Pin _ -> "\"command\":\"pin\"";
      case Command.Hog _ -> "\"command\":\"hog\"";
    };
  }

  private static String setting(Setting setting) {
    return "\"mode\":\"%s\",\"painters\":%d".formatted(setting.mode().word(), setting.painters());
  }

  /** A string as RFC 8259, 7 has it; a scenario's names have no control characters. */
  static String text(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
