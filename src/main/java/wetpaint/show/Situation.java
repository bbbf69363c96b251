package wetpaint.show;

import java.util.stream.Stream;

import wetpaint.studio.Command;
import wetpaint.studio.Millis;
import wetpaint.studio.Outcome;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.studio.Scene;

/** A run at a moment at which something is asked. What is found out here may throw {@link Simulator.GivenUp}. */
record Situation(Run run, Scene scene, Simulator simulator) {
  /** The least by which times differ where they are read, in milliseconds. */
  private static final long TENTH = 100;
  private static final long SECOND = 1000;

  Scenario scenario() {
    return run.scenario();
  }

  /** What happens if nobody does anything more. */
  Outcome outcome() {
    return simulator.outcome(run);
  }

  /** The run if that command is given now. */
  Run with(Command command) {
    return new Run(run.scenario(), run.start(),
        Stream.concat(run.commands().stream(), Stream.of(new Command.At(now(), command))).toList());
  }

  /** The instant at which a command is applied that is given now: this one is over, unless it is the start. */
  long now() {
    return scene.at() == 0 ? 0 : scene.at() + 1;
  }

  /** Whether the mode changes by itself later. */
  boolean isSwitchedLater() {
    return run.commands().stream()
        .anyMatch(given -> given.at() > scene.at() && given.command() instanceof Command.Switch);
  }

  /** The canvas's name, with its number if it is not the only one of that name. */
  String name(int canvas) {
    var canvases = scenario().canvases();
    var name = canvases.get(canvas).name();
    return !name.isBlank() && canvases.stream().filter(other -> other.name().equals(name)).count() == 1
        ? name
        : (name.isBlank() ? "canvas " + (canvas + 1) : name + " (" + (canvas + 1) + ")").strip();
  }

  /** An instant or a time as an answer has it: {@code 13.5 s}. */
  static String tenths(long millis) {
    return Millis.rounded(millis);
  }

  /** The same to the millisecond, in as few digits as that takes: {@code 13.5 s}, {@code 13.25 s}. */
  static String exact(long millis) {
    return millis % TENTH == 0
        ? tenths(millis)
        : "%d.%03d".formatted(millis / SECOND, millis % SECOND).replaceFirst("0$", "") + " s";
  }
}
