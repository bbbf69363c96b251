package wetpaint.studio;

import java.util.ArrayList;
import java.util.List;

/**
 * All that determines what happens: it is enough to save this to have the same run again.
 *
 * @param start    how it starts
 * @param commands by time; of those of one instant the switches first, as that is how they are applied, then the
 *                 disturbances, each in the order in which they were given
 */
public record Run(Scenario scenario, Setting start, List<Command.At> commands) {
  /** @throws IllegalArgumentException if a mode has more painters than there are canvases */
  public Run {
    commands = commands.stream().sorted(Run::inOrder).toList();
    check(scenario, start);
    for (var command : commands) {
      if (command.command() instanceof Command.Switch(var setting)) {
        check(scenario, setting);
      }
    }
  }

  private static int inOrder(Command.At one, Command.At other) {
    var byTime = Long.compare(one.at(), other.at());
    return byTime != 0
        ? byTime
        : Boolean.compare(other.command() instanceof Command.Switch, one.command() instanceof Command.Switch);
  }

  /** A run without commands, with as many painters as the mode has at first. */
  public static Run of(Scenario scenario, Mode mode) {
    return new Run(scenario, Setting.of(mode, scenario), List.of());
  }

  /** This run up to the given instant, and from there on with the given command. */
  public Run branch(long at, Command command) {
    var branched = new ArrayList<>(until(at).commands);
    branched.add(new Command.At(at, command));
    return new Run(scenario, start, branched);
  }

  /** This run with the commands up to and at the given instant only. */
  public Run until(long at) {
    return new Run(scenario, start, commands.stream().filter(c -> c.at() <= at).toList());
  }

  /** Its commands but the switches. */
  public List<Command.At> disturbances() {
    return commands.isEmpty()
        ? List.of()
        : commands.stream().filter(given -> !(given.command() instanceof Command.Switch)).toList();
  }

  /** The same scenario in sync from start to end, given the same disturbances. */
  public Run inSync() {
    return new Run(scenario, new Setting(Mode.SYNC, 1), disturbances());
  }

  /** The same with the switches at 0 in its start, which is what they are. */
  Run normal() {
    var first = start;
    var later = new ArrayList<Command.At>();
    for (var command : commands) {
      if (command.at() == 0 && command.command() instanceof Command.Switch(var setting)) {
        first = setting;
      } else {
        later.add(command);
      }
    }
    return new Run(scenario, first, later);
  }

  private static void check(Scenario scenario, Setting setting) {
    if (setting.painters() > scenario.canvases().size()) {
      throw new IllegalArgumentException("there are at most as many painters as canvases, "
          + scenario.canvases().size() + ", not " + setting.painters());
    }
  }
}
