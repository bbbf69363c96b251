package wetpaint.show;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import wetpaint.studio.Command;
import wetpaint.studio.Millis;
import wetpaint.studio.Run;
import wetpaint.studio.Setting;

/**
 * A run that was left for another.
 *
 * @param at the instant it had got to, in milliseconds of studio time
 */
record Branch(Run run, long at) {
  /** What was done in it and how long it takes, if that is found out: "sync, 4.0 s async: 15.5 s". */
  String name(Simulator simulator) {
    return name()
        + simulator.estimate(run).makespan().stream().mapToObj(done -> ": " + Millis.rounded(done))
            .findFirst()
            .orElse("");
  }

  /** What was done in it: "sync, 4.0 s async". */
  String name() {
    return Stream.concat(Stream.of(word(run.start())),
        run.commands().stream().map(command -> Millis.rounded(command.at()) + " " + word(command.command())))
        .collect(Collectors.joining(", "));
  }

  private static String word(Command command) {
    return switch (command) {
      case Command.Switch(var setting) -> word(setting);
      case Command.Block() -> "blocking call";
      case Command.Pin() -> "pinned call";
      case Command.Hog() -> "hog";
    };
  }

  private static String word(Setting setting) {
    return setting.mode().word() + (setting.mode().paintersAreChosen() ? ":" + setting.painters() : "");
  }
}
