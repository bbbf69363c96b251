package wetpaint.cli;

import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import wetpaint.real.FreeCores;
import wetpaint.real.Measured;
import wetpaint.real.RealRun;
import wetpaint.real.RealStudio;
import wetpaint.terminal.Device;
import wetpaint.terminal.DeviceOptions;
import wetpaint.terminal.NotATerminal;

/** The same run with real threads. */
@Command(name = "real", sortOptions = false, abbreviateSynopsis = true, mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
    "Runs it with real threads, real work and real waiting on this machine, measures what happens and puts it beside what"
        + " the studio predicts. Paint is a number of hashes, as many as take the time in CPU time. Times are real ones;"
        + " those of the scenario are divided by the scale, and so are the times of --disturb."})
final class RealCommand implements Callable<Integer> {
  private static final class Format {
    @Option(names = "--events", description = "Print the journal: what happened, a JSON object a line.")
    private boolean events;
    @Option(names = "--table", description = "Print the figures as a table, as is done where there is no terminal.")
    private boolean table;
    @Option(names = "--json", description = "Print the figures as one JSON object, as `wetpaint measure` does.")
    private boolean json;
  }

  private final Surroundings surroundings;

  @Mixin
  private CommonOptions common = new CommonOptions();
  @Mixin
  private RealOptions real = new RealOptions();
  @Option(names = "--theme", paramLabel = "NAME|FILE", description = {
      "The colours: a name that `wetpaint themes` lists, or a file."})
  private Optional<String> theme = Optional.empty();
  @ArgGroup
  private Format format = new Format();

  RealCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (common.compare()) {
      throw common.refuse("--compare", "expected one mode at a time; wetpaint measure runs all five");
    }
    var run = real.of(common.run(common.scenario().scenario()));
    if (format.events) {
      journal(RealStudio.measure(run));
    } else if (format.table || format.json || !onScreen(run)) {
      report(run);
    }
    return Cli.DONE;
  }

  /** Shows it, if there is a terminal to show it on. */
  private boolean onScreen(RealRun run) throws IOException {
    if (!(surroundings.out() instanceof FileOutputStream)) {
      return false;
    }
    var opening = ShowConfigs.of(common, theme, surroundings.themes());
    var options = new DeviceOptions(OptionalInt.empty(), common.colours().word(), common.ascii(), true);
    try (var device = Device.open(options, surroundings.environment());
        var screen = new RealScreen(run, opening, device)) {
      screen.run();
      return true;
    } catch (NotATerminal _) {
      return false;
    }
  }

  private void journal(Measured measured) throws IOException {
    try (var out = surroundings.json()) {
      for (var event : measured.journal()) {
        out.write(event.json());
        out.write('\n');
      }
    }
  }

  private void report(RealRun run) throws IOException, InterruptedException {
    var painters = run.run().start().painters();
    var before = FreeCores.probe(painters);
    var measured = RealStudio.measure(run);
    var after = FreeCores.probe(painters);
    var cores = before.orBetter(after);
    var comparison = RealComparison.of(List.of(measured), cores);
    if (format.json) {
      try (var out = surroundings.json()) {
        new MeasurementJson(out).print(new Measurement(List.of(comparison), List.of(before), List.of(after)));
      }
    } else {
      try (var out = surroundings.text()) {
        new RealTable(comparison, cores, real.words(), common.colours().ansi(surroundings)).print(out);
      }
    }
  }
}
