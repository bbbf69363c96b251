package wetpaint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

import wetpaint.studio.Command;
import wetpaint.studio.Mode;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.studio.Setting;

/** The options that say what is run: the same on the screen and without one. */
public final class CommonOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create().name("wetpaint");

  @Option(names = "--mode", paramLabel = "MODE", converter = Values.Modes.class, description = {
      "How the painters work at first: sync, async, parallel, concurrent or virtual. Default: sync."})
  private Optional<Mode> mode = Optional.empty();

  @Option(names = "--scenario", paramLabel = "NAME|FILE", description = {
      "What is painted: a name that `wetpaint scenarios` lists, or a YAML file. Default: lecture."})
  private String scenario = "lecture";

  @Option(names = "--painters", paramLabel = "K", converter = Values.Counts.class, description = {
      "How many painters, in parallel and virtual: 1 to the number of canvases."})
  private Optional<Integer> painters = Optional.empty();

  @Option(names = "--switch", paramLabel = "TIME=MODE[:K]", converter = Values.Switches.class, description = {
      "Switch the mode at a studio time such as 4s or 250ms, to K painters. Repeatable."})
  private List<TimedSwitch> switches = new ArrayList<>();

  @Option(names = "--disturb", paramLabel = "TIME=block|pin|hog", converter = Values.Disturbances.class, description = {
      "At that time, disturb the canvas of the first painter that paints: block it for 2 s (pin: in a call that "
          + "the runtime can't see through, such as native code), or hog: add 2 s to its layer's paint. "
          + "Repeatable."})
  private List<Command.At> disturbances = new ArrayList<>();

  @Option(names = "--compare", description = {
      "The modes side by side: on the screen sync, async and parallel (C there: all five), else all five."})
  private boolean compare;

  @Option(names = "--color", paramLabel = "WHEN", converter = Values.ColourDepths.class, description = {
      "How many colours: auto, never, 16, 256 or truecolor. Default: auto."})
  private Colours colours = Colours.AUTO;

  @Option(names = "--ascii", description = "Draw with ASCII characters only.")
  private boolean ascii;

  /** The scenario. @throws ParameterException if there is none of that name */
  public ScenarioChoice scenario() {
    try {
      return ScenarioChoice.of(scenario);
    } catch (TypeConversionException e) {
      throw refuse("--scenario", String.valueOf(e.getMessage()));
    }
  }

  /** The run of a scenario. @throws ParameterException if the painters don't go with it */
  public Run run(Scenario what) {
    return run(what, mode.orElse(Mode.SYNC));
  }

  /** The run of a scenario that starts in that mode. @throws ParameterException if the painters don't go with it */
  public Run run(Scenario what, Mode first) {
    var commands = new ArrayList<Command.At>();
    for (var change : switches) {
      var to = setting("--switch", what, change.mode(), change.painters());
      commands.add(new Command.At(change.at(), new Command.Switch(to)));
    }
    commands.addAll(disturbances);
    var chosen = painters.filter(_ -> !compare || first.paintersAreChosen()).orElse(0);
    return new Run(what, setting("--painters", what, first, chosen), commands);
  }

  /** Whether all modes are to be seen. @throws ParameterException if something was asked that does not go with it */
  public boolean compare() {
    if (compare && (choosesMode() || !switches.isEmpty())) {
      throw refuse("--compare",
          "expected alone, for it is all modes from start to end, found "
              + (choosesMode() ? "--mode" : "--switch"));
    }
    return compare;
  }

  /** Whether one mode was asked for on the command line. */
  boolean choosesMode() {
    return line().hasMatchedOption("--mode");
  }

  /** How many colours. */
  public Colours colours() {
    return colours;
  }

  /** Whether only ASCII characters are wanted. */
  public boolean ascii() {
    return ascii;
  }

  /** The command line as it was understood. */
  CommandLine.ParseResult line() {
    return Optional.ofNullable(command().getParseResult()).orElseGet(() -> command().parseArgs());
  }

  /** The complaint about an option's value. */
  ParameterException refuse(String option, String sentence) {
    return new ParameterException(command(), "Invalid value for option '" + option + "': " + sentence);
  }

  /** The parsed command line; a fresh one if none was parsed. */
  private CommandLine command() {
    return Optional.ofNullable(spec.commandLine()).orElseGet(() -> new CommandLine(spec));
  }

  private Setting setting(String option, Scenario what, Mode of, int count) {
    if (count == 0) {
      return Setting.of(of, what);
    }
    if (count > 1 && !of.paintersAreChosen()) {
      throw refuse(option, "expected 1, for " + of.word() + " has just one painter, found " + count);
    }
    var canvases = what.canvases().size();
    if (count > canvases) {
      throw refuse(option,
          "expected 1 to " + canvases + ", a painter for each canvas at most, found " + count);
    }
    return new Setting(of, count);
  }
}
