package wetpaint.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import wetpaint.real.FreeCores;
import wetpaint.real.Measured;
import wetpaint.real.RealRun;
import wetpaint.real.RealStudio;
import wetpaint.studio.Mode;
import wetpaint.studio.Scenario;

/** All five modes with real threads, beside what the studio predicts. */
@Command(name = "measure", sortOptions = false, abbreviateSynopsis = true, mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
    "Runs all five modes with real threads, one after another, and prints what was predicted and what was measured."}, footerHeading = "%nFields of --json (times in ms):%n", footer = {
        "  scenario, scale, io, cores[{painters, before, after}] (how many so many busy threads got),",
        "  modes[{mode, painters, boundToCpu (concurrent, where that can be), predicted, predictedOnFree (cores), best, median,",
        "    difference{total, cpu, withoutCore, late, waiting} (best over predicted,",
        "    for the average painter), runs[{makespan, cpu, planned, runnable}]}]."})
final class MeasureCommand implements Callable<Integer> {
  private static final int MOST = 100;

  static final class Repeats implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      if (value.matches("\\d{1,3}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= MOST) {
        return Integer.parseInt(value);
      }
      throw Values.expected("1 to " + MOST + " runs of each mode", value);
    }
  }

  private final Surroundings surroundings;

  @Mixin
  private CommonOptions common = new CommonOptions();
  @Mixin
  private RealOptions real = new RealOptions();
  @Option(names = "--repeat", paramLabel = "N", converter = Repeats.class, description = {
      "How often each mode is run: 1 to 100. Default: 5."})
  private int repeat = 5;
  @Option(names = "--json", description = "Print the figures as one JSON object.")
  private boolean json;

  MeasureCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (common.choosesMode()) {
      throw common.refuse("--mode", "expected none, for all five are measured");
    }
    var measurement = measure(common.scenario().scenario());
    if (json) {
      try (var out = surroundings.json()) {
        new MeasurementJson(out).print(measurement);
      }
    } else {
      try (var out = surroundings.text()) {
        new MeasurementTable(measurement, real.words(), surroundings.columns().getAsInt(),
            !common.ascii() && surroundings.hasBlocks()).print(out, common.colours().ansi(surroundings));
      }
    }
    return Cli.DONE;
  }

  private Measurement measure(Scenario scenario) throws InterruptedException {
    var runs = Stream.of(Mode.values()).map(mode -> real.of(common.run(scenario, mode))).toList();
    Map<Mode, List<Measured>> measured = new EnumMap<>(Mode.class);
    var before = probe(runs);
    try (var progress = Progress.measuring(surroundings, (long) repeat * runs.size())) {
      for (var round = 0; round < repeat; round++) {
        for (var run : runs) {
          measured.computeIfAbsent(mode(run), _ -> new ArrayList<>()).add(RealStudio.measure(run));
          progress.accept(measured.values().stream().mapToLong(List::size).sum());
        }
      }
    }
    var after = probe(runs);
    return new Measurement(measured.values().stream().map(of -> {
      var painters = of.getFirst().setting().painters();
      // The best run met the machine at its quietest.
      return RealComparison.of(of,
          Objects.requireNonNull(before.get(painters)).orBetter(Objects.requireNonNull(after.get(painters))));
    }).toList(), List.copyOf(before.values()), List.copyOf(after.values()));
  }

  /** How many cores are free for each number of painters. */
  private static SortedMap<Integer, FreeCores> probe(List<RealRun> runs) {
    var cores = new TreeMap<Integer, FreeCores>();
    runs.forEach(run -> cores.computeIfAbsent(run.run().start().painters(), FreeCores::probe));
    return cores;
  }

  private static Mode mode(RealRun run) {
    return run.run().start().mode();
  }
}
