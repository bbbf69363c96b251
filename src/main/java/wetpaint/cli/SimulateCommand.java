package wetpaint.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import wetpaint.studio.Mode;
import wetpaint.studio.Scenario;
import wetpaint.studio.Studio;

/** The same run without a screen, at once. */
@Command(name = "simulate", sortOptions = false, abbreviateSynopsis = true, mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
    "Runs it at once, without a screen, and prints how long each canvas and painter did what."}, footerHeading = "%nFields of --json (times in ms):%n", footer = {
        "  scenario, quantum, racks (if there is a number), start{mode, painters},",
        "  commands[{t, command, mode, painters}],",
        "  canvases[{canvas, name, arrival, response, turnaround,",
        "    painting, drying, waiting (ready), queued, blocked, done}],",
        "  mean{response, turnaround},",
        "  painters[{painter, painting, hired, utilisation}],",
        "  makespan, painted, utilisation, bound, sync (its makespan), speedup.",
        "sync and speedup are null if the disturbances do not strike alike in sync.",
        "Painters count from 0 there and in --events, from 1 in tables.",
        "With --compare: scenario, runs[{all that, for each mode}]."})
final class SimulateCommand implements Callable<Integer> {
  private static final class Format {
    @Option(names = "--events", description = "Print the journal: what happened, a JSON object a line.")
    private boolean events;
    @Option(names = "--json", description = "Print the figures as one JSON object.")
    private boolean json;
  }

  private final Surroundings surroundings;

  @Mixin
  private CommonOptions common = new CommonOptions();
  @ArgGroup
  private Format format = new Format();

  SimulateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    var scenario = common.scenario().scenario();
    if (common.compare()) {
      compare(scenario);
    } else if (format.events) {
      journal(scenario);
    } else {
      report(scenario);
    }
    return Cli.DONE;
  }

  private void report(Scenario scenario) throws IOException {
    var report = Report.of(common.run(scenario));
    if (format.json) {
      try (var out = surroundings.json()) {
        new ReportJson(out).print(report);
      }
    } else {
      try (var out = surroundings.text()) {
        new ReportTable(report, common.colours().ansi(surroundings)).print(out);
      }
    }
  }

  private void journal(Scenario scenario) throws IOException {
    var journal = Studio.simulate(common.run(scenario)).journal();
    try (var out = surroundings.json()) {
      for (var event : journal) {
        out.write(event.json());
        out.write('\n');
      }
    }
  }

  private void compare(Scenario scenario) throws IOException {
    if (format.events) {
      throw common.refuse("--compare", "expected with --json or alone, found --events");
    }
    var reports = Stream.of(Mode.values()).map(mode -> Report.of(common.run(scenario, mode))).toList();
    if (format.json) {
      try (var out = surroundings.json()) {
        new ReportJson(out).print(reports);
      }
    } else {
      try (var out = surroundings.text()) {
        new ModeTable(reports, surroundings.columns().getAsInt(),
            !common.ascii() && surroundings.hasBlocks())
            .print(out, common.colours().ansi(surroundings));
      }
    }
  }
}
