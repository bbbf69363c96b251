package wetpaint.cli;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import com.googlecode.lanterna.TerminalSize;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import wetpaint.real.FreeCores;
import wetpaint.real.Measured;
import wetpaint.real.RealRun;
import wetpaint.real.RealStudio;
import wetpaint.terminal.Device;
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

  /** Of what is recorded without a screen. */
  private static final TerminalSize SIZE = new TerminalSize(80, 24);

  private final Surroundings surroundings;

  @Mixin
  private CommonOptions common = new CommonOptions();
  @Mixin
  private ScreenOptions screen = new ScreenOptions();
  @Mixin
  private RealOptions real = new RealOptions();
  @Option(names = "--theme", paramLabel = "NAME|FILE", description = {
      "The colours: a name that `wetpaint themes` lists, or a file."})
  private Optional<String> theme = Optional.empty();
  @Option(names = "--record", paramLabel = "FILE", description = {
      "Record the run in slow motion, from what was measured: a .cast, .gif, .png or .svg."})
  private Optional<Path> record = Optional.empty();
  @Option(names = "--force", description = "Write over a file that exists.")
  private boolean force;
  @ArgGroup
  private Format format = new Format();

  RealCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    var run = real.of(common.run(common.scenario().scenario()));
    var opening = ShowConfigs.of(common, theme, surroundings.themes());
    var recorder = new RealRecorder(surroundings, opening, record, force);
    try {
      recorder.check();
    } catch (IllegalArgumentException e) {
      throw common.refuse("--record", String.valueOf(e.getMessage()));
    }
    if (!format.events && !format.table && !format.json) {
      var code = onScreen(run, opening, recorder);
      if (code.isPresent()) {
        return code.orElseThrow();
      }
    }
    if (common.compare()) {
      throw common.refuse("--compare",
          "expected a terminal to show five runs on; wetpaint measure prints them");
    }
    print(run, opening, recorder);
    return Cli.DONE;
  }

  /** Shows it, if there is a terminal to show it on. @return the exit code */
  private Optional<Integer> onScreen(RealRun run, Opening opening, RealRecorder recorder)
      throws IOException, InterruptedException {
    if (!(surroundings.out() instanceof FileOutputStream)) {
      return Optional.empty();
    }
    var options = screen.device(common.colours(), common.ascii());
    RealScreen over;
    try (var device = Device.open(options, surroundings.environment());
        var screen = new RealScreen(run, opening, device, recorder, common.compare())) {
      over = screen;
      screen.run();
    } catch (NotATerminal _) {
      return Optional.empty();
    }
    over.finish();
    over.said().ifPresent(surroundings::tell);
    over.failure().ifPresent(surroundings::tell);
    return Optional.of(over.failure().isPresent() ? Cli.FAULT : Cli.DONE);
  }

  private void print(RealRun run, Opening opening, RealRecorder recorder)
      throws IOException, InterruptedException {
    var painters = run.run().start().painters();
    var before = FreeCores.probe(painters);
    var measured = RealStudio.measure(run);
    var after = FreeCores.probe(painters);
    if (format.events) {
      journal(measured);
    } else {
      report(measured, before, after);
    }
    if (recorder.isAwaited()) {
      var cores = before.orBetter(after);
      var past = RealSession.Stage.Past.of(measured, RealSession.Outlook.of(run, cores), cores);
      var film = RealFilm.of(past, opening.show().pictures().apply(run.run().scenario()));
      try (var progress = Progress.on(surroundings, film.length())) {
        recorder.record(film, opening.theme().theme(), Optional.empty(), SIZE, progress);
      }
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

  private void report(Measured measured, FreeCores before, FreeCores after) throws IOException {
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
